/** What was read to the end, by weeks and sites. */
import { expect, test } from 'vitest';
import { database } from '@/utils/library/database';
import { readingStatistics } from '@/utils/library/statistics';
import { toSecond } from '@/utils/library/upgrade-2';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-10');

test('counts what was finished in the weeks that are asked for', async () => {
  const rows = [
    { host: 'one.example', finishedAt: NOW - DAY, minutes: 4 },
    { host: 'two.example', finishedAt: NOW - 2 * DAY, minutes: 3 },
    { host: 'two.example', finishedAt: NOW - 9 * DAY, minutes: 5 },
    { host: 'two.example', finishedAt: NOW - 30 * DAY, minutes: 50 },
    { host: 'three.example', finishedAt: 0, minutes: 6 },
  ];
  await database.articles.bulkPut(
    rows.map((row, index) => ({
      ...toSecond({
        id: String(index),
        url: `https://${row.host}/${index}`,
        title: 'خبر',
        byline: null,
        siteName: null,
        publishedAt: null,
        lang: 'ar',
        dir: 'rtl',
        excerpt: '',
        minutes: row.minutes,
        savedAt: NOW - 3 * DAY,
        updatedAt: NOW,
        archivedAt: 0,
      }),
      ...row,
    })),
  );
  expect(await readingStatistics(2, 1, NOW)).toEqual({
    weeks: [
      { finished: 1, minutes: 5 },
      { finished: 2, minutes: 7 },
    ],
    saved: 5,
    finished: 3,
    minutes: 12,
    hosts: [['two.example', 2]],
  });
});
