/** The outline of an article. */
import { expect, test } from 'vitest';
import { headingsOf, sectionAt } from '@/components/outline/headings';
import { articleText, type Block } from '@/utils/article/article';

const heading = (text: string, level: number): Block => ({ kind: 'heading', text, level });
const paragraph: Block = { kind: 'paragraph', text: 'فقرة.' };

const BLOCKS = [
  paragraph,
  heading('أ', 3),
  paragraph,
  heading('ب', 4),
  heading('ج', 6),
  heading('د', 4),
  paragraph,
  heading('ه', 2),
];

test('headings lie as deep as they stand under each other, whatever level a page begins with', () => {
  expect(headingsOf(BLOCKS).map(({ text, depth }) => [text, depth])).toEqual([
    ['أ', 0],
    ['ب', 1],
    ['ج', 2],
    ['د', 1],
    ['ه', 0],
  ]);
});

test('each is found at its place', () => {
  const text = articleText({ blocks: BLOCKS });
  for (const { start, end, text: own } of headingsOf(BLOCKS)) expect(text.slice(start, end)).toBe(own);
});

test('a place lies in the section of the last heading before it', () => {
  const headings = headingsOf(BLOCKS);
  expect(sectionAt(headings, 0)).toBe(-1);
  expect(sectionAt(headings, headings[1]?.start ?? 0)).toBe(1);
  expect(sectionAt(headings, 10_000)).toBe(headings.length - 1);
});
