/**
 * Takes out of Readability's result what is not the article. Small named rules run one after the other over the blocks that are left;
 * each removal is kept with its rule's name, so that nothing disappears without a reason that can be read.
 */
import type { RemovedBlock } from '@/utils/article/article';
import { type BlockNode, collectBlocks } from '@/utils/article/blocks';
import { BY_HAND, fixKey, NO_FIX, type SiteFix } from '@/utils/article/site-fix';
import { articleLine, authorNote, authorSignature, endMark, photoCredit } from './article-lines';
import { type Candidate, type PageFacts, toCandidates } from './candidate';
import { commentThread, emptySection, fragment, nextArticle, sectionBelow } from './edges';
import { markCaptions, tidyFigures, trimCaptionLabels } from './figures';
import { contents, neighbours, tags } from './navigation';
import { bareHeadline, relatedMarked, teaser } from './related';
import { pullQuote, repeatedAlternative, repeatedBlock, repeatedCaption, repeatedTitle } from './repetition';
import type { Rule } from './rule';
import { advertisement, buttons, consent, policy, promotion } from './site-notices';

export type { PageFacts } from './candidate';

/** In this order: what is sure goes first, so that edges and sections are judged by what is left. */
export const RULES: readonly Rule[] = [
  consent,
  nextArticle,
  repeatedTitle,
  repeatedCaption,
  repeatedAlternative,
  photoCredit,
  advertisement,
  buttons,
  sectionBelow,
  commentThread,
  contents,
  relatedMarked,
  teaser,
  bareHeadline,
  tags,
  neighbours,
  authorSignature,
  promotion,
  policy,
  articleLine,
  authorNote,
  endMark,
  repeatedBlock,
  pullQuote,
  fragment,
  emptySection,
];

/** Less running text than this share of it must not be all that a cleaning leaves: then something is wrong with the page, not the text. */
const MIN_LEFT = 0.3;

export interface Cleaned {
  kept: BlockNode[];
  removed: RemovedBlock[];
}

/**
 * Removes from the tree under `root` what the rules find. What the reader left out or brought back on this site before goes first and last.
 * @param sources from blocks to the page's elements, as `buildStructure` gives them.
 * @param inOrder all rules, but where a test asks what one of them is for.
 */
export function clean(
  root: HTMLElement,
  sources: ReadonlyMap<Element, Element>,
  page: PageFacts,
  fix: SiteFix = NO_FIX,
  inOrder: readonly Rule[] = RULES,
): Cleaned {
  markCaptions(root);
  trimCaptionLabels(root);
  const all = toCandidates(collectBlocks(root), sources);
  const rules = new Map<Candidate, string>();
  const isIn = (texts: readonly string[]) => (block: Candidate) => texts.includes(fixKey(block.text));
  for (const block of fix.drop.length > 0 ? all.filter(isIn(fix.drop)) : []) rules.set(block, BY_HAND);
  const protectedBlocks = new Set(fix.keep.length > 0 ? all.filter(isIn(fix.keep)) : []);
  let left: Candidate[] = all.filter((block) => !rules.has(block));
  for (const rule of inOrder) {
    const found = new Set(rule.find(left, page).filter((block) => !protectedBlocks.has(block)));
    if (found.size === 0) continue;
    const rest = left.filter((block) => !found.has(block));
    if (letters(rest) < letters(left) * MIN_LEFT) continue;
    for (const block of found) rules.set(block, rule.name);
    left = rest;
  }
  const removed = all.flatMap((block) => {
    const rule = rules.get(block);
    if (!rule) return [];
    const after = left.findLastIndex((other) => other.index < block.index);
    return [{ rule, text: block.text, html: block.node.element.outerHTML, after }];
  });
  tidyFigures(
    root,
    all.filter((block) => rules.has(block)),
  );
  for (const block of rules.keys()) remove(block.node, left, root);
  return { kept: left.map((block) => block.node), removed };
}

function letters(blocks: readonly Candidate[]): number {
  return blocks.reduce((sum, block) => sum + block.key.length, 0);
}

/** Removes a block's element and the containers that it leaves empty; of an element that holds kept blocks too (a list's item) only the text. */
function remove(node: BlockNode, left: readonly Candidate[], root: Element): void {
  if (left.some((block) => block.node.element !== node.element && node.element.contains(block.node.element))) {
    for (const text of node.texts) text.data = '';
    return;
  }
  let place: Element | null = node.element;
  while (place && place !== root) {
    const parent: Element | null = place.parentElement;
    place.remove();
    if (!parent || parent === root || parent.firstElementChild || parent.textContent?.trim()) return;
    place = parent;
  }
}
