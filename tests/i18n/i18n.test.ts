/** Messages: plural forms, places, and both languages alike. */
import { beforeEach, describe, expect, test } from 'vitest';
import { formatDay } from '@/utils/i18n/format';
import { localeFor, setLocale, t } from '@/utils/i18n/i18n';

beforeEach(() => setLocale('en'));

describe('t', () => {
  test.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [11, '11 مقالًا'],
    [100, '100 مقال'],
  ])('%i articles in Arabic', async (count, text) => {
    await setLocale('ar');
    expect(t('library.count', { count })).toBe(text);
  });

  test('English has two forms', () => {
    expect(t('library.count', { count: 1 })).toBe('1 article');
    expect(t('library.count', { count: 1200 })).toBe('1,200 articles');
  });

  test('fills places with text as it is', () => {
    expect(t('library.deleted', { title: '{count} $& <b>' })).toBe('Deleted “{count} $& <b>”.');
  });
});

test('the language follows the browser unless it is set', () => {
  expect(localeFor('auto', 'ar-EG')).toBe('ar');
  expect(localeFor('auto', 'fr')).toBe('en');
  expect(localeFor('ar', 'en-US')).toBe('ar');
});

describe('formatDay', () => {
  test('a day belongs to no zone', async () => {
    expect(formatDay('2024-11-13')).toBe('13 November 2024');
    await setLocale('ar');
    expect(formatDay('2024-11-13')).toBe('13 نوفمبر 2024');
  });

  test('what is less exact than a day stays as it is', () => {
    expect(formatDay('2024-11')).toBe('2024-11');
  });
});
