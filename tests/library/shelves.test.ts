/** Shelves, filters and order; what is changed on many articles at once, and the way back. */
import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle, paragraphs } from '@/tests/an-article';
import type { Article } from '@/utils/article/article';
import { saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { type ListQuery, type Shelf, wholeShelf } from '@/utils/library/list-query';
import { filterChoices, listIds, listRows, peopleStarting } from '@/utils/library/listing';
import { keepPosition } from '@/utils/library/positions';
import {
  addTag,
  removeTag,
  renameTag,
  setArchived,
  setFavourite,
  setUnread,
  undoChange,
} from '@/utils/library/shelf-changes';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
/** The id of each article, by its name. */
const ids: Record<string, string> = {};

function articleOf(name: string, index: number): Article {
  const text = 'وصل الوفد إلى المدينة صباح اليوم وبدأ لقاءاته. '.repeat((index + 1) * 30);
  return anArticle({
    url: `https://${index % 2 ? 'www.two' : 'one'}.example/${name}`,
    title: name,
    // In the order d, a, b, c; the fourth and first are told apart by their zones alone.
    publishedAt:
      ['2026-02-09T08:00:00+03:00', '2026-02-10', '2026-02-11', '2026-02-09T07:00:00+05:00', null][index] ?? null,
    lang: index === 1 ? 'en' : 'ar',
    blocks: paragraphs(text),
  });
}

const id = (name: string) => ids[name] ?? '';

async function read(name: string, progress: number): Promise<void> {
  const url = (await database.articles.get(id(name)))?.url ?? '';
  await keepPosition(url, { exact: 'وصل', prefix: '', suffix: ' الوفد', start: 0 }, progress);
}

async function titles(shelf: Shelf, more: Partial<ListQuery> = {}): Promise<string> {
  const query = { ...wholeShelf(shelf), ...more };
  const rows = await listRows(query, 0, 100);
  const all = await listIds(query);
  expect(all).toEqual(rows.map((row) => row.id));
  expect(await listRows(query, 1, 3, all)).toEqual(rows.slice(1, 3));
  return rows.map(({ title }) => title).join('');
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const [index, name] of NAMES.entries()) {
    const row = await saveArticle(articleOf(name, index));
    await database.articles.update(row.id, { savedAt: 1000 + index });
    ids[name] = row.id;
  }
});

describe('shelves', () => {
  test('every article stands on the shelf that its reading says', async () => {
    await read('b', 0.4);
    await read('c', 0.99);
    await setArchived([id('d')], true);
    await setFavourite([id('a'), id('d')], true);
    expect(await titles('unread')).toBe('ea');
    expect(await titles('reading')).toBe('b');
    expect(await titles('archive')).toBe('d');
    expect(await titles('favourites')).toBe('da');
    expect(await titles('all')).toBe('edcba');
  });

  test('what was only looked at is not begun, and reading back does not undo what was read', async () => {
    await read('a', 0.01);
    await read('b', 0.6);
    await read('b', 0.1);
    expect(await titles('reading')).toBe('b');
    expect((await database.articles.get(id('b')))?.progress).toBe(0.6);
  });

  test('an article keeps its state when it is saved again', async () => {
    await read('a', 0.5);
    await setFavourite([id('a')], true);
    await addTag([id('a')], 'موانئ');
    await saveArticle(articleOf('a', 0));
    expect(await titles('reading')).toBe('a');
    expect(await titles('favourites', { tag: 'موانئ' })).toBe('a');
  });

  test('are read a stretch at a time', async () => {
    expect((await listRows(wholeShelf('unread'), 1, 3)).map(({ title }) => title)).toEqual(['d', 'c']);
    expect(await listRows(wholeShelf('unread'), 4, 10)).toHaveLength(1);
  });
});

describe('order and filters', () => {
  test('by publication whatever the zone, by length, by progress, both ways', async () => {
    await read('c', 0.9);
    expect(await titles('all', { sort: 'publishedTime' })).toBe('cbade');
    expect(await titles('all', { sort: 'publishedTime', descending: false })).toBe('edabc');
    expect(await titles('unread', { sort: 'words', descending: false })).toBe('abde');
    expect((await titles('all', { sort: 'progress' })).at(0)).toBe('c');
  });

  test('each condition alone and all together', async () => {
    await addTag([id('a'), id('b'), id('c')], 'موانئ');
    await database.articles.update(id('c'), { names: ['ليان الصالحي'] });
    expect(await titles('all', { host: 'two.example' })).toBe('db');
    expect(await titles('all', { lang: 'en' })).toBe('b');
    expect(await titles('all', { tag: 'موانئ' })).toBe('cba');
    expect(await titles('all', { person: 'ليان الصالحي' })).toBe('c');
    expect(await titles('all', { since: Date.parse('2026-02-10') })).toBe('cb');
    expect(await titles('unread', { minutes: [1, 4] })).toBe('ba');
    expect(await titles('unread', { tag: 'موانئ', host: 'one.example', lang: 'ar' })).toBe('ca');
    expect(await titles('archive', { tag: 'موانئ' })).toBe('');
    expect(await filterChoices()).toEqual({
      hosts: ['one.example', 'two.example'],
      tags: ['موانئ'],
      langs: ['ar', 'en'],
    });
    expect(await peopleStarting('لِيا', 5)).toMatchObject([{ folded: 'ليان الصالحي' }]);
  });

  test('what a search has found stands in its own order', async () => {
    await setArchived([id('b')], true);
    const found = [id('c'), id('e'), id('b'), 'no such article'];
    expect(await titles('unread', { found })).toBe('ce');
    expect(await titles('all', { found, lang: 'ar' })).toBe('ce');
  });
});

describe('changes', () => {
  test('of many are one, and an undo puts each back as it was', async () => {
    await setArchived([id('a')], true);
    const before = await database.articles.toArray();
    const undo = await setArchived(Object.values(ids), true);
    expect(await titles('archive')).toBe('edcba');
    await undoChange(undo);
    expect(await database.articles.toArray()).toEqual(before);
  });

  test('a tag is had once, renamed into another, removed', async () => {
    await addTag([id('a'), id('b')], 'ميناء');
    await addTag([id('a')], 'ميناء');
    await addTag([id('a')], 'موانئ');
    const renamed = await renameTag('ميناء', 'موانئ');
    expect((await database.articles.get(id('a')))?.tags).toEqual(['موانئ']);
    expect(await titles('all', { tag: 'موانئ' })).toBe('ba');
    await undoChange(renamed);
    expect((await database.articles.get(id('a')))?.tags).toEqual(['ميناء', 'موانئ']);
    await removeTag([id('a')], 'ميناء');
    expect(await titles('all', { tag: 'ميناء' })).toBe('b');
  });

  test('search hears of tags and of nothing else that happens on shelves', async () => {
    await database.toIndex.clear();
    await setArchived([id('a')], true);
    await setFavourite([id('a')], true);
    await read('a', 0.5);
    await setUnread([id('a')]);
    expect(await database.toIndex.count()).toBe(0);
    await addTag([id('a'), id('b')], 'ميناء');
    expect(await database.toIndex.toCollection().primaryKeys()).toEqual([id('a'), id('b')].sort());
  });
});
