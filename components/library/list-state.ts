/**
 * What the library's list is asked for and how it was left: kept while the tab lives, so that the way back from an article leads to the
 * same place.
 */
import { signal } from '@preact/signals';
import type { ListPlace } from '@/components/ui/use-window-list';
import { type ListFilter, type ListQuery, NO_FILTER, type Shelf, wholeShelf } from '@/utils/library/list-query';

export const listQuery = signal<ListQuery>(wholeShelf('unread'));

/** Whether the links stand in place of a shelf of articles. */
export const linksShown = signal(false);

/** The list as it was when the reader left it. */
export interface LeftList {
  query: ListQuery;
  /** Null where it was left before they were all read. */
  ids: readonly string[] | null;
  /** The row that had the focus. */
  active: number | null;
  place: ListPlace;
}

let left: LeftList | null = null;

export function leaveList(list: LeftList): void {
  left = list;
}

/** How a list was left, if that was the last one. */
export function leftList(query: ListQuery): LeftList | null {
  return left?.query === query ? left : null;
}

/** Shows another shelf, with the same order and nothing filtered. */
export function showShelf(shelf: Shelf): void {
  linksShown.value = false;
  const { sort, descending, found } = listQuery.value;
  listQuery.value = { ...wholeShelf(shelf), sort, descending, found };
}

/** Changes what the list is asked for. */
export function askFor(change: Partial<ListQuery>): void {
  listQuery.value = { ...listQuery.value, ...change };
}

/** Whether a condition narrows the list, beside its shelf and a search. */
export function isFiltered(query: ListQuery): boolean {
  return (Object.keys(NO_FILTER) as (keyof ListFilter)[]).some((name) => query[name] !== null);
}
