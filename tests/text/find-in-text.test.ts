/** Search in an article: folded, whole matches, in order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finder } from '@/utils/text/find-in-text';
import { fold } from '@/utils/text/fold';

const found = (text: string, query: string) => finder(text)(query).map(({ start, end }) => text.slice(start, end));

describe('finding', () => {
  test.each([
    { text: 'قال أحمد إنّ إحمد', query: 'احمد', hits: ['أحمد', 'إحمد'] },
    { text: 'مُحَمَّدٌ ومحمد', query: 'محمد', hits: ['مُحَمَّدٌ', 'محمد'] },
    { text: 'المكتبة العامة', query: 'مكتبه', hits: ['مكتبة'] },
    { text: 'على مستوى', query: 'مستوي', hits: ['مستوى'] },
    { text: 'عام ٢٠٢٤ وعام 2024', query: '2024', hits: ['٢٠٢٤', '2024'] },
    { text: 'جـــميل', query: 'جميل', hits: ['جـــميل'] },
    { text: 'The Nile and the NILE', query: 'nile', hits: ['Nile', 'NILE'] },
    { text: 'أول نصّ\n\nثانٍ', query: '  نص ', hits: ['نصّ'] },
    { text: 'كلام', query: 'َ ', hits: [] },
    { text: 'كلام', query: '', hits: [] },
  ])('«$query» in «$text»', ({ text, query, hits }) => {
    expect(found(text, query)).toEqual(hits);
  });

  test('every hit reads as the query, and none overlaps the one before', () => {
    const text = fc.array(fc.constantFrom('أ', 'ا', 'ب', 'َ', 'ة', 'ه', ' ', '٣', '3'), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom('ا', 'اب', 'ه', '3', 'ب ا'), (letters, query) => {
        let end = 0;
        for (const span of finder(letters.join(''))(query)) {
          expect(fold(letters.join('').slice(span.start, span.end))).toBe(query);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    );
  });
});
