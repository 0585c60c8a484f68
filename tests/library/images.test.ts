/** Images: once by their bytes, gone with the last article that shows them, never more than an article may have. */
import { beforeEach, expect, test } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { deleteArticles, restoreArticles, sweepDeleted } from '@/utils/library/deletion';
import { imagesOf, keepImage, keptImages, refuseImage } from '@/utils/library/images';

const LATER = Date.now() + 3_600_000;

const articleOf = (slug: string) => anArticle({ url: `https://news.example/${slug}` });

function image(url: string, byte: number, size = 4) {
  return { url, type: 'image/png', bytes: new Uint8Array(size).fill(byte).buffer, width: 2, height: 1 } as const;
}

let [a, b] = ['', ''];
beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  a = (await saveArticle(articleOf('a'))).id;
  b = (await saveArticle(articleOf('b'))).id;
});

test('the same bytes are stored once and go with the last article that shows them', async () => {
  await keepImage(a, image('https://one.example/x.png', 1));
  await keepImage(b, image('https://two.example/y.png', 1));
  await keepImage(b, image('https://two.example/z.png', 2));
  expect(await database.images.count()).toBe(2);
  expect((await imagesOf(a)).get('https://one.example/x.png')?.hash).toMatch(/^[0-9a-f]{64}$/);
  await deleteArticles([b]);
  await restoreArticles([b]);
  expect((await imagesOf(b)).size).toBe(2);
  await deleteArticles([b]);
  await sweepDeleted(LATER);
  expect(await database.images.count()).toBe(1);
  await deleteArticles([a]);
  await sweepDeleted(LATER);
  expect(await database.images.count()).toBe(0);
});

test('an image that the article no longer shows is forgotten, one that changed is replaced', async () => {
  await keepImage(a, image('https://one.example/x.png', 1));
  await keepImage(a, image('https://one.example/y.png', 2));
  await keepImage(a, image('https://one.example/y.png', 3));
  expect(await database.images.count()).toBe(2);
  await keptImages(a, ['https://one.example/y.png']);
  expect([...(await imagesOf(a)).keys()]).toEqual(['https://one.example/y.png']);
  expect(await database.images.count()).toBe(1);
});

test('what is refused is known and not shown', async () => {
  await refuseImage(a, 'https://one.example/drawing.svg');
  expect(await keptImages(a, ['https://one.example/drawing.svg'])).toEqual(
    new Set(['https://one.example/drawing.svg']),
  );
  expect((await imagesOf(a)).get('https://one.example/drawing.svg')).toBeNull();
});

test('an article has no more than 50 MB of them, and one that is gone has none', async () => {
  expect(await keepImage(a, image('https://one.example/large.png', 1, 30_000_000))).toBe(true);
  expect(await keepImage(a, image('https://one.example/larger.png', 2, 30_000_000))).toBe(false);
  expect(await keepImage('nobody', image('https://one.example/x.png', 3))).toBe(false);
  expect(await database.images.count()).toBe(1);
});
