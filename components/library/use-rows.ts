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

/**
 * @param first and last row on the screen
 * @param ids the list, once it is known
 */
export function useRows(query: ListQuery, first: number, last: number, ids: readonly string[] | null): Live<Rows> {
  const from = Math.max(0, Math.floor(first / STRETCH) - 1) * STRETCH;
  const to = (Math.floor(last / STRETCH) + 2) * STRETCH;
  // The first rows do not wait for the list, nor are they read again when it comes.
  const known = from === 0 ? null : ids;
  return useLive(
    (library) => library.listRows(query, from, to, known).then((rows) => ({ query, from, rows })),
    [query, from, to, known],
  );
}

/**
 * The ids of a list in its order, read when something is on the screen already.
 * @param isShown whether it is
 */
export function useIds(query: ListQuery, isShown: boolean): readonly string[] | null {
  const listed = useLive(
    async (library) => ({ query, ids: isShown ? await library.listIds(query) : null }),
    [query, isShown],
  );
  return listed.state === 'ready' && listed.value.query === query ? listed.value.ids : null;
}
