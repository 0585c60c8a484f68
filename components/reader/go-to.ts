/**
 * Leads the reader to a place in the text.
 */
import type { Span } from '@/utils/text/span';
import { type ArticleDom, elementAt, rangeOf } from './article-dom';

/** How the page moves to another place: at once for those who want little motion. */
export function scrollManner(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Lights the span and brings it into view; the focus follows, so that the keyboard goes on from there. */
export function goTo(dom: ArticleDom, span: Span): void {
  const range = rangeOf(dom, span);
  const element = elementAt(dom, span.start);
  if (!range || !element) return;
  CSS.highlights.set('sentence', new Highlight(range));
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const { top, bottom } = range.getBoundingClientRect();
  // In the middle of the window, or from its top where it is longer than that.
  const offset = Math.max(innerHeight / 6, (innerHeight - (bottom - top)) / 2);
  scrollTo({ top: scrollY + top - offset, behavior: scrollManner() });
}
