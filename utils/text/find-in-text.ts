/**
 * Finds what a reader types in a text, as readers compare Arabic: with or without marks, whatever form of alef, hamza, ya or digit. The
 * text is folded once, and each search runs in the folded text.
 */
import { normalise, originalSpan } from './normalise';
import type { Span } from './span';

/**
 * Readies a text for searching.
 * @returns gives all places of a query in order, without overlap; a query of nothing but marks and white space is nowhere
 */
export function finder(text: string): (query: string) => Span[] {
  const folded = normalise(text);
  return (query) => {
    const wanted = normalise(query).text.replace(/\s+/g, ' ').trim();
    const found: Span[] = [];
    if (!wanted) return found;
    for (
      let start = folded.text.indexOf(wanted);
      start >= 0;
      start = folded.text.indexOf(wanted, start + wanted.length)
    )
      found.push(originalSpan(folded, { start, end: start + wanted.length }, text));
    return found;
  };
}
