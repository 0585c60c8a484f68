/** The script of a word is that of its first letter. */
import { expect, test } from 'vitest';
import { scriptOf } from '@/utils/text/script';

test.each([
  ['«دمشق', 'arabic'],
  ['Damascus', 'latin'],
  ['Київ', 'cyrillic'],
  ['ירושלים', 'hebrew'],
  ['東京', 'other'],
  ['2024', 'none'],
])('%s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
