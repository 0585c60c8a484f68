/** A library of every schema version that was ever used opens in the newest, with all that was in it. The frozen copies are never edited. */
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { LibraryDatabase } from '@/utils/library/database';

interface Frozen {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, { id: string }[]>;
}

const FOLDER = 'tests/fixtures/library';
const frozen = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Frozen);

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
