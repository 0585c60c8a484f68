/** Excerpts: the found words whole and as they stand, from the block that holds most of them. */
import { expect, it } from 'vitest';
import { alternativesOf } from '@/utils/library/search/alternatives';
import { excerptOf } from '@/utils/library/search/excerpt';
import { parseQuery } from '@/utils/library/search/parse-query';

function excerpt(query: string, ...texts: string[]) {
  const blocks = texts.map((text) => ({ text }));
  const made = excerptOf('a', 'عنوان الكتاب', blocks, alternativesOf(parseQuery(query)));
  return { ...made, marked: made.marks.map(({ start, end }) => made.text.slice(start, end)) };
}

it('marks every form of a word, marks and all', () => {
  const made = excerpt('كتاب', 'لا شيء هنا.', 'وقّعت بِكِتابِها، والكتـابُ جديد.');
  expect(made.marked).toEqual(['بِكِتابِها', 'والكتـابُ']);
  expect(made.titleMarks).toEqual([{ start: 6, end: 12 }]);
});

it('marks the words of a phrase only where they stand together', () => {
  const made = excerpt('"مجلس الأمن"', 'الأمن مستتب. قرر مجلس الأمن أمس، ومجلس آخر.');
  expect(made.marked).toEqual(['مجلس', 'الأمن']);
  expect(made.text.indexOf('مجلس الأمن')).toBe(made.marks[0]?.start);
});

it('takes the block that holds most of what was asked', () => {
  expect(excerpt('نفط مصر ', 'النفط وحده.', 'النفط في مصر.', 'مصر وحدها.').text).toBe('النفط في مصر.');
});

it('cuts a long block at words, around the first one found', () => {
  const words = Array.from({ length: 300 }, (_, n) => `كلمة${n}`);
  words[150] = 'الهدف';
  const made = excerpt('هدف', words.join(' '));
  expect(made.cutBefore && made.cutAfter).toBe(true);
  expect(made.marked).toEqual(['الهدف']);
  expect(words.join(' ')).toContain(made.text);
  expect(made.text.split(' ').every((word) => words.includes(word))).toBe(true);
});

it('is empty where the words stand elsewhere', () => {
  expect(excerpt('كتاب', 'لا شيء هنا.')).toMatchObject({ text: '', marks: [], cutBefore: false, cutAfter: false });
});
