/** Words as search compares them, in whole texts and where they stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords, writtenWords } from '@/utils/library/search/words';

describe('searchWords', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['مدرسةٌ', 'مدرسه'],
    ['كتـــاب', 'كتاب'],
    ['ﻛﺘﺎﺏ', 'كتاب'],
    ['کتاب', 'كتاب'],
    ['مصطفى', 'مصطفي'],
    ['۱۹۹۰ ١٩٩٠ 1990', '1990 1990 1990'],
    ['١٬٥٠٠ 1,500', '1500 1500'],
    ['3.5', '3 5'],
    ['Erdoğan Łódź ÉLYSÉE', 'erdogan lodz elysee'],
    ['ﷲ', 'الله'],
    ['C++ → ٪ ™ word', 'c word'],
    ['', ''],
  ])('%s is %s', (text, words) => {
    expect(searchWords(text).join(' ')).toBe(words);
  });
});

/** Letters, marks, digits, ligatures, invisible marks and signs that meet in real texts, mixed at will. */
const PIECES = fc.constantFrom(
  ...[
    ...'كتابأإآىةئؤ٠١۲3aZéğıß،,.٬؛«»"\'’-_/ \n\t',
    'ـ',
    'ً',
    'ّ',
    'ﷺ',
    'ﻻ',
    '\u200f',
    '\u200c',
    '\u061c',
    '½',
    '™',
    '①',
    '👍',
    '\u0301',
  ],
);
const TEXT = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''));

it('reads the same words one by one as all at once', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      expect([...writtenWords(text)].flatMap(({ words }) => words)).toEqual(searchWords(text));
    }),
    { numRuns: 2000 },
  );
});

it('gives places in order, without overlap, each with something in it', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      let before = 0;
      for (const { start, end, words } of writtenWords(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(words.length).toBeGreaterThan(0);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
});
