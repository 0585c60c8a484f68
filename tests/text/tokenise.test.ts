/** Tokens cover the visible text, in order, and cut where readers see words end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '@/utils/text/tokenise';

const words = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
  test.each([
    ['قال الوزير، أمس: «نعم».', ['قال', 'الوزير', '،', 'أمس', ':', '«', 'نعم', '»', '.']],
    ['(د.ب.أ)', ['(', 'د', '.', 'ب', '.', 'أ', ')']],
    ['نحو 1,250.5 دولار', ['نحو', '1,250.5', 'دولار']],
    ['٣٫٥ في المئة', ['٣٫٥', 'في', 'المئة']],
    ['مُحَمَّد وكتـــاب', ['مُحَمَّد', 'وكتـــاب']],
    ['الأنجلو-أمريكي؟', ['الأنجلو', '-', 'أمريكي', '؟']],
    ["Obama's visit", ['Obama', "'s", 'visit']],
    ["O'Brien didn't", ["O'Brien", "didn't"]],
    ['G20 و\u200fإف16', ['G20', 'و\u200fإف16']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('covers everything visible, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let covered = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(covered);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(covered, start)).toMatch(/^[\s\p{Cf}]*$/u);
          covered = end;
        }
        expect(text.slice(covered)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });
});
