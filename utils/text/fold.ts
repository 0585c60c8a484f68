/**
 * Folds text to the form in which Arabic words are compared: spellings that readers take as one word become one string. Nothing folded
 * is ever shown; the result may be shorter than the text, so it carries no spans.
 */

/** Harakat, tanwin, shadda, sukun, superscript alef, Quranic marks, tatweel, and invisible direction and joining controls. */
const DROPPED =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g;

/** More marks on one letter than any script writes. Normalising sorts them, which takes time by the square of their number. */
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  ک: 'ك',
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Arabic-Indic (U+0660…) and Persian (U+06F0…) digits. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A text is made of words that come again, so that those are folded once; a longer piece seldom comes twice. */
const WORD_LENGTH = 24;
const MOST_WORDS = 20_000;
const folded = new Map<string, string>();

/** The text in compatibility form and lower case, without marks, alef and hamza seats, ta marbuta and Persian letters made one, digits 0–9. */
export function fold(text: string): string {
  if (text.length > WORD_LENGTH) return foldNew(text);
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_WORDS) folded.clear();
  const result = foldNew(text);
  folded.set(text, result);
  return result;
}

function foldNew(text: string): string {
  return text
    .replace(STACKED_MARKS, '$1')
    .normalize('NFKC')
    .replace(DROPPED, '')
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
}
