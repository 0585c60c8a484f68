/** The sentences of an article, split once for all that is found in it. */
import { type Article, blockOffsets } from '@/utils/article/article';
import { splitSentences } from '@/utils/text/sentences';
import type { Sentence } from './analysis';

/** The sentences of all blocks but code, headings and captions too, as spans into the article's text. */
export function articleSentences({ blocks, lang }: Article): Sentence[] {
  const offsets = blockOffsets(blocks);
  return blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'code') return [];
    const offset = offsets[block] ?? 0;
    return splitSentences(text, lang).map(({ start, end }) => ({ start: offset + start, end: offset + end, block }));
  });
}
