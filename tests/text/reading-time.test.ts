/** Minutes to read, by language. */
import { expect, test } from 'vitest';
import { readingMinutes } from '@/utils/text/reading-time';

const WORD = 'كتاب ';

test('Arabic is read at 612 characters a minute', () => {
  expect(readingMinutes(WORD.repeat(612), 'ar')).toBe(5);
});

test('Persian is taken as Arabic, English as itself', () => {
  expect(readingMinutes(WORD.repeat(612), 'fa-IR')).toBe(5);
  expect(readingMinutes(WORD.repeat(612), 'en')).toBe(3);
});

test('diacritics take no time, and nothing is read in less than a minute', () => {
  expect(readingMinutes('كِتَابٌ '.repeat(612), 'ar')).toBe(5);
  expect(readingMinutes('', 'ar')).toBe(1);
});
