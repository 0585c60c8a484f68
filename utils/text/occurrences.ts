/**
 * Where a phrase stands in a text as words of its own.
 */
import type { Span } from './span';

/** Letters that Arabic joins to the front of a word: «و», «ف», «ب», «ل», «ك», alone or two together. */
const JOINED = /^[وفبلك]{1,2}$/u;
const WORD_UNIT = /[\p{L}\p{M}\p{N}_]/u;

/** The run of word letters that ends at a place. */
function runBefore(text: string, place: number): string {
  let start = place;
  while (start > 0 && WORD_UNIT.test(text.charAt(start - 1))) start--;
  return text.slice(start, place);
}

/** All places of a phrase in a text, as whole words; letters joined to its front («ولسامر») are allowed and left outside the span. */
export function occurrencesOf(phrase: string, text: string): Span[] {
  const spans: Span[] = [];
  if (!phrase) return spans;
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
    const end = start + phrase.length;
    const before = runBefore(text, start);
    if ((before === '' || JOINED.test(before)) && !WORD_UNIT.test(text.charAt(end))) spans.push({ start, end });
  }
  return spans;
}
