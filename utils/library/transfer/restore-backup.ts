/**
 * Restores a backup: a hundred articles at a time, each batch whole or not at all. It can be done again after it was stopped: what is there
 * already stays there once.
 */
import { articleText } from '@/utils/article/article';
import { change, markChanged, markPeopleDue } from '@/utils/library/change';
import { database } from '@/utils/library/database';
import { listRow } from '@/utils/library/list-row';
import { dropAppearances, rebuildPeople } from '@/utils/library/people/rebuild-people';
import type { Person, SavedImage } from '@/utils/library/rows';
import { textFields } from '@/utils/library/text-fields';
import type { ArticleRecord, LooseRows } from './backup-record';
import { type Backup, looseRows, recordFiles } from './open-backup';
import { knownRows, newLinks } from './plan-restore';
import { newImages } from './restore-images';
import type { Progress } from './transfer-error';

const { articles, deleted, contents, analyses, corrections, fingerprints, highlights, positions, toIndex } = database;
const { articleImages, images, appearances, links, people, peopleDue, peopleEdits } = database;

/** What to do with an article that the library has in another state: leave it, or put the backup's in its place. */
export type OnDiffering = 'keep' | 'replace';

/** Writes one record over whatever the article has, inside a transaction. */
async function putRecord(record: ArticleRecord, id: string): Promise<void> {
  const { words, keys } = textFields(articleText(record.article));
  await articles.put(listRow({ ...record, id, words }));
  await contents.put({ id, article: record.article });
  await fingerprints.put({ id, keys });
  if (record.analysis) await analyses.put({ id, analysis: record.analysis });
  else await analyses.delete(id);
  if (record.corrections.length > 0) await corrections.put({ id, corrections: record.corrections });
  else await corrections.delete(id);
  if (record.position) await positions.put({ ...record.position, articleId: id });
  await highlights.bulkPut(record.highlights.map((row) => ({ ...row, articleId: id })));
  await markChanged(id);
  if (record.appearances.length === 0) await markPeopleDue(id);
}

/** Puts who is named in the article, in the place of whom the library found in it. */
async function putAppearances(record: ArticleRecord, id: string, isKnown: boolean): Promise<void> {
  if (record.appearances.length === 0) return;
  if (isKnown) await dropAppearances(id);
  await appearances.bulkPut(record.appearances.map((row) => ({ ...row, articleId: id })));
  if (isKnown) await rebuildPeople(record.appearances.map(({ personId }) => personId));
}

/** Puts the images of a record that are there, and which address of the article each stands for. */
async function putImages(record: ArticleRecord, id: string, read: ReadonlyMap<string, SavedImage>): Promise<void> {
  for (const { url, hash } of record.images) {
    const image = read.get(hash);
    if (image) await images.put(image);
    // An empty hash notes that what is at the address is no image that is kept.
    if (image || hash === '' || (await images.get(hash))) await articleImages.put({ articleId: id, url, hash });
  }
}

const OF_ARTICLE = [articles, deleted, contents, fingerprints, analyses, corrections, positions, highlights];
const WRITTEN = [...OF_ARTICLE, appearances, people, peopleDue, toIndex, images, articleImages];

/** Puts one file of records into the library; gives how many it put. */
async function putRecords(backup: Backup, records: readonly ArticleRecord[], differing: OnDiffering): Promise<number> {
  const read = new Map((await newImages(backup, records)).map((image) => [image.hash, image]));
  return change(WRITTEN, async () => {
    const known = await knownRows(records);
    const chosen = records.filter(({ article }) => differing === 'replace' || !known.has(article.url));
    const owners = await articles.bulkGet(chosen.map(({ id }) => id));
    for (const [index, record] of chosen.entries()) {
      // The library's own id wins for an address that it has; an id that it gave to another address is not taken twice.
      const own = known.get(record.article.url)?.id;
      const id = own ?? (owners[index] ? crypto.randomUUID() : record.id);
      // What waits to be swept away would else take the restored rows with it.
      await deleted.delete(id);
      await putRecord(record, id);
      await putAppearances(record, id, own !== undefined);
      await putImages(record, id, read);
    }
    return chosen.length;
  });
}

/** Puts people whom the library does not have, and makes anew whoever is named in more articles than their row counts, or in fewer. */
async function restorePeople(given: readonly Person[]): Promise<void> {
  const known = await people.bulkGet(given.map(({ id }) => id));
  await people.bulkPut(given.filter((_, index) => known[index] === undefined));
  const counts = new Map<string, number>();
  for (const [personId] of await appearances.toCollection().primaryKeys()) {
    counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  const rows = given.map((person, index) => known[index] ?? person);
  await rebuildPeople(rows.filter(({ id, articles: count }) => count !== (counts.get(id) ?? 0)).map(({ id }) => id));
}

async function restoreLoose(rows: LooseRows): Promise<void> {
  await change([links, people, appearances, peopleEdits, articles], async () => {
    await links.bulkPut(await newLinks(rows.links));
    await restorePeople(rows.people);
    await peopleEdits.bulkPut(rows.peopleEdits);
  });
}

/**
 * Restores a backup into the library.
 * @returns how many articles were written
 * @throws TransferError, LibraryError `quota` or `failed`; what was written before that is whole, and restoring again goes on from there
 */
export async function restore(
  backup: Backup,
  differing: OnDiffering,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<number> {
  const loose = await looseRows(backup);
  let written = 0;
  let seen = 0;
  for await (const lines of recordFiles(backup)) {
    signal.throwIfAborted();
    const records = lines.filter((record) => record !== null);
    written += await putRecords(backup, records, differing);
    seen += lines.length;
    onProgress(seen, Math.max(seen, backup.articles));
  }
  await restoreLoose(loose);
  return written;
}
