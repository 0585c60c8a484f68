/**
 * Keeps where the reader stopped in an article and leads back there when it is opened again: with a saved article for good, with another as
 * long as the browser runs. The place is an anchor in the text, so it holds in any window, type size and later version of the text.
 */
import { rangeOf } from '@/components/reader/article-dom';
import type { ShownArticle } from '@/components/reader/shown-article';
import { articleText } from '@/utils/article/article';
import { report } from '@/utils/extension/errors';
import { keepPlace, placeIn } from '@/utils/extension/reading-places';
import { keepPosition, positionOf } from '@/utils/library/positions';
import { anchorFinder, anchorOf } from '@/utils/text/quote-anchor';
import { wholeWords } from '@/utils/text/whole-words';
import { READING_TOP, readingPlace } from './reading-place';

/** As much of the text as names the place. */
const QUOTE = 80;
/** Scrolling has come to rest. A popup may be gone a moment later. */
const REST_MS = 250;

/** Scrolls to where reading stopped, unless the reader has scrolled meanwhile. */
async function restore({ article, dom }: ShownArticle, text: string): Promise<void> {
  const kept = (await positionOf(article.url)) ?? (await placeIn(article.url));
  const span = kept && anchorFinder(text)(kept);
  const range = span && rangeOf(dom, span);
  if (!range || scrollY > 0) return;
  scrollTo({ top: range.getBoundingClientRect().top - READING_TOP, behavior: 'instant' });
}

async function keep({ article }: ShownArticle, text: string, glance: boolean): Promise<void> {
  const { place, progress } = readingPlace.value;
  // Whole words, since an anchor is looked for as such.
  const quote = wholeWords(text, { start: place, end: Math.min(text.length, place + QUOTE) });
  if (!quote) return;
  const anchor = anchorOf(text, quote);
  if (!(await keepPosition(article.url, anchor, progress, glance))) await keepPlace(article.url, anchor);
}

/**
 * Restores the place, then keeps it whenever scrolling comes to rest.
 * @param glance whether this is but a look at the article, which lists do not count as reading
 * @returns ends it
 */
export function followPlace(shown: ShownArticle, glance: boolean): () => void {
  const text = articleText(shown.article);
  restore(shown, text).catch((error) => report(error, 'going where reading stopped'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    keep(shown, text, glance).catch((error) => report(error, 'keeping where reading stopped'));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  };
  const atOnce = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };
  const controller = new AbortController();
  addEventListener('scroll', soon, { passive: true, signal: controller.signal });
  addEventListener('pagehide', atOnce, { signal: controller.signal });
  return () => {
    controller.abort();
    atOnce();
  };
}
