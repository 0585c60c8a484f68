/**
 * Whether a word's first and last letters are its own. The list is made by `tools/search/own-letters.ts` from a dictionary and lists of
 * names.
 */
import list from '@/models/own-letters-ar.txt?raw';

const WORDS: ReadonlySet<string> = new Set(list.split('\n').filter(Boolean));

/** What a listed word may end in beside its own letters. */
const ENDINGS = [
  'ه',
  'ها',
  'هم',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'ي',
  'يه',
  'يا',
  'ت',
  'تا',
  'وا',
  'ا',
  'ته',
  'تها',
  'تهم',
];
const SHORTEST = 3;

/** Whether the folded word is listed just so. */
export function isListed(word: string): boolean {
  return WORDS.has(word);
}

/** Whether the folded word is a listed one, perhaps with an ending on it: then nothing is joined to its front. */
export function hasOwnFront(word: string): boolean {
  if (WORDS.has(word)) return true;
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) return false;
    const base = word.slice(0, -ending.length);
    return WORDS.has(base) || WORDS.has(`${base}ه`);
  });
}
