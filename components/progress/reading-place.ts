/**
 * Where the reader is: the first place of the text that the window shows, and how far that is.
 */
import { signal } from '@preact/signals';
import { type ArticleDom, rangeOf } from '@/components/reader/article-dom';
import type { ShownArticle } from '@/components/reader/shown-article';
import { articleText } from '@/utils/article/article';

export interface ReadingPlace {
  /** In the article's text, in UTF-16 units. */
  place: number;
  /** 0 at the top of the page, 1 when the end of the text has come into view. */
  progress: number;
}

/** Follows the scrolling once `followReading` was called. */
export const readingPlace = signal<ReadingPlace>({ place: 0, progress: 0 });

/** Text above this, in pixels from the window's top, is behind a bar or about to go. */
export const READING_TOP = 72;

/** The smallest number of [low, high) for which `passes`, where all after it pass too; `high` where none does. */
function firstThat(low: number, high: number, passes: (value: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first place of the text whose line reaches below `READING_TOP`. */
function firstPlaceInView(dom: ArticleDom, length: number): number {
  const { nodes, offsets } = dom;
  const isBelow = (index: number) => (nodes[index]?.element.getBoundingClientRect().bottom ?? 0) > READING_TOP;
  const index = firstThat(0, nodes.length - 1, isBelow);
  const start = offsets[index] ?? 0;
  const end = start + (nodes[index]?.block.text.length ?? 0);
  const reaches = (place: number) =>
    (rangeOf(dom, { start: place, end: place + 1 })?.getBoundingClientRect().bottom ?? 0) > READING_TOP;
  return Math.min(firstThat(start, end, reaches), length);
}

function look({ dom, body }: ShownArticle, length: number): ReadingPlace {
  const end = scrollY + body.getBoundingClientRect().bottom - innerHeight;
  const progress = end <= 0 ? 1 : Math.min(1, Math.max(0, scrollY / end));
  return { place: firstPlaceInView(dom, length), progress };
}

/**
 * Keeps `readingPlace` as the page is scrolled, once a frame at most.
 * @returns ends it
 */
export function followReading(shown: ShownArticle): () => void {
  const { length } = articleText(shown.article);
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      readingPlace.value = look(shown, length);
    });
  };
  soon();
  const controller = new AbortController();
  const listening = { passive: true, signal: controller.signal };
  addEventListener('scroll', soon, listening);
  addEventListener('resize', soon, listening);
  return () => {
    controller.abort();
    cancelAnimationFrame(frame);
  };
}
