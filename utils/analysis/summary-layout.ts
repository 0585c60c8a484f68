/** Where a sentence stands in its article and in its paragraph, and how long it is beside the others. */

/** All between 0 and 1 or close to it. */
export interface Layout {
  second: number;
  third: number;
  fourth: number;
  fifth: number;
  sixth: number;
  /** Share of the article's words before it. */
  wordsBefore: number;
  /** Falls with the words before it, however many sentences they are. */
  early: number;
  meanLength: number;
  lengthRank: number;
  wordCount: number;
  /** Of the first sentence: a long one says the whole of the news. */
  leadLength: number;
  paragraphSize: number;
  inParagraph: number;
  alone: number;
  endsParagraph: number;
}

/** A paragraph's worth of words. */
const PARAGRAPH = 25;

/**
 * @param counts words of each sentence
 * @param blocks block of each sentence
 */
export function layoutOf(counts: readonly number[], blocks: readonly number[]): Layout[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mean = total / Math.max(1, counts.length) || 1;
  const ranks = ranksOf(counts);
  const sizes = new Map<number, number>();
  const firsts = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    sizes.set(block, (sizes.get(block) ?? 0) + 1);
    if (!firsts.has(block)) firsts.set(block, index);
  }
  let before = 0;
  return counts.map((count, index) => {
    const block = blocks[index] ?? 0;
    const [size, first] = [sizes.get(block) ?? 1, firsts.get(block) ?? index];
    const words = before;
    before += count;
    const at = (place: number) => (index === place ? 1 : 0);
    return {
      second: at(1),
      third: at(2),
      fourth: at(3),
      fifth: at(4),
      sixth: at(5),
      wordsBefore: words / Math.max(1, total),
      early: 1 / Math.sqrt(1 + words / PARAGRAPH),
      meanLength: count / mean,
      lengthRank: ranks[index] ?? 0,
      wordCount: Math.min(count, 60) / 60,
      leadLength: index === 0 ? Math.log1p(count) / 4 : 0,
      paragraphSize: size / 5,
      inParagraph: (index - first) / 5,
      alone: size === 1 ? 1 : 0,
      endsParagraph: index === first + size - 1 ? 1 : 0,
    };
  });
}

/** The place of each number in the order of their size, from 0 to 1. */
function ranksOf(counts: readonly number[]): number[] {
  const order = [...counts.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const ranks = new Array<number>(counts.length).fill(0);
  for (const [rank, index] of order.entries()) ranks[index] = rank / Math.max(1, counts.length - 1);
  return ranks;
}
