/**
 * From a list row of the first schema version to the second, with what the row itself tells; the rest is filled in from the texts later.
 */
import { hostOf, publishedTime } from './list-fields';
import type { SavedArticle } from './rows';
import { shelfOf } from './shelf';

/** What a list row was in the first version. */
export type FirstArticle = Pick<
  SavedArticle,
  | 'id'
  | 'url'
  | 'title'
  | 'byline'
  | 'siteName'
  | 'publishedAt'
  | 'lang'
  | 'dir'
  | 'excerpt'
  | 'minutes'
  | 'savedAt'
  | 'updatedAt'
  | 'archivedAt'
>;

/** A minute's words, near enough until they are counted. */
const WORDS_A_MINUTE = 110;

/** The row with everything that the second version added; what it has of that already stays. */
export function toSecond(row: FirstArticle): SavedArticle {
  const state = { archivedAt: row.archivedAt, progress: 0 };
  return {
    ...state,
    host: hostOf(row.url),
    publishedTime: publishedTime(row.publishedAt),
    words: row.minutes * WORDS_A_MINUTE,
    tags: [],
    names: [],
    favouriteAt: 0,
    finishedAt: 0,
    shelf: shelfOf(state),
    analysisVersion: 0,
    textVersion: 0,
    ...row,
  };
}
