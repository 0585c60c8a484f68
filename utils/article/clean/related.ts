/** What leads to other articles: marked links, bare headlines, lists of them. */
import { type Candidate, isInternal, type PageFacts } from './candidate';
import { RELATED, RELATED_MAYBE } from './lexicon';
import { labelledLines, type Rule } from './rule';

const MAX_WORDS = 45;
/** As many headlines a box under a marker may hold. */
const MAX_BOX = 14;

/** Whether the block begins with a marker of related articles that can be nothing else here. */
function isRelatedMarker(block: Candidate, next: Candidate | undefined): boolean {
  if (block.node.block.kind === 'table-cell' || block.node.block.kind === 'code') return false;
  const sure = RELATED.exec(block.folded);
  const marker = sure ?? RELATED_MAYBE.exec(block.folded);
  if (!marker || block.words > MAX_WORDS) return false;
  const rest = block.folded.slice(marker[0].length).trim();
  const bare = rest.replace(/[^\p{L}]/gu, '').length < 3;
  if (sure && bare) return true;
  const parted = /^\s*(?:[:：|»›>]|\.{2,}|…|\s[-–—]\s)/u.test(block.folded.slice(marker[0].length));
  if (bare && !block.sentence && block.words <= 2 && next && next.linkShare >= 0.6) return true;
  if (bare && parted && block.words <= 2) return true;
  if (sure)
    return (
      parted || block.linkShare > 0.3 || (!block.sentence && block.words <= 14) || block.node.block.kind === 'heading'
    );
  return (
    (parted && (block.linkShare > 0.5 || (!block.sentence && block.links.length > 0))) ||
    (block.linkShare > 0.85 && parted)
  );
}

/** Nothing but the marker: a label for what stands under it. */
function isBareMarker(block: Candidate): boolean {
  const marker = RELATED.exec(block.folded) ?? RELATED_MAYBE.exec(block.folded);
  return (
    marker !== null && block.words <= 6 && block.folded.slice(marker[0].length).replace(/[^\p{L}]/gu, '').length < 12
  );
}

/** Whether a block can be the headline of another article, given that a marker announced some. */
function isHeadline(block: Candidate): boolean {
  if (block.node.block.kind === 'table-cell') return false;
  return (
    block.linkShare >= 0.6 ||
    (!block.solid &&
      !block.sentence &&
      block.words <= 25 &&
      block.node.block.kind !== 'heading' &&
      block.links.length > 0)
  );
}

/** «اقرأ أيضا: …», "Read more: …": the line itself, and the headlines under a line that says only that. */
export const relatedMarked: Rule = {
  name: 'related-marked',
  find(blocks) {
    const found = new Set<Candidate>();
    blocks.forEach((block, index) => {
      if (!isRelatedMarker(block, blocks[index + 1])) return;
      found.add(block);
      if (!isBareMarker(block) && !/[:：]\s*$/.test(block.text)) return;
      const start = index + 1;
      for (let next = start; next < Math.min(blocks.length, start + MAX_BOX); next += 1) {
        const other = blocks[next];
        if (!other || !(isHeadline(other) || isPlainHeadline(blocks, next, start))) break;
        found.add(other);
      }
    });
    return [...found];
  },
};

/** The headline under a marker need not be a link in what Readability leaves: a short line without a full stop before the text goes on. */
function isPlainHeadline(blocks: readonly Candidate[], index: number, start: number): boolean {
  const block = blocks[index];
  if (!block || block.solid || block.sentence || block.words > 22 || block.words < 3) return false;
  const { kind } = block.node.block;
  return kind === 'list-item' || (kind === 'paragraph' && index === start);
}

/** A block that is one link from end to end, where the article goes on around it. */
export const bareHeadline: Rule = {
  name: 'bare-headline',
  find(blocks, page) {
    const listed = labelledLines(blocks);
    const linked = blocks.filter((block) => isOneLink(block, page) && !(listed.has(block) && block.words < KICKED));
    // Where links are the greater part of the text, the page is a list of them.
    if (letters(linked) > letters(blocks) * MOSTLY_LINKS) return [];
    const headings = linked.filter((block) => block.node.block.kind === 'heading');
    const next = (block: Candidate) => blocks[blocks.indexOf(block) + 1];
    // Headings that are links, each with its text under it, are the parts of a list article.
    const over = headings.filter((block) => next(block) && !linked.includes(next(block) as Candidate));
    const parts = over.length >= 3 && over.length >= headings.length * 0.8;
    return linked.filter((block) => {
      if (block.node.block.kind === 'heading') return !(parts && over.includes(block));
      if (block.node.block.kind === 'list-item') return isInList(block, linked, blocks);
      // "Learn more about …" or "(Artist: …)" under each part: headlines of other articles do not all begin alike.
      return linked.filter((other) => opening(other) === opening(block)).length < 3;
    });
  },
};
const MOSTLY_LINKS = 0.6;
/** A labelled line of a list is short; a headline with its section before it is not. */
const KICKED = 7;

/** A short line's label, or the first words. */
function opening(block: Candidate): string {
  const label = block.words <= 4 && /^[^:：]+(?=[:：])/u.exec(block.folded)?.[0];
  return label || block.folded.split(/\s+/, 3).join(' ');
}

function letters(blocks: readonly Candidate[]): number {
  return blocks.reduce((sum, block) => sum + block.key.length, 0);
}

function isOneLink(block: Candidate, page: PageFacts): boolean {
  const { kind } = block.node.block;
  const href = block.links[0]?.getAttribute('href') ?? '';
  if (
    kind === 'table-cell' ||
    kind === 'code' ||
    kind === 'caption' ||
    block.linkShare < (kind === 'list-item' && !href.startsWith('#') ? 0.6 : 0.85)
  )
    return false;
  if (kind === 'list-item' && !block.links.every((link) => isInternal(link, page.host))) return false;
  return block.words >= (kind === 'list-item' ? 1 : 2);
}

/** A list of nothing but links to the site itself; one linked item among others is part of the article's own list. */
function isInList(block: Candidate, linked: readonly Candidate[], blocks: readonly Candidate[]): boolean {
  const list = block.node.element.parentElement;
  const items = blocks.filter((other) => other.node.element.parentElement === list);
  return items.filter((item) => linked.includes(item)).length >= items.length * 0.75;
}

/** A summary with a link to the rest of it: a bold or linked headline, a sentence, «المزيد». */
export const teaser: Rule = {
  name: 'teaser',
  find(blocks, page) {
    return blocks.filter((block) => {
      const last = block.links.at(-1);
      if (!last || block.node.block.kind === 'heading' || block.words > 70 || !isInternal(last, page.host))
        return false;
      const label = last.textContent?.trim() ?? '';
      return block.text.endsWith(label) && MORE.test(label) && label.length <= 24;
    });
  },
};
const MORE =
  /^(?:[«»<>›‹.…\s]*)(?:(?:[إا]قرأ )?المزيد|للمزيد|التفاصيل|التتمة|بیشتر|ادامه(?: مطلب)?|مزید(?: پڑھیں)?|עוד|המשך|(?:read |learn )?more|continue|full story|mehr|weiterlesen|lire la suite)(?:[«»<>›‹.…\s]*)$/iu;
