/**
 * What the fault runs do inside a page of the extension, with the product's own modules. Bundled by `page-bundle.ts`; every acknowledged
 * change is told to the console, so that it is known outside a browser that is killed.
 */
import Dexie from 'dexie';
import { syntheticArticle } from '@/tools/bench/synthetic-articles';
import { articleText } from '@/utils/article/article';
import { saveArticle } from '@/utils/library/articles';
import { database, LibraryDatabase } from '@/utils/library/database';
import { finishUpgrade } from '@/utils/library/finish-upgrade';
import { asLibraryError } from '@/utils/library/library-error';
import { addTag } from '@/utils/library/shelf-changes';
import { openBackup } from '@/utils/library/transfer/open-backup';
import { restore } from '@/utils/library/transfer/restore-backup';
import { writeBackup } from '@/utils/library/transfer/write-backup';

const unstopped = new AbortController().signal;

/** Saves articles one after the other until the browser ends; tells each that was acknowledged. */
async function saveOnAndOn(from: number): Promise<void> {
  for (let number = from; ; number += 1) {
    await saveArticle(syntheticArticle(number).article);
    console.log(`ACK ${number}`);
  }
}

let backup: Blob | undefined;

/** Fills the library, makes a backup of it and empties it again. */
async function prepareBackup(count: number): Promise<number> {
  for (let number = 0; number < count; number += 1) await saveArticle(syntheticArticle(number).article);
  backup = await writeBackup(() => undefined, unstopped);
  const cache = await caches.open('faults');
  await cache.put('https://faults.invalid/backup', new Response(backup));
  await empty();
  return backup.size;
}

async function empty(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

/** Restores the backup that was prepared; tells how many articles are acknowledged. */
async function restorePrepared(): Promise<number> {
  const stored = await (await caches.open('faults')).match('https://faults.invalid/backup');
  if (!stored) throw new Error('no backup was prepared');
  const opened = await openBackup(await stored.blob());
  return restore(opened, 'keep', (done) => console.log(`ACK ${done}`), unstopped);
}

/** The tables and rows of the first schema, as an older version has left them. */
async function makeFirstVersion(count: number): Promise<void> {
  await Dexie.delete('warraq');
  const first = new Dexie('warraq');
  first.version(1).stores({
    articles: 'id, &url, savedAt, [archivedAt+savedAt]',
    contents: 'id',
    analyses: 'id',
    corrections: 'id',
  });
  await first.transaction('rw', ['articles', 'contents'], async () => {
    for (let number = 0; number < count; number += 1) {
      const { article } = syntheticArticle(number);
      const { url, title, byline, siteName, publishedAt, lang, dir, excerpt } = article;
      const times = { savedAt: number + 1, updatedAt: number + 1, archivedAt: 0, minutes: 1 };
      await first
        .table('articles')
        .put({ id: `a${number}`, url, title, byline, siteName, publishedAt, lang, dir, excerpt, ...times });
      await first.table('contents').put({ id: `a${number}`, article });
    }
  });
  first.close();
}

/** Opens the library, which upgrades it, as far as it is not. */
async function upgrade(): Promise<number> {
  const library = new LibraryDatabase();
  await library.open();
  console.log('ACK upgraded');
  const leftBehind = await finishUpgrade(library);
  library.close();
  return leftBehind;
}

/** What is in the library: the numbers of whole articles, and the ids of those that are not whole. */
async function look(): Promise<{ version: number; whole: number[]; broken: string[] }> {
  const plain = await new Dexie('warraq').open();
  const version = plain.verno;
  const [rows, contents] = await Promise.all([plain.table('articles').toArray(), plain.table('contents').toArray()]);
  const prints = version > 1 ? await plain.table('fingerprints').toCollection().primaryKeys() : null;
  plain.close();
  const byId = new Map(contents.map((content) => [content.id, content.article]));
  const whole: number[] = [];
  const broken = contents.filter(({ id }) => !rows.some((row) => row.id === id)).map(({ id }) => `${id} has no row`);
  for (const row of rows) {
    const number = Number(new URL(row.url).pathname.slice(1));
    const article = byId.get(row.id);
    const expected = syntheticArticle(number).article;
    const isWhole =
      article &&
      row.title === expected.title &&
      articleText(article) === articleText(expected) &&
      (version === 1 || row.textVersion === 0 || !prints || prints.includes(row.id));
    if (isWhole) whole.push(number);
    else broken.push(row.id);
  }
  return { version, whole, broken };
}

/** Saves until it fails or so many are saved; gives what was acknowledged and why it ended. */
async function saveUntilFull(
  from: number,
  most: number,
): Promise<{ saved: number[]; code: string | null; cause: string }> {
  const saved: number[] = [];
  for (let number = from; number < from + most; number += 1) {
    try {
      await saveArticle(syntheticArticle(number).article);
      saved.push(number);
    } catch (error) {
      const { code, cause } = asLibraryError(error);
      return { saved, code, cause: String(cause) };
    }
  }
  return { saved, code: null, cause: '' };
}

/** Whether the library can be read and exported now. */
async function exportNow(): Promise<number> {
  return (await writeBackup(() => undefined, unstopped)).size;
}

/** Adds so many tags of its own to one article, each a read and a write. */
async function tagOnAndOn(id: string, mark: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await addTag([id], `${mark}${n}`);
}

async function saveOne(number: number): Promise<string> {
  return (await saveArticle(syntheticArticle(number).article)).id;
}

async function tagsOf(id: string): Promise<number> {
  return (await database.articles.get(id))?.tags.length ?? 0;
}

/** A library of so many articles out and in again: how many rows differ, and how many there are. */
async function roundTrip(count: number): Promise<{ rows: number; differing: number }> {
  await empty();
  for (let number = 0; number < count; number += 1) await saveArticle(syntheticArticle(number).article);
  const before = await digests();
  backup = await writeBackup(() => undefined, unstopped);
  await empty();
  await restore(await openBackup(backup), 'keep', () => undefined, unstopped);
  const after = await digests();
  const differing = [...before].filter(([key, value]) => after.get(key) !== value).length;
  return { rows: before.size, differing: differing + Math.abs(after.size - before.size) };
}

/** For `JSON.stringify`: the parts of an object by their names, since their order means nothing. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every row of the tables that a backup keeps, as text by its table and key. */
async function digests(): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for (const table of database.tables) {
    if (['toIndex', 'peopleDue', 'deleted'].includes(table.name)) continue;
    await table.each((row, { primaryKey }) => rows.set(`${table.name} ${primaryKey}`, JSON.stringify(row, inOrder)));
  }
  return rows;
}

const faults = {
  saveOnAndOn,
  prepareBackup,
  restorePrepared,
  makeFirstVersion,
  upgrade,
  look,
  saveUntilFull,
  exportNow,
  tagOnAndOn,
  saveOne,
  tagsOf,
  empty,
  roundTrip,
};

export type Faults = typeof faults;

Object.assign(globalThis, { faults });
