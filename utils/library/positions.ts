/**
 * Where the reader stopped in a saved article. Written while reading, so without waiting for the disk: the last second of it may be lost.
 */
import type { QuoteAnchor } from '@/utils/text/quote-anchor';
import { database, LibraryDatabase } from './database';
import { asLibraryError } from './library-error';
import type { ReadingPosition } from './rows';
import { FINISHED_AT, shelfOf } from './shelf';

/** The same database by a connection of its own, whose transactions are not flushed one by one. */
const relaxed = new LibraryDatabase(database.name, 'relaxed');

/** A list's row is written anew when reading has come this much further: a look at the beginning is no reading, and lists are not redrawn at every line. */
const STEP = 0.1;

/** Where reading stopped in the saved article with an address; undefined where it is not saved or was not begun. */
export async function positionOf(url: string): Promise<ReadingPosition | undefined> {
  const row = await database.articles.get({ url });
  return row && database.positions.get(row.id);
}

/**
 * Keeps where reading stopped and, unless it was only a glance, how far the article has been read at most.
 * @param progress 0 to 1
 * @returns whether the article is saved; if not, nothing was kept
 * @throws LibraryError
 */
export async function keepPosition(
  url: string,
  anchor: QuoteAnchor,
  progress: number,
  glance = false,
): Promise<boolean> {
  const { articles, positions } = relaxed;
  try {
    return await relaxed.transaction('rw', [articles, positions], async () => {
      const row = await articles.get({ url });
      if (!row) return false;
      const at = Date.now();
      await positions.put({ ...anchor, articleId: row.id, progress, at });
      if (glance) return true;
      const furthest = Math.max(row.progress, progress);
      const finishedAt = row.finishedAt || (furthest >= FINISHED_AT ? at : 0);
      if (furthest - row.progress >= STEP || finishedAt !== row.finishedAt) {
        const shelf = shelfOf({ archivedAt: row.archivedAt, progress: furthest });
        await articles.update(row.id, { progress: furthest, finishedAt, shelf });
      }
      return true;
    });
  } catch (error) {
    throw asLibraryError(error);
  }
}
