/** Where reading stopped: kept for saved articles, with what lists show of it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { keepPosition, positionOf } from '@/utils/library/positions';
import { STAGE } from '@/utils/library/shelf';

const url = 'https://news.example/long';
const article = anArticle({ url });
const anchor = { exact: 'نص', prefix: '', suffix: '.', start: 0 };
const row = () => database.articles.get({ url });

beforeEach(() => saveArticle(article));
afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('keepPosition', () => {
  test('keeps the last place', async () => {
    await keepPosition(url, anchor, 0.2);
    expect(await keepPosition(url, { ...anchor, start: 7 }, 0.1)).toBe(true);
    expect(await positionOf(url)).toMatchObject({ exact: 'نص', start: 7, progress: 0.1 });
  });

  test('tells lists how far it was read at most', async () => {
    await keepPosition(url, anchor, 0.5);
    expect(await row()).toMatchObject({ progress: 0.5, shelf: STAGE.reading, finishedAt: 0 });
    await keepPosition(url, anchor, 1);
    const finished = await row();
    expect(finished).toMatchObject({ progress: 1, shelf: STAGE.finished });
    expect(finished?.finishedAt).toBeGreaterThan(0);
    await keepPosition(url, anchor, 0.1);
    expect(await row()).toEqual(finished);
  });

  test('takes neither a look at the beginning nor a glance for reading', async () => {
    await keepPosition(url, anchor, 0.05);
    await keepPosition(url, anchor, 1, true);
    expect(await row()).toMatchObject({ progress: 0, shelf: STAGE.unread });
    expect(await positionOf(url)).toMatchObject({ progress: 1 });
  });

  test('keeps nothing of an article that is not saved', async () => {
    expect(await keepPosition('https://news.example/other', anchor, 0.5)).toBe(false);
    expect(await positionOf('https://news.example/other')).toBeUndefined();
  });
});
