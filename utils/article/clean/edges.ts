/** Where the article ends and where it begins: sections below it, and fragments at its edges. */
import type { Candidate } from './candidate';
import { COMMENTS, RELATED } from './lexicon';
import { bodyRange, type Rule, solidWords } from './rule';

/** A section below the article may hold at most this share of all running text; comments may hold more. */
const MAX_SECTION = 0.35;
const MAX_COMMENTS = 0.7;
const MIN_ARTICLE_WORDS = 40;

function isLabel(block: Candidate, pattern: RegExp): boolean {
  const match = pattern.exec(block.folded);
  if (!match || block.words > 8 || block.sentence) return false;
  return block.folded.slice(match[0].length).replace(/[^\p{L}]/gu, '').length < 16;
}

/** Comments, and lists of other articles with their summaries, below the article: from their label to the end. */
export const sectionBelow: Rule = {
  name: 'section-below',
  find(blocks) {
    const all = solidWords(blocks);
    for (let index = 1; index < blocks.length; index += 1) {
      const block = blocks[index];
      if (!block) break;
      const comments = isLabel(block, COMMENTS);
      if (!comments && !isLabel(block, RELATED)) continue;
      const above = solidWords(blocks.slice(0, index));
      const below = all - above;
      if (above < MIN_ARTICLE_WORDS || below > all * (comments ? MAX_COMMENTS : MAX_SECTION)) continue;
      if (comments || isList(blocks.slice(index + 1))) return blocks.slice(index);
    }
    return [];
  },
};

/** Headlines with summaries: every second block or more is a link or a heading, and no paragraph follows another twice. */
function isList(blocks: readonly Candidate[]): boolean {
  const leads = blocks.filter((block) => block.linkShare > 0.5 || block.node.block.kind === 'heading').length;
  return blocks.length === 0 || leads >= blocks.length * 0.3;
}

/** Another article below this one: a headline that links to it or was an `h1`, and a date or a byline under it. */
export const nextArticle: Rule = {
  name: 'next-article',
  find(blocks, page) {
    const all = solidWords(blocks);
    for (let index = 2; index < blocks.length - 1; index += 1) {
      const block = blocks[index];
      if (block?.node.block.kind !== 'heading' || block.words < 4) continue;
      const first = block.source?.localName === 'h1' || block.linkShare > 0.8;
      const above = solidWords(blocks.slice(0, index));
      if (!first || above < MIN_ARTICLE_WORDS || above < all * 0.25) continue;
      const under = blocks.slice(index + 1, index + 3);
      if (under.some((line) => line.words <= 12 && DATED.test(line.folded)) && block.key !== page.title)
        return blocks.slice(index);
    }
    return [];
  },
};
const DATED = /(?:19|20)\d\d|\d{1,2}[:.]\d\d/;

/** Names of sections and other scraps above the first paragraph and below the last one. */
export const fragment: Rule = {
  name: 'fragment',
  find(blocks) {
    const { first, last } = bodyRange(blocks);
    if (!blocks[first]?.solid) return [];
    return blocks.filter((block, index) => {
      const { kind } = block.node.block;
      if (kind !== 'paragraph' || block.sentence) return false;
      if (index < first) return block.words <= 4 || (block.linkShare > 0.5 && block.words <= 12);
      return index > last && (block.words <= 5 || (block.linkShare > 0.4 && block.words <= 25));
    });
  },
};

/** A heading with nothing left under it. */
export const emptySection: Rule = {
  name: 'empty-section',
  find(blocks) {
    const found: Candidate[] = [];
    for (let index = blocks.length - 1; index >= 0; index -= 1) {
      const block = blocks[index];
      if (block?.node.block.kind !== 'heading') break;
      found.push(block);
    }
    return found.length < blocks.length ? found : [];
  },
};
