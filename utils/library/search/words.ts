/**
 * The words of a text as search compares them: folded (`utils/text/fold`), Latin letters without their accents, numbers without their
 * thousands marks. The index, the query and the excerpts all read texts through this module, so that what is found is also marked.
 */
import { fold } from '@/utils/text/fold';
import type { Span } from '@/utils/text/span';

/** Invisible marks of direction and joining that may stand inside a word. */
const INVISIBLE = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
/** Symbols separate words; folding would turn some of them into letters. */
const SYMBOL = /\p{S}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WRITTEN_WORD = new RegExp(`(?:[\\p{L}\\p{M}\\p{N}${INVISIBLE}]|(?<=\\p{N})[,٬](?=\\p{N}{3}(?!\\p{N})))+`, 'gu');
const THOUSANDS = /(?<=\d)[,٬](?=\d{3}(?!\d))/g;

/** Letters with accents, and accents alone. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;
const ACCENT = /[\u0300-\u036f]/g;
/** Latin letters that no accent comes off. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const SPECIAL_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

function foldWords(text: string): string {
  const folded = fold(text.replace(SYMBOL, ' ')).replaceAll('\u061c', '').replace(THOUSANDS, '');
  if (!ACCENTED.test(folded)) return folded;
  const bare = folded.normalize('NFD').replace(ACCENT, '').normalize('NFC');
  return bare.replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** The words of a text, in order. */
export function searchWords(text: string): string[] {
  return foldWords(text).match(WORD) ?? [];
}

/** «ألغاز»: no article is written with a hamza, which folding takes away. */
const HAMZA_ON_ALEF = /^[وفبكل]{0,2}[أإآ]ل/u;

/** Whether what looks like an article at a word's front, as it is written, is a part of the word. */
export function hasOwnArticle(written: string): boolean {
  return HAMZA_ON_ALEF.test(written);
}

/** A word as it stands in a text, and what search makes of it: mostly one word, more for a ligature such as «ﷺ». */
export interface WrittenWord extends Span {
  words: string[];
  hasOwnArticle: boolean;
}

/** The words of a text where they stand, in order; together their `words` are `searchWords` of the text. */
export function* writtenWords(text: string): Generator<WrittenWord> {
  for (const { 0: written, index } of text.matchAll(WRITTEN_WORD)) {
    const words = searchWords(written);
    if (words.length === 0) continue;
    yield { start: index, end: index + written.length, words, hasOwnArticle: hasOwnArticle(written) };
  }
}
