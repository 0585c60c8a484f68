/** One story from several sources is found; what only looks like it is left alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle, paragraphs } from '@/tests/an-article';
import type { Article } from '@/utils/article/article';
import { saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { sameStory } from '@/utils/library/same-story';
import { refreshText } from '@/utils/library/text-refresh';

/** Sentences that share no run of words with one another. */
function sentences(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, n) =>
    Array.from({ length: 14 }, (_word, at) => `ك${((seed * 5003 + n * 977 + at * 7919) % 100_003).toString(36)}`).join(
      ' ',
    ),
  );
}

function articleOf(
  host: string,
  title: string,
  lines: readonly string[],
  publishedAt = '2026-03-10T09:00:00Z',
): Article {
  return anArticle({
    url: `https://${host}/${encodeURIComponent(title)}-${publishedAt}`,
    title,
    siteName: host,
    publishedAt,
    blocks: paragraphs(...lines.map((text) => `${text}.`)),
  });
}

const agency = sentences(1, 14);
const save = async (article: Article) => (await saveArticle(article)).id;
const sources = async (id: string) => (await sameStory(id)).map(({ host }) => host);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('the same story', () => {
  test('an agency text in two papers, one with a head of its own and less of it', async () => {
    const one = await save(articleOf('one.example', 'افتتاح الميناء', agency));
    const two = await save(
      articleOf('two.example', 'الميناء يستقبل أولى السفن', [...sentences(2, 1), ...agency.slice(0, 9)], '2026-03-11'),
    );
    expect(await sources(one)).toEqual(['two.example']);
    expect(await sources(two)).toEqual(['one.example']);
  });

  test('also of an article that was saved before there were fingerprints', async () => {
    const one = await save(articleOf('one.example', 'افتتاح الميناء', agency));
    const two = await save(articleOf('two.example', 'افتتاح الميناء', agency));
    await database.fingerprints.clear();
    await database.articles.toCollection().modify({ textVersion: 0, words: 0 });
    expect(await sources(one)).toEqual([]);
    while (await refreshText());
    expect(await sources(two)).toEqual(['one.example']);
    expect((await database.articles.get(one))?.words).toBe(14 * 14);
  });
});

describe('not the same story', () => {
  test('two days of one series share their background and have news of their own', async () => {
    const background = agency.slice(0, 8);
    const one = await save(articleOf('one.example', 'تطورات السوق', [...sentences(3, 5), ...background]));
    await save(articleOf('two.example', 'تطورات السوق', [...sentences(4, 5), ...background], '2026-03-11'));
    expect(await sources(one)).toEqual([]);
  });

  test('a bulletin in one mould, told apart by its figures', async () => {
    const one = await save(articleOf('one.example', 'درجات الحرارة ليوم 10 آذار', agency));
    await save(articleOf('two.example', 'درجات الحرارة ليوم 11 آذار', agency, '2026-03-11'));
    expect(await sources(one)).toEqual([]);
  });

  test('another edition of the same source, an old one, another story', async () => {
    const one = await save(articleOf('one.example', 'افتتاح الميناء', agency));
    await save(articleOf('one.example', 'افتتاح الميناء، محدّث', agency));
    await save(articleOf('two.example', 'افتتاح الميناء', agency, '2026-02-10'));
    await save(articleOf('three.example', 'افتتاح الميناء', sentences(5, 14)));
    expect(await sources(one)).toEqual([]);
  });
});
