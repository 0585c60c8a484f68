/** The shape of a cleaning rule. */
import type { Candidate, PageFacts } from './candidate';

/**
 * A pure function with a name that stands in the log: from the blocks that are left, in order, to those that are not the article.
 * A rule knows the language of sites, never a site.
 */
export interface Rule {
  name: string;
  find(blocks: readonly Candidate[], page: PageFacts): Candidate[];
}

/** Index of the first and of the last block of running text; the whole range where there is none. */
export function bodyRange(blocks: readonly Candidate[]): { first: number; last: number } {
  const first = blocks.findIndex((block) => block.solid);
  const last = blocks.findLastIndex((block) => block.solid);
  return first < 0 ? { first: 0, last: blocks.length - 1 } : { first, last };
}

/** Words of running text among the blocks. */
export function solidWords(blocks: readonly Candidate[]): number {
  return blocks.reduce((sum, block) => sum + (block.solid ? block.words : 0), 0);
}
