/**
 * Deleting articles, and the way back. A deletion takes the articles' rows out of every list at once and is made final later, so that its undo
 * is as cheap for a thousand articles as for one and survives a crash; what is not undone is swept away with everything that belongs to it.
 */

import { dropAppearances } from '@/utils/library/people/rebuild-people';
import { change, markChanged, markPeopleDue } from './change';
import { database } from './database';
import type { SavedArticle } from './rows';

/** Longer than any undo is offered, in milliseconds. */
const UNDO_LASTS = 60_000;

const { articles, deleted, toIndex, peopleDue, images, articleImages } = database;
const { contents, analyses, corrections, fingerprints, positions, highlights, people, appearances } = database;
const BY_ID = [contents, analyses, corrections, fingerprints, positions];
const BY_ARTICLE = [highlights, articleImages];

/** Deletes articles; gives the rows of those that were there. `restoreArticles` brings them back until they are swept. */
export function deleteArticles(ids: readonly string[]): Promise<SavedArticle[]> {
  return change([articles, deleted, toIndex], async () => {
    const rows = (await articles.bulkGet([...ids])).filter((row) => row !== undefined);
    const gone = rows.map(({ id }) => id);
    await articles.bulkDelete(gone);
    await deleted.bulkPut(rows.map((row) => ({ id: row.id, deletedAt: Date.now(), row })));
    await markChanged(...gone);
    return rows;
  });
}

/** Brings deleted articles back as they were; where an address was saved again in the meantime, that one stays. */
export function restoreArticles(ids: readonly string[]): Promise<SavedArticle[]> {
  return change([articles, deleted, toIndex, peopleDue], async () => {
    const rows = (await deleted.bulkGet([...ids])).flatMap((kept) => (kept ? [kept.row] : []));
    const again = await articles
      .where('url')
      .anyOf(rows.map(({ url }) => url))
      .toArray();
    const taken = new Set(again.map(({ url }) => url));
    const back = rows.filter(({ url }) => !taken.has(url));
    const restored = back.map(({ id }) => id);
    await articles.bulkPut(back);
    await deleted.bulkDelete(restored);
    await markChanged(...restored);
    // Those that were deleted before their people were taken in.
    await markPeopleDue(...restored);
    return back;
  });
}

/** Makes deletions final that are older than any undo: every row of those articles, and the images that no other article shows. */
export async function sweepDeleted(now = Date.now()): Promise<void> {
  const old = deleted.where('deletedAt').belowOrEqual(now - UNDO_LASTS);
  for (const id of await old.primaryKeys()) {
    await change([deleted, images, people, appearances, ...BY_ID, ...BY_ARTICLE], async () => {
      // An undo in another window may have been faster.
      if (!(await deleted.get(id))) return;
      const hashes = (await articleImages.where({ articleId: id }).toArray()).map(({ hash }) => hash);
      await Promise.all([
        deleted.delete(id),
        ...BY_ID.map((table) => table.delete(id)),
        ...BY_ARTICLE.map((table) => table.where({ articleId: id }).delete()),
      ]);
      await dropAppearances(id);
      await dropUnusedImages(hashes);
    });
  }
}

/** Deletes those of the images that no article shows any longer. Inside a transaction over `articleImages` and `images`. */
export async function dropUnusedImages(hashes: readonly string[]): Promise<void> {
  for (const hash of new Set(hashes)) {
    if ((await articleImages.where({ hash }).count()) === 0) await images.delete(hash);
  }
}
