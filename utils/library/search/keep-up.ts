/**
 * Keeps the index in step with the library. Every change of an article leaves a row in `toIndex`, in its own transaction; here they are
 * worked off in the background, a few at a time, so that neither a save nor a search waits. The rows outlive the browser's end, and are
 * struck off only after the index has them on disk.
 */
import { liveQuery } from 'dexie';
import type { LibraryDatabase } from '@/utils/library/database';
import type { ToIndex } from '@/utils/library/rows';
import { indexedArticle } from './indexed-article';
import type { SearchIndex } from './search-index';

/** Articles taken in at once; a search waits no longer than these take. */
const BATCH = 20;
/** After so many at once, the index is tidied. */
const MANY = 200;

export interface Progress {
  /** Articles still to be taken in. */
  waiting: number;
  total: number;
}

/**
 * Works off what is waiting, now and whenever something changes.
 * @param pause lets waiting searches go first
 * @param onProgress after each batch
 * @param onFailure what stopped it; nothing is lost, and the next change starts it again
 * @returns starts it again at once
 */
export function keepUp(
  library: LibraryDatabase,
  index: SearchIndex,
  pause: () => Promise<void>,
  onProgress: (progress: Progress) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let isRunning = false;
  let isAsked = false;
  const work = async () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isAsked) {
        isAsked = false;
        await catchUp(library, index, pause, onProgress);
      }
    } catch (error) {
      onFailure(error);
    } finally {
      isRunning = false;
    }
  };
  liveQuery(() => library.toIndex.limit(1).primaryKeys()).subscribe({ next: work, error: onFailure });
  return work;
}

async function catchUp(
  library: LibraryDatabase,
  index: SearchIndex,
  pause: () => Promise<void>,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  let taken = 0;
  for (;;) {
    const changes = await library.toIndex.limit(BATCH).toArray();
    if (changes.length > 0) {
      await takeIn(library, index, changes);
      taken += changes.length;
      onProgress({ waiting: await library.toIndex.count(), total: await library.articles.count() });
      await pause();
    } else if (!(await findMissing(library, index))) break;
  }
  onProgress({ waiting: 0, total: index.count() });
  if (taken > MANY) while (index.tidy()) await pause();
}

/** Brings the index up to date about some articles. */
async function takeIn(library: LibraryDatabase, index: SearchIndex, changes: readonly ToIndex[]): Promise<void> {
  const ids = changes.map(({ id }) => id);
  const { articles, contents, highlights } = library;
  const [rows, kept, notes] = await library.transaction('r', [articles, contents, highlights], () =>
    Promise.all([articles.bulkGet(ids), contents.bulkGet(ids), highlights.where('articleId').anyOf(ids).toArray()]),
  );
  const there = rows.flatMap((row, n) => {
    const content = kept[n];
    if (!row || !content) return [];
    return [
      indexedArticle(
        row,
        content,
        notes.filter(({ articleId }) => articleId === row.id),
      ),
    ];
  });
  const present = new Set(there.map(({ id }) => id));
  index.write(
    there,
    ids.filter((id) => !present.has(id)),
  );
  await library.transaction('rw', library.toIndex, async () => {
    const now = await library.toIndex.bulkGet(ids);
    // What changed again in the meantime stays.
    const done = changes.filter(({ change }, n) => now[n]?.change === change).map(({ id }) => id);
    await library.toIndex.bulkDelete(done);
  });
}

/**
 * Where index and library do not hold the same number of articles, marks those in which they differ.
 * @returns whether there were any
 */
async function findMissing(library: LibraryDatabase, index: SearchIndex): Promise<boolean> {
  const { articles, toIndex } = library;
  return library.transaction('rw', [articles, toIndex], async () => {
    if ((await articles.count()) === index.count()) return false;
    const saved = new Set(await articles.toCollection().primaryKeys());
    const indexed = new Set(index.ids());
    const differing = [...saved.symmetricDifference(indexed)];
    await toIndex.bulkPut(differing.map((id) => ({ id, change: crypto.randomUUID() })));
    return differing.length > 0;
  });
}
