/**
 * Marks what was found in the text, the match that one is at in its own way.
 */
import { type ArticleDom, rangeOf } from '@/components/reader/article-dom';
import { paintNear } from '@/components/reader/paint-near';
import type { Span } from '@/utils/text/span';

/** Marks the matches until the returned function is called. */
export function paintMatches(dom: ArticleDom, matches: readonly Span[]): () => void {
  return paintNear(dom, { found: matches });
}

/** Marks the present match until the returned function is called. */
export function paintCurrent(dom: ArticleDom, match: Span | undefined): () => void {
  const range = match && rangeOf(dom, match);
  if (range) {
    const mark = new Highlight(range);
    mark.priority = 1;
    CSS.highlights.set('found-current', mark);
  }
  return () => CSS.highlights.delete('found-current');
}
