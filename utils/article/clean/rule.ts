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

/** Lines of one shape in a row, each with a name and what it names («محافظة: مدينة، مدينة»): a list of the article, though no list on the page. */
export function labelledLines(blocks: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  let run: Candidate[] = [];
  for (const block of [...blocks, null]) {
    if (block && /^[^:：]{2,24}[:：]\s*\S/u.test(block.text)) run.push(block);
    else {
      if (run.length >= 3) for (const line of run) found.add(line);
      run = [];
    }
  }
  return found;
}

/** Words of running text among the blocks. */
export function solidWords(blocks: readonly Candidate[]): number {
  return blocks.reduce((sum, block) => sum + (block.solid ? block.words : 0), 0);
}
