/**
 * Finishes an upgrade that has left rows behind: a database of the second version with list rows of the first, which stand in no index of
 * its lists. The upgrade is one transaction, so no browser should leave that; it costs two counts to be sure.
 */
import { database, type LibraryDatabase } from './database';
import { toSecond } from './upgrade-2';

/** Makes the rows of the first version that are left rows of the second; how many there were. */
export async function finishUpgrade(library: LibraryDatabase = database): Promise<number> {
  const { articles } = library;
  const [all, upgraded] = await Promise.all([articles.count(), articles.where('textVersion').aboveOrEqual(0).count()]);
  if (all === upgraded) return 0;
  return library.transaction('rw', articles, async () => {
    const left = await articles.filter(({ textVersion }) => textVersion === undefined).toArray();
    await articles.bulkPut(left.map(toSecond));
    return left.length;
  });
}
