/** Sentences: where Arabic news text ends one, and where it only seems to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/utils/text/sentences';

function sentencesOf(text: string, lang = 'ar'): string[] {
  return splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  test.each([
    ['a full stop ends a sentence', ['وصل الوفد صباحا.', 'وغادر مساء.']],
    ['so do question and exclamation marks', ['هل وصل الوفد؟', 'نعم!', 'وصل متأخرا.']],
    ['a title is no end', ['التقى الوزير د. سامر الحلبي بالوفد.', 'ثم غادر.']],
    ['nor is a joined title', ['قال أ.د. منير قاسم إن النتائج أولية.', 'ولم يفصح عن غيرها.']],
    ['a quote of two sentences stays whole', ['وقال «سنعمل معا. ولن نتوقف» ثم غادر القاعة.', 'وصفق الحضور.']],
    ['a quoted question goes with its verb of saying', ['«متى ينتهي هذا؟» تساءل أحد السكان.', 'ولم يجبه أحد.']],
    ['the number of a list is no sentence', ['1. فتح المعبر.', '2. إعادة الكهرباء.']],
  ])('%s', (_what, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  test('English abbreviations', () => {
    expect(sentencesOf('Dr. Haddad met Sen. Cole in the U.S. capital. Nobody else came.', 'en')).toEqual([
      'Dr. Haddad met Sen. Cole in the U.S. capital.',
      'Nobody else came.',
    ]);
  });

  test('spans are in order, apart, and hold every letter', () => {
    const unit = fc.constantFrom('وصل الوفد', '. ', '؟ ', '«', '»', ' د. ', '3.5', '\u064b', 'x', ' ', '…', '\n');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const spans = splitSentences(text, 'ar');
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = span.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
