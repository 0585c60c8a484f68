/**
 * What a list of the library is asked for: a shelf, conditions, an order. Plain data, so that the interface can hold it without the database.
 */

export type Shelf = 'unread' | 'reading' | 'finished' | 'favourites' | 'archive' | 'all';
export type SortField = 'savedAt' | 'publishedTime' | 'words' | 'progress';

/** What articles must have, beside standing on the shelf; null: anything. */
export interface ListFilter {
  host: string | null;
  tag: string | null;
  /** A folded name. */
  person: string | null;
  lang: string | null;
  /** Published at this time or later. */
  since: number | null;
  /** Minutes to read, from and to. */
  minutes: readonly [from: number, to: number] | null;
}

export interface ListQuery extends ListFilter {
  shelf: Shelf;
  sort: SortField;
  descending: boolean;
  /** Only these, in this order instead of `sort`: what a search has found. */
  found: readonly string[] | null;
}

export const NO_FILTER: ListFilter = { host: null, tag: null, person: null, lang: null, since: null, minutes: null };

/** A shelf as it is shown at first. */
export function wholeShelf(shelf: Shelf): ListQuery {
  return { ...NO_FILTER, shelf, sort: 'savedAt', descending: true, found: null };
}
