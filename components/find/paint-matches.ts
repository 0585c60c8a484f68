/**
 * Marks what was found in the text as CSS highlights. Of very many, those around the present one: marks far off the screen cost time at every
 * key and show nothing.
 */
import { type ArticleDom, rangeOf } from '@/components/reader/article-dom';
import type { Span } from '@/utils/text/span';

/** On each side of the present match; several screens of text even where every letter is one. */
const PAINTED = 400;

/** Marks the matches, the one at `current` differently. */
export function paintMatches(dom: ArticleDom, matches: readonly Span[], current: number): void {
  clearMatches();
  const around = matches.slice(Math.max(0, current - PAINTED), current + PAINTED);
  const ranges = around.map((span) => rangeOf(dom, span)).filter((range) => range !== null);
  if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges));
  const match = matches[current];
  const range = match && rangeOf(dom, match);
  if (!range) return;
  const mark = new Highlight(range);
  mark.priority = 1;
  CSS.highlights.set('found-current', mark);
}

/** Takes the marks away. */
export function clearMatches(): void {
  CSS.highlights.delete('found');
  CSS.highlights.delete('found-current');
}
