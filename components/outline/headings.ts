/**
 * An article's outline: its headings, as deep as they stand under each other.
 */

import type { Block } from '@/utils/article/article';
import { blockOffsets } from '@/utils/article/article';
import type { Span } from '@/utils/text/span';

export interface Heading extends Span {
  text: string;
  /** 0 for the outermost; never more than one deeper than the heading before it. */
  depth: number;
  dir: Block['dir'];
}

/** The headings of an article in order, with their places in its text. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  const offsets = blockOffsets(blocks);
  /** Levels of the headings that the next one may stand under. */
  const open: number[] = [];
  return blocks.flatMap(({ kind, text, level = 2, dir }, index) => {
    if (kind !== 'heading') return [];
    while ((open.at(-1) ?? 0) >= level) open.pop();
    const depth = open.length;
    open.push(level);
    const start = offsets[index] ?? 0;
    return [{ text, depth, dir, start, end: start + text.length }];
  });
}

/** The index of the heading whose section a place lies in; -1 before the first. */
export function sectionAt(headings: readonly Heading[], place: number): number {
  return headings.findLastIndex(({ start }) => start <= place);
}
