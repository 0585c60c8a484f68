/** Folding with a way back: the same string as `fold`, and every piece of it leads to the text it came from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/text/fold';
import { normalise, originalSpan } from '@/utils/text/normalise';

/** Arabic letters, marks, tatweel, presentation forms, joiners, direction marks, digits of three kinds, Latin and spaces. */
const arabicText = fc
  .array(
    fc.constantFrom(
      ...'ابتجحخدرسعغفقكلمنهويىةأإآؤئء',
      'َ',
      'ّ',
      'ٌ',
      'ـ',
      'ﻣ',
      'ﷲ',
      'ﻻ',
      '\u200c',
      '\u200f',
      '٣',
      '۴',
      '5',
      'B',
      'é',
      ' ',
      '،',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  test('folds as fold does', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(normalise(text).text).toBe(fold(text));
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  test('gives every unit a place that never goes back', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const { text: folded, offsets } = normalise(text);
        expect(offsets).toHaveLength(folded.length + 1);
        offsets.forEach((offset, unit) => {
          expect(offset).toBeGreaterThanOrEqual(unit ? (offsets[unit - 1] ?? 0) : 0);
          expect(offset).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  test('maps a word back to a piece that folds to it', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const normalised = normalise(text);
        for (const word of normalised.text.matchAll(/\S+/g)) {
          const span = { start: word.index, end: word.index + word[0].length };
          const { start, end } = originalSpan(normalised, span, text);
          expect(fold(text.slice(start, end))).toBe(word[0]);
        }
      }),
    );
  });

  test('takes the marks on the last letter along', () => {
    const text = 'قال مُحَمَّدٌ أمس';
    const normalised = normalise(text);
    const start = normalised.text.indexOf('محمد');
    const span = originalSpan(normalised, { start, end: start + 4 }, text);
    expect(text.slice(span.start, span.end)).toBe('مُحَمَّدٌ');
  });
});
