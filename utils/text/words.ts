/**
 * Words of a text as strings, for counting and comparing. Who needs their places uses spans instead.
 */
import { fold } from './fold';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The number of words, punctuation not counted. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
