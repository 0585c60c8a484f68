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
/** Articles that go to the disk together: SQLite would join many small writes again and again. */
const TOGETHER = 500;
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
 * @param onProgress before each batch, and at the end
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
    while (isAsked) {
      isAsked = false;
      await catchUp(library, index, pause, onProgress).catch(onFailure);
    }
    isRunning = false;
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
    const changes = await library.toIndex.limit(TOGETHER).toArray();
    if (changes.length > 0) {
      await takeIn(library, index, changes, pause, onProgress);
      taken += changes.length;
    } else if (!(await findMissing(library, index))) break;
  }
  onProgress({ waiting: 0, total: index.count() });
  if (taken > MANY) while (index.tidy()) await pause();
}

/** Brings the index up to date about some articles, a batch after the other, and strikes them off once all are on the disk. */
async function takeIn(
  library: LibraryDatabase,
  index: SearchIndex,
  changes: readonly ToIndex[],
  pause: () => Promise<void>,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const [waiting, total] = await Promise.all([library.toIndex.count(), library.articles.count()]);
  index.begin();
  try {
    for (let from = 0; from < changes.length; from += BATCH) {
      onProgress({ waiting: waiting - from, total });
      await pause();
      const batch = changes.slice(from, from + BATCH);
      await takeInBatch(
        library,
        index,
        batch.map(({ id }) => id),
      );
    }
    index.commit();
  } catch (error) {
    index.rollback();
    throw error;
  }
  await library.transaction('rw', library.toIndex, async () => {
    const now = await library.toIndex.bulkGet(changes.map(({ id }) => id));
    // What changed again in the meantime stays.
    const done = changes.filter(({ change }, n) => now[n]?.change === change).map(({ id }) => id);
    await library.toIndex.bulkDelete(done);
  });
}

async function takeInBatch(library: LibraryDatabase, index: SearchIndex, ids: readonly string[]): Promise<void> {
  const { articles, contents, highlights } = library;
  const [rows, kept, notes] = await library.transaction('r', [articles, contents, highlights], () =>
    Promise.all([
      articles.bulkGet([...ids]),
      contents.bulkGet([...ids]),
      highlights.where('articleId').anyOf(ids).toArray(),
    ]),
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
