/**
 * Stems by which forms of one word find each other: «والكتاب» and «بكتابه» both have «كتاب». Light stemming in the manner of light10
 * (Larkey, Ballesteros and Connell 2002), with two differences: what looks joined to a word but is known to be its own stays, and where it
 * cannot be known, the word has several stems.
 */
import { stem as lightStem } from '@/utils/text/stem';
import { hasOwnFront, isListed } from './own-letters';

/** No stem is shorter, except after the article. */
const SHORTEST = 3;
const ARTICLE = /^(?:[بك]?ال|لل)(?=\p{L}{2})/u;

const PRONOUN = /(?:هما|ها|هم|هن|نا|(?<=ت)ه)$/u;
const NUMBER_OR_GENDER = /(?:تان|تين|ات|ون|ين|ان|وا|ه|(?<=ي)ا)$/u;
/** What must stay before «ي»: «رئيسي» is «رئيس», «مصري» stays. */
const SHORTEST_BEFORE_NISBA = 4;

/** Letters of other languages' Arabic scripts, and those with which Arabic writes their sounds. */
const FOREIGN: Readonly<Record<string, string>> = { پ: 'ب', ڤ: 'ف', چ: 'ج', گ: 'غ' };

/** As many different words as a few thousand articles use often. */
const REMEMBERED = 50_000;
const remembered = new Map<string, readonly string[]>();

/** The stems of a folded word other than the word itself, without doubles. */
export function stemsOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const stems = new Set(/^\p{Script=Arabic}/u.test(word) ? arabicStems(word) : latinStems(word));
  stems.delete(word);
  const found = [...stems];
  remembered.set(word, found);
  return found;
}

/**
 * The ways to read a folded Arabic word without what is joined to its front, the word itself among them unless something joined is certain.
 */
export function withoutFront(word: string): string[] {
  const afterAnd = /^[وف]/u.test(word) && word.length > SHORTEST ? word.slice(1) : null;
  const base = afterAnd ?? word;
  const afterPreposition = /^[بكل]/u.test(base) && base.length > SHORTEST ? base.slice(1) : null;
  const forms = [word, afterAnd, afterPreposition].filter((form) => form !== null);
  // A word that is listed just so wins over one that is listed but for its ending: «وبوتين» is و + بوتين.
  const own = forms.find(isListed) ?? forms.find(hasOwnFront);
  if (own) return [own];
  const article = ARTICLE.exec(base)?.[0];
  return article ? [base.slice(article.length)] : forms;
}

function arabicStems(word: string): string[] {
  const stems = withoutFront(word).map(withoutEnding);
  return [...stems, ...stems.map(otherSpelling)];
}

/** With Arabic letters for foreign sounds, and one of the ways in which schools seat a hamza before «و»: «مسئول» as «مسؤول». */
function otherSpelling(stem: string): string {
  return stem.replace(/[پڤچگ]/gu, (letter) => FOREIGN[letter] ?? letter).replace(/(?<=\p{L})[يء]و(?=\p{L})/gu, 'وو');
}

/** Takes off a pronoun, then number and gender, then the «ي» of belonging. */
function withoutEnding(word: string): string {
  const bare = cut(word, PRONOUN, SHORTEST);
  // A ta marbuta before a pronoun is written ت: مدرستهم is مدرسة + هم.
  const base = bare === word ? bare : cut(bare, /(?<!ا)ت$/u, SHORTEST);
  return cut(cut(base, NUMBER_OR_GENDER, SHORTEST), /ي$/u, SHORTEST_BEFORE_NISBA);
}

/** The word without the ending, unless that is its own or too little would stay. */
function cut(word: string, ending: RegExp, shortest: number): string {
  const found = ending.exec(word)?.[0];
  if (!found || word.length - found.length < shortest) return word;
  if (found.length > 1 && isListed(word)) return word;
  return word.slice(0, -found.length);
}

function latinStems(word: string): string[] {
  return /^[a-z]/.test(word) ? [lightStem(word)] : [];
}
