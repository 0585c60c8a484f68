/** Where the article ends and where it begins: sections below it, and fragments at its edges. */
import type { Candidate } from './candidate';
import { COMMENTS, RELATED, RELATED_MAYBE } from './lexicon';
import { bodyRange, labelledLines, type Rule, solidWords } from './rule';

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
      const last = blocks.slice(index + 1).every((other) => !other.solid);
      if (
        !comments &&
        !isLabel(block, RELATED) &&
        !(last && block.node.block.kind === 'heading' && isLabel(block, RELATED_MAYBE))
      )
        continue;
      const above = solidWords(blocks.slice(0, index));
      const below = all - above;
      if (above < MIN_ARTICLE_WORDS || below > all * (comments ? MAX_COMMENTS : MAX_SECTION)) continue;
      if (comments || isList(blocks.slice(index + 1), last && block.node.block.kind === 'heading' ? 1 : 2))
        return blocks.slice(index);
    }
    return [];
  },
};

/** Linked headlines, each with one paragraph of summary at most; where prose stands without one, the article goes on. */
function isList(blocks: readonly Candidate[], least: number): boolean {
  const prose = blocks.filter(isProse);
  if (prose.length === 0) return true;
  return (
    prose.length >= least &&
    blocks.every((block, index) => !isProse(block) || (blocks[index - 1]?.linkShare ?? 0) > 0.5)
  );
}

function isProse(block: Candidate): boolean {
  return (
    block.solid ||
    (block.node.block.kind === 'paragraph' && block.sentence && block.words >= 6 && block.linkShare < 0.3)
  );
}

/** «منذ ساعتين», "3 hours ago": the clock of a comment. */
const AGO =
  /(?:منذ|قبل)\s+(?:\d+\s+)?(?:ساع|دق|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|سن)|\d+\s*(?:ساعت|دقيقه|روز|هفته|گھنٹے|دن)\s*(?:پيش|قبل|پہلے)|לפני\s+\d+|\d+\s*(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdwmy])\s+ago|vor\s+\d+\s+(?:minuten|stunden|tagen)/u;

/** Comments without a label: names with «منذ ساعة» beside them, each with its text. */
export const commentThread: Rule = {
  name: 'comment-thread',
  find(blocks) {
    const heads = blocks.flatMap((block, index) => (block.words <= 10 && AGO.test(block.folded) ? [index] : []));
    const start = heads.find((index) => solidWords(blocks.slice(0, index)) >= MIN_ARTICLE_WORDS);
    if (start === undefined || heads.filter((index) => index >= start).length < 2) return [];
    const all = solidWords(blocks);
    const below = blocks.slice(start);
    return solidWords(below) <= all * MAX_COMMENTS && heads.length * 4 >= below.length ? below : [];
  },
};

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
    const listed = labelledLines(blocks);
    const menu = blocks.slice(0, first).filter(isMenuItem);
    return blocks.filter((block, index) => {
      const { kind } = block.node.block;
      if (menu.length >= MENU && menu.includes(block)) return true;
      if (kind !== 'paragraph' || block.sentence || listed.has(block)) return false;
      if (index < first) return block.words <= 4 || (block.linkShare > 0.5 && block.words <= 12);
      return index > last && (block.words <= 5 || (block.linkShare > 0.4 && block.words <= 25));
    });
  },
};

const MENU = 6;
function isMenuItem(block: Candidate): boolean {
  return block.node.block.kind === 'list-item' && block.words <= 5 && !block.sentence;
}

/** A heading with nothing left under it: at the end, or one that announces other articles which are gone. */
export const emptySection: Rule = {
  name: 'empty-section',
  find(blocks) {
    const found: Candidate[] = [];
    for (let index = blocks.length - 1; index >= 0; index -= 1) {
      const block = blocks[index];
      if (block?.node.block.kind !== 'heading') break;
      found.push(block);
    }
    const labels = blocks.filter(
      (block, index) =>
        block.node.block.kind === 'heading' &&
        isLabel(block, RELATED_MAYBE) &&
        (blocks[index + 1]?.index ?? 0) > block.index + 1,
    );
    return found.length < blocks.length ? [...found, ...labels] : [];
  },
};
