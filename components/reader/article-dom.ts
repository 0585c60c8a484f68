/**
 * Between spans of an article's text and the nodes that show it, whatever the reader has them show: spans are always of the text as it is
 * written.
 */

import { blockOffsets } from '@/utils/article/article';
import { type BlockNode, collectBlocks } from '@/utils/article/blocks';
import { type ShownText, showText } from '@/utils/text/shown-text';
import type { Span } from '@/utils/text/span';

/** A text node of a block. */
export interface ArticleTextNode {
  /** Where its text begins in the article's. */
  start: number;
  /** Its text as the article has it; the node's own data is what is shown. */
  written: string;
  shown: ShownText;
}

/** A shown article: its blocks with their nodes, where each begins in the article's text, and what each text node holds. */
export interface ArticleDom {
  nodes: BlockNode[];
  offsets: number[];
  texts: Map<Text, ArticleTextNode>;
}

/** Collects the blocks of an article's tree, as it is written. */
export function articleDom(root: ParentNode & Node): ArticleDom {
  const nodes = collectBlocks(root);
  const offsets = blockOffsets(nodes.map(({ block }) => block));
  const texts = new Map<Text, ArticleTextNode>();
  for (const [index, node] of nodes.entries()) {
    let start = offsets[index] ?? 0;
    for (const text of node.texts) {
      texts.set(text, { start, written: text.data, shown: showText(text.data, []) });
      start += text.data.length;
    }
  }
  return { nodes, offsets, texts };
}

/** The index of the block that holds a place in the text. */
function blockAt({ offsets }: ArticleDom, place: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a place of the text is shown, for the start or the end of a span; null where the text is not shown. */
export function boundaryOf(dom: ArticleDom, place: number, isEnd: boolean): { node: Text; offset: number } | null {
  const index = blockAt(dom, isEnd ? Math.max(0, place - 1) : place);
  let last: { node: Text; offset: number } | null = null;
  for (const node of dom.nodes[index]?.texts ?? []) {
    const text = dom.texts.get(node);
    if (!text) continue;
    const within = place - text.start;
    if (isEnd ? within <= text.written.length : within < text.written.length) {
      return { node, offset: text.shown.toShown(within, isEnd) };
    }
    last = { node, offset: node.data.length };
  }
  return last;
}

/** The DOM range of a span, or null where the text is not shown. */
export function rangeOf(dom: ArticleDom, span: Span): Range | null {
  const from = boundaryOf(dom, span.start, false);
  const to = boundaryOf(dom, span.end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The element of the block that holds a place in the text. */
export function elementAt(dom: ArticleDom, place: number): HTMLElement | null {
  const element = dom.nodes[blockAt(dom, place)]?.element;
  return element instanceof HTMLElement ? element : null;
}

/**
 * The place in the article's text of a place in one of its shown text nodes, or null where the node is no part of a block.
 * @param isEnd whether it is the end of a span, which takes in what was replaced there
 */
export function placeOf(dom: ArticleDom, node: Text, offset: number, isEnd = false): number | null {
  const text = dom.texts.get(node);
  return text ? text.start + text.shown.toWritten(offset, isEnd) : null;
}
