/** Sentences: where Arabic news text ends one, and where it only seems to. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/utils/text/sentences';

function sentencesOf(text: string, lang = 'ar'): string[] {
  return splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

const LINES = readFileSync('tests/fixtures/sentences.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; sentences: string[] });

describe('splitSentences', () => {
  test.each(LINES)('$text', ({ text, sentences }) => {
    expect(sentencesOf(text, /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en')).toEqual(sentences);
  });

  test.each([
    ['full stops', (n: number) => 'د. '.repeat(n)],
    ['opening quotes', (n: number) => '« قال. '.repeat(n)],
    ['dots', (n: number) => '.'.repeat(n)],
  ])('many %s cost linear time', (_what, make) => {
    const cpu = (n: number) => {
      const text = make(n);
      const start = process.cpuUsage();
      splitSentences(text, 'ar');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    cpu(2_000);
    expect(cpu(60_000)).toBeLessThan(2_000);
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
