/**
 * A span widened to whole words: half an Arabic word is no word, and what is marked should read as it stands.
 */
import type { Span } from './span';

const IN_WORD = /[\p{L}\p{M}\p{N}\u0640]/u;

/** Whether a place lies within a word. */
export function partsWord(text: string, place: number): boolean {
  return place > 0 && IN_WORD.test(text.charAt(place - 1)) && IN_WORD.test(text.charAt(place));
}

/** The span without the white space at its ends, widened to the ends of the words that it begins and ends in; null where nothing is left. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from === to) return null;
  while (partsWord(text, from)) from--;
  while (partsWord(text, to)) to++;
  return { start: from, end: to };
}
