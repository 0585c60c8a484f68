/**
 * The part of a long list that the window shows, in a page that scrolls as a whole: TanStack's virtualizer as a hook.
 */
import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export type WindowList = Virtualizer<Window, HTMLElement>;

/** How a list was left, so that it can be shown again as it was. */
export interface ListPlace {
  /** Pixels from the list's top, since what stands above it may come and go. */
  offset: number;
  sizes: VirtualItem[];
}

interface Options {
  count: number;
  /** A row's height in pixels until it is measured. */
  estimate: number;
  /** What is measured belongs to this key. */
  keyOf: (index: number) => string | number;
  /** The list's element: what stands above it scrolls with it. */
  host: RefObject<HTMLElement>;
  /** A row that is rendered wherever the window is, since it has the focus; null: none. */
  kept: number | null;
  /** Where to begin. */
  place: ListPlace | null;
}

const ROWS_AROUND = 6;

/** Its `getVirtualItems()` are the rows to render, each at `start - options.scrollMargin`; give every row's element to `measureElement`. */
export function useWindowList({ count, estimate, keyOf, host, kept, place }: Options): WindowList {
  const [, draw] = useReducer<number, void>((drawn) => drawn + 1, 0);
  const list = useRef<WindowList>();
  const options = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => draw(),
    overscan: ROWS_AROUND,
    scrollMargin: host.current ? host.current.getBoundingClientRect().top + scrollY : 0,
    initialOffset: () => place?.offset ?? 0,
    initialMeasurementsCache: place?.sizes ?? [],
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      if (kept === null || kept >= count || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
  };
  list.current ??= new Virtualizer<Window, HTMLElement>(options);
  const virtualizer = list.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
