/** What is written onto a word's front comes off only where the caller's lists know the rest. */
import { describe, expect, test } from 'vitest';
import { knownReading, readingsOf, stemOf } from '@/utils/text/clitics';

const known =
  (...stems: string[]) =>
  (stem: string) =>
    stems.includes(stem);

describe('knownReading', () => {
  test.each([
    ['بدمشق', ['دمشق'], 'ب', 'دمشق'],
    ['وبالقاهره', ['القاهره'], 'وب', 'القاهره'],
    ['للرئيس', ['الرئيس'], 'ل', 'الرئيس'],
    ['للرئيس', ['رئيس'], 'لال', 'رئيس'],
    ['وليد', ['وليد', 'ليد'], '', 'وليد'],
    ['سيعلن', ['يعلن'], 'س', 'يعلن'],
  ])('%s', (word, stems, clitics, stem) => {
    expect(knownReading(word, known(...stems))).toEqual({ clitics, stem });
  });

  test('knows nothing of a stranger', () => {
    expect(knownReading('بدر', known('در ما'))).toBeNull();
  });
});

test('no reading leaves a single letter', () => {
  for (const { stem } of readingsOf('وال')) expect(stem.length).toBeGreaterThan(1);
});

test.each([
  ['والرئيس', 'رئيس'],
  ['للرئيس', 'رئيس'],
  ['بالبيت', 'بيت'],
  ['بيت', 'بيت'],
  ['وليد', 'وليد'],
])('%s counts as %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});
