/** Dates in prose: the expressions of the fixture, and that nothing depends on luck. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '@/utils/text/dates/find-dates';

interface Line {
  text: string;
  publishedAt: string;
  expression: string;
  iso: string | null;
}

const LINES = readFileSync('tests/fixtures/dates.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

function datesOf(text: string, publishedAt: string | null): { text: string; iso: string }[] {
  return findDates(text, publishedAt).map(({ start, end, iso }) => ({ text: text.slice(start, end), iso }));
}

describe('findDates', () => {
  test.each(LINES.filter(({ iso }) => iso !== null))(
    '$expression is $iso',
    ({ text, publishedAt, expression, iso }) => {
      const dates = datesOf(text, publishedAt).filter(
        (date) => expression.includes(date.text) || date.text.includes(expression),
      );
      expect(dates.map((date) => date.iso)).toContain(iso);
    },
  );

  test.each(LINES.filter(({ iso }) => iso === null))('$text holds no date', ({ text, publishedAt }) => {
    expect(datesOf(text, publishedAt)).toEqual([]);
  });

  test('without a day of publication only what has a year is a date', () => {
    expect(datesOf('قال أمس إن العمل بدأ في 3 تموز 2021 وانتهى الشهر الماضي.', null)).toEqual([
      { text: '3 تموز 2021', iso: '2021-07-03' },
    ]);
  });

  test('the zone of the publication does not move its day', () => {
    expect(datesOf('وصل اليوم.', '2024-07-05T23:50:00-04:00')).toEqual([{ text: 'اليوم', iso: '2024-07-05' }]);
  });

  test('a joined letter is no part of the date', () => {
    expect(datesOf('التقى الوفدان أمس الأول والأربعاء الماضي.', '2024-07-05').map((date) => date.text)).toEqual([
      'أمس الأول',
      'الأربعاء الماضي',
    ]);
  });

  test('any words give spans in order and apart, with dates that exist', () => {
    const words = fc.constantFrom(
      ...[
        '3',
        '31',
        '2024',
        '1445',
        'تموز',
        'شباط',
        'رمضان',
        'ربيع',
        'الأول',
        'من',
        'إلى',
        'و',
        '-',
        '/',
        'العام',
        'عام',
      ],
      ...[
        'الماضي',
        'الأحد',
        'يومي',
        'بين',
        'قبل',
        'ثلاثة',
        'أيام',
        'أمس',
        'الساعة',
        ':',
        '30',
        '\n',
        'May',
        'last',
        'week',
        'هـ',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const date of findDates(text, '2024-07-05')) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          for (const day of date.iso.split('/')) expect(Number.isNaN(Date.parse(day))).toBe(false);
          end = date.end;
        }
      }),
    );
  });
});
