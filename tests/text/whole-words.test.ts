/** Selections widened to whole words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsWord, wholeWords } from '@/utils/text/whole-words';

const TEXT = 'قالَ الوزيرُ: «نعم»، ثم غادر.\n\nEnd of it.';

describe('wholeWords', () => {
  test.each([
    { from: 'زير', whole: 'الوزيرُ' },
    { from: 'الَ الو', whole: 'قالَ الوزيرُ', text: 'قالَ الوزيرُ' },
    { from: ' ثم ', whole: 'ثم' },
    { from: 'نعم', whole: 'نعم' },
    { from: '«نعم»', whole: '«نعم»' },
    { from: 'nd o', whole: 'End of' },
  ])('«$from» becomes «$whole»', ({ from, whole, text = TEXT }) => {
    const at = text.indexOf(from);
    const start = at >= 0 ? at : 2;
    const span = wholeWords(text, { start, end: start + from.length });
    expect(text.slice(span?.start, span?.end)).toBe(whole);
  });

  test('of white space is nothing', () => {
    const start = TEXT.indexOf('\n\n');
    expect(wholeWords(TEXT, { start, end: start + 2 })).toBeNull();
  });

  test('never parts a word, and holds all that was selected but white space', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.nat(TEXT.length), (start, length) => {
        const end = Math.min(TEXT.length, start + length);
        const span = wholeWords(TEXT, { start, end });
        if (!span) {
          expect(TEXT.slice(start, end).trim()).toBe('');
          return;
        }
        expect(partsWord(TEXT, span.start) || partsWord(TEXT, span.end)).toBe(false);
        expect(TEXT.slice(span.start, span.end)).toContain(TEXT.slice(start, end).trim());
      }),
    );
  });
});
