/**
 * Texts between quotation marks over a whole article: within a block, and from one paragraph to the next where a quote goes on, as
 * printers do it: a mark opens every paragraph and one closes the last.
 */

import { markedPairs } from '@/utils/text/quote-marks';
import type { Span } from '@/utils/text/span';
import { countWords } from '@/utils/text/words';

/** `start` is the opening mark, `end` is after the closing one; `inner` is what stands between. */
export interface Marked extends Span {
  inner: Span;
  words: number;
}

const OPENING = /^\s*[«“"]/u;
/** A quote of more paragraphs than this was never closed. */
const MOST_PARAGRAPHS = 8;

/**
 * The outermost quotes of an article, in order.
 * @param blocks its blocks of running text with their place in the whole
 */
export function markedTexts(text: string, blocks: readonly (Span & { text: string })[]): Marked[] {
  const found: Marked[] = [];
  let taken = 0;
  for (const [index, block] of blocks.entries()) {
    const pairs = markedPairs(block.text).filter(({ kind, depth }) => kind === 'quote' && depth === 0);
    for (const pair of pairs) {
      const start = block.start + pair.start;
      if (start >= taken) found.push(markedAt(text, start, block.start + pair.end));
    }
    const open = openAt(block.text, pairs.at(-1)?.end ?? 0);
    if (open === null || block.start + open < taken) continue;
    const end = endOver(blocks, index + 1);
    if (end === null) continue;
    found.push(markedAt(text, block.start + open, end));
    taken = end;
  }
  return found;
}

function markedAt(text: string, start: number, end: number): Marked {
  const raw = text.slice(start + 1, end - 1);
  const before = raw.length - raw.trimStart().length;
  const after = raw.length - raw.trimEnd().length;
  return {
    start,
    end,
    inner: { start: start + 1 + before, end: Math.max(start + 1 + before, end - 1 - after) },
    words: countWords(raw),
  };
}

/** Where a quote is opened and not closed in its block. */
function openAt(text: string, from: number): number | null {
  const open = Math.max(text.lastIndexOf('«'), text.lastIndexOf('“'));
  if (open < from || /[»”]/u.test(text.slice(open))) return null;
  return open;
}

/** Where a quote opened before is closed: each paragraph up to there opens with a mark, or the first closes it. */
function endOver(blocks: readonly (Span & { text: string })[], from: number): number | null {
  for (let index = from; index < Math.min(blocks.length, from + MOST_PARAGRAPHS); index += 1) {
    const block = blocks[index];
    if (!block) return null;
    const body = block.text.replace(OPENING, (mark) => ' '.repeat(mark.length));
    const close = body.search(/[»”]/u);
    const open = body.search(/[«“]/u);
    if (close >= 0 && (open < 0 || close < open)) return block.start + close + 1;
    if (close >= 0 || !OPENING.test(block.text)) return null;
  }
  return null;
}
