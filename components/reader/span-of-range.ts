/**
 * From a piece of the page, such as a selection, to the span of the text that it shows.
 */
import type { Span } from '@/utils/text/span';
import { type ArticleDom, placeOf } from './article-dom';

/** The span of what a range holds of the article's text; null where it holds none. */
export function spanOfRange(dom: ArticleDom, range: Range): Span | null {
  const texts = dom.nodes.flatMap((node) => node.texts).filter((text) => range.intersectsNode(text));
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return null;
  const start = placeOf(dom, first, first === range.startContainer ? range.startOffset : 0);
  const end = placeOf(dom, last, last === range.endContainer ? range.endOffset : last.data.length, true);
  return start !== null && end !== null && start < end ? { start, end } : null;
}
