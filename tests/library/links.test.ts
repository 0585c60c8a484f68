/** Links: each address once, taken over by the article that they lead to, in a queue that is a matter of rows. */
import { beforeEach, expect, test } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { findByUrl, saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import {
  addLinks,
  deleteLinks,
  failLink,
  hasLink,
  listLinks,
  nextQueued,
  putLinks,
  queueLinks,
} from '@/utils/library/links';
import { findLinks } from '@/utils/library/search/found-links';

const articleAt = (url: string) => anArticle({ url });

const link = (path: string, title = '') => ({ url: `https://news.example/${path}`, title });
const shown = async () => (await listLinks(10)).rows.map(({ url }) => url.split('/').at(-1));

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('an address is kept once, whatever its tracking, and only of the web', async () => {
  expect(
    await addLinks([link('a', 'أول'), link('b'), link('a?utm_source=x', 'أول'), { url: 'about:blank', title: '' }]),
  ).toBe(2);
  expect(await addLinks([link('b?fbclid=1'), link('c')])).toBe(1);
  expect(await shown()).toEqual(['c', 'a', 'b']);
});

test('a link to what is in the library already is none', async () => {
  await saveArticle(articleAt('https://news.example/a'));
  expect(await addLinks([link('a')])).toBe(0);
});

test('the article that a link leads to takes its place, with its tags and its time, also under another address', async () => {
  await addLinks([link('a'), link('short')]);
  await database.links.toCollection().modify({ tags: ['لاحقًا'], savedAt: 1000, favouriteAt: 5 });
  await saveArticle(articleAt('https://news.example/a'));
  await saveArticle(articleAt('https://news.example/long'), { openedAt: 'https://news.example/short?utm_medium=x' });
  expect(await database.links.count()).toBe(0);
  for (const path of ['a', 'long']) {
    const row = await findByUrl(`https://news.example/${path}`);
    expect(row).toMatchObject({ tags: ['لاحقًا'], savedAt: 1000, favouriteAt: 5 });
  }
  expect(await hasLink(['https://news.example/short'])).toBe(false);
});

test('the queue ends when each was read or failed, and can be emptied', async () => {
  await addLinks([link('a'), link('b')]);
  expect(await nextQueued()).toBeUndefined();
  await queueLinks(true);
  expect((await listLinks(10)).queued).toBe(2);
  const first = await nextQueued();
  await failLink(first?.id ?? '', 'no-article');
  expect(await database.links.get(first?.id ?? '')).toMatchObject({
    status: 'failed',
    attempts: 1,
    code: 'no-article',
  });
  expect((await nextQueued())?.id).not.toBe(first?.id);
  await queueLinks(false);
  expect(await nextQueued()).toBeUndefined();
});

test('what was forgotten comes back, unless it was kept again', async () => {
  await addLinks([link('a'), link('b')]);
  const ids = await database.links.toCollection().primaryKeys();
  const rows = await deleteLinks(ids);
  await addLinks([link('a')]);
  await putLinks(rows);
  expect((await shown()).sort()).toEqual(['a', 'b']);
});

test('are found by what they are called and by their site, as articles are', async () => {
  await addLinks([
    link('a', 'والكتابُ الجديد في المعرض'),
    link('%D8%AC%D8%B3%D8%B1-%D8%A7%D9%84%D9%86%D9%87%D8%B1'),
    { url: 'https://harbour.example/', title: 'الميناء' },
  ]);
  const found = async (query: string) =>
    (await findLinks(query, 5)).map(({ url }) => url.split('/').at(-1)?.slice(0, 3));
  expect(await found('كتاب معرض')).toEqual(['a']);
  expect(await found('"كتاب"')).toEqual([]);
  expect(await found('نهر')).toEqual(['%D8']);
  expect(await found('harbour')).toEqual(['']);
  expect(await found('harbour كتاب')).toEqual([]);
  expect(await found(' ')).toEqual([]);
});
