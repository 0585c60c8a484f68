/** The names put in place of an article's own are names that no list knows, so what is found is found without lists. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadModel } from '@/tools/entities/load-models';
import { withOtherNames } from '@/tools/evaluate/other-names';
import { bitOf, maskOf, phraseKey } from '@/utils/analysis/entities/lexicon';
import { fold } from '@/utils/text/fold';

const { lexicon } = loadModel('ar');
const NAMES = bitOf('given') | bitOf('family') | bitOf('name');
const words = readFileSync('tests/fixtures/rare-names.tsv', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('#') ? [] : (line.split('\t')[1] ?? [])));

describe('rare names', () => {
  test('no list knows one', () => {
    const listed = words.filter((word) => maskOf(lexicon, phraseKey(0, fold(word))) & NAMES);
    expect(words.length).toBeGreaterThan(150);
    expect(listed).toEqual([]);
  });

  test('a name is replaced alike throughout, and every mention covers it', () => {
    const article = {
      title: 'الحمداوي يستقيل',
      blocks: [
        { kind: 'paragraph' as const, text: 'استقال سالم الحمداوي أمس.' },
        { kind: 'paragraph' as const, text: 'ورحب الوزير بالحمداوي.' },
      ],
      people: [
        {
          name: 'سالم الحمداوي',
          role: null,
          otherRoles: [],
          mentions: [
            { start: 7, end: 20, text: 'سالم الحمداوي' },
            { start: 40, end: 48, text: 'الحمداوي' },
          ],
        },
      ],
    };
    const other = withOtherNames(article, 1);
    const text = other.blocks.map((block) => block.text).join('\n\n');
    const [full, last] = other.people[0]?.mentions ?? [];
    expect(text.slice(full?.start, full?.end)).toBe(full?.text);
    expect(text.slice(last?.start, last?.end)).toBe(last?.text);
    expect(full?.text.endsWith(last?.text ?? 'none')).toBe(true);
    expect(text).not.toContain('الحمداوي');
    expect(other.title).toBe(`${last?.text} يستقيل`);
  });
});
