/** A library of every schema version that was ever used opens in the newest, with all that was in it. The frozen copies are never edited. */
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { LibraryDatabase } from '@/utils/library/database';
import { finishUpgrade } from '@/utils/library/finish-upgrade';
import { STAGE } from '@/utils/library/shelf';

interface Frozen {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

/** Files hold the bytes of an image as numbers. */
function revive(key: string, value: unknown): unknown {
  return key === 'bytes' && Array.isArray(value) ? Uint8Array.from(value).buffer : value;
}

const FOLDER = 'tests/fixtures/library';
const frozen = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'), revive) as Frozen,
);

test.each(frozen)('version $version', async ({ version, stores, rows }) => {
  const name = `frozen-${version}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();

  const library = new LibraryDatabase(name);
  for (const [table, list] of Object.entries(rows)) {
    // A later version may add to a row, and changes nothing that was in it.
    const opened = await library.table(table).toArray();
    expect(opened).toHaveLength(list.length);
    for (const [index, row] of list.entries()) expect(opened[index]).toMatchObject(row);
  }
  library.close();
});

test('the newest version has its frozen copy', async () => {
  const newest = await new LibraryDatabase('newest').open();
  expect(Math.max(...frozen.map(({ version }) => version))).toBe(newest.verno);
  newest.close();
});

test('what the first version kept stands on its shelf in the newest', async () => {
  const [first] = frozen.filter(({ version }) => version === 1);
  const old = new Dexie('upgraded');
  old.version(1).stores(first?.stores ?? {});
  const rows = first?.rows.articles ?? [];
  await old
    .table('articles')
    .bulkAdd([...rows, { ...rows[0], id: 'b', url: 'https://aldifaf.example/b', archivedAt: 5 }]);
  old.close();
  const library = new LibraryDatabase('upgraded');
  const onShelf = (shelf: number) =>
    library.articles.where('[shelf+savedAt]').between([shelf, 0], [shelf, Infinity]).count();
  expect([await onShelf(STAGE.unread), await onShelf(STAGE.archived)]).toEqual([1, 1]);
  expect(await library.articles.where({ host: 'aldifaf.example' }).count()).toBe(2);
  expect(await library.articles.where('textVersion').equals(0).count()).toBe(2);
  library.close();
});

test('rows that an upgrade has left behind are brought after it, the others stay as they are', async () => {
  const [row] = frozen.find(({ version }) => version === 1)?.rows.articles ?? [];
  const [kept] = frozen.find(({ version }) => version === 2)?.rows.articles ?? [];
  const library = new LibraryDatabase('left-behind');
  await library.table('articles').bulkAdd([{ ...row, id: 'left', url: 'https://aldifaf.example/left' }, kept]);
  expect(await finishUpgrade(library)).toBe(1);
  expect(await finishUpgrade(library)).toBe(0);
  expect(
    await library.articles.where('[shelf+savedAt]').between([STAGE.unread, 0], [STAGE.unread, Infinity]).count(),
  ).toBe(await library.articles.filter(({ shelf }) => shelf === STAGE.unread).count());
  expect(await library.articles.get('left')).toMatchObject({
    id: 'left',
    shelf: STAGE.unread,
    textVersion: 0,
    host: 'aldifaf.example',
  });
  expect(await library.articles.toArray()).toContainEqual(kept);
  library.close();
});
