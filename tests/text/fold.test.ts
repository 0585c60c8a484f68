/** Folding makes one string of the spellings that readers take as one word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/text/fold';

describe('fold', () => {
  test.each([
    ['مُحَمَّدٌ', 'محمد'],
    ['كتــــاب', 'كتاب'],
    ['أحمد', 'احمد'],
    ['آمنة', 'امنه'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول', 'مسوول'],
    ['گفت و گو', 'گفت و گو'],
    ['کتاب', 'كتاب'],
    ['٢٠٢٤', '2024'],
    ['۱۴۰۳', '1403'],
    ['ﻣﺤﻤﺪ', 'محمد'],
    ['\u200fسوريا\u200e', 'سوريا'],
    ['BBC', 'bbc'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
