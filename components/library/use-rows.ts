/**
 * The rows of the library's list that are on the screen, live: a stretch around the window, read again when it leaves that or when anything in
 * it changes, in this window or another.
 */
import { type Live, useLive } from '@/components/ui/use-live';
import type { ListQuery } from '@/utils/library/list-query';
import type { SavedArticle } from '@/utils/library/rows';

/** Rows are read in stretches of this many, with one more on either side. */
const STRETCH = 40;

export interface Rows {
  query: ListQuery;
  from: number;
  rows: SavedArticle[];
}

/** @param first and last row on the screen */
export function useRows(query: ListQuery, first: number, last: number): Live<Rows> {
  const from = Math.max(0, Math.floor(first / STRETCH) - 1) * STRETCH;
  const to = (Math.floor(last / STRETCH) + 2) * STRETCH;
  return useLive(
    (library) => library.listRows(query, from, to).then((rows) => ({ query, from, rows })),
    [query, from, to],
  );
}

/** How many rows a list has. */
export function useCount(query: ListQuery): Live<{ query: ListQuery; count: number }> {
  return useLive((library) => library.listing(query).then(({ count }) => ({ query, count })), [query]);
}
