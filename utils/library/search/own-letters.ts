/**
 * Whether a word's first and last letters are its own. The list is made by `tools/search/own-letters.ts` from a dictionary and lists of
 * names.
 */
import list from '@/models/own-letters-ar.txt?raw';
import { isInflected } from './own-endings';

const NONE: ReadonlySet<string> = new Set();
const [WORDS = NONE, DOUBTFUL = NONE, STEADY = NONE, EITHER = NONE] = list
  .split('\n\n')
  .map((part): ReadonlySet<string> => new Set(part.split('\n').filter(Boolean)));

/** Whether the folded word is listed just so. */
export function isListed(word: string): boolean {
  return WORDS.has(word);
}

/** Whether the folded word is a listed one, perhaps with an ending on it: then nothing is joined to its front. */
export function hasOwnFront(word: string): boolean {
  return isInflected(WORDS, word);
}

/** Whether the folded word only looks like a verb of the future. */
export function isNoFuture(word: string): boolean {
  return isInflected(STEADY, word);
}

/** Pronouns on a word, and the plural and the dual of a ta marbuta, which is written ت before them. */
const PRONOUN = /(?:هما|ها|هم|هن|نا|ه|ين|ان)$/;
const MARBUTA = /ت$|ات$/;

/** Whether a folded word, perhaps with a pronoun on it, only looks like a part of a listed one when something is joined to its front. */
export function isDoubtful(word: string): boolean {
  const bare = word.replace(PRONOUN, '');
  const marbuta = bare.replace(MARBUTA, '');
  return [word, bare, `${bare}ه`, `${marbuta}ه`].some((form) => DOUBTFUL.has(form));
}

/** Whether a listed word is as often a shorter one with a letter joined to it: «بعيد». */
export function isEither(word: string): boolean {
  return EITHER.has(word);
}
