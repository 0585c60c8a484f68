/**
 * Between spans of an article's text and the nodes that show it.
 */

import { blockOffsets } from '@/utils/article/article';
import { type BlockNode, collectBlocks } from '@/utils/article/blocks';
import type { Span } from '@/utils/text/span';

/** A shown article: its blocks with their nodes, and where each begins in the article's text. */
export interface ArticleDom {
  nodes: BlockNode[];
  offsets: number[];
}

/** Collects the blocks of a shown article. */
export function articleDom(root: ParentNode & Node): ArticleDom {
  const nodes = collectBlocks(root);
  return { nodes, offsets: blockOffsets(nodes.map(({ block }) => block)) };
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

function boundary(dom: ArticleDom, place: number, isEnd: boolean): { node: Text; offset: number } | null {
  const index = blockAt(dom, isEnd ? Math.max(0, place - 1) : place);
  let left = place - (dom.offsets[index] ?? 0);
  const texts = dom.nodes[index]?.texts ?? [];
  for (const node of texts) {
    if (isEnd ? left <= node.data.length : left < node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  const last = texts.at(-1);
  return last ? { node: last, offset: last.data.length } : null;
}

/** The DOM range of a span, or null where the text is not shown. */
export function rangeOf(dom: ArticleDom, span: Span): Range | null {
  const from = boundary(dom, span.start, false);
  const to = boundary(dom, span.end, true);
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

/** The place in the article's text of a place in one of its shown text nodes, or null where the node is no part of a block. */
export function placeOf(dom: ArticleDom, node: Text, offset: number): number | null {
  for (const [index, { texts }] of dom.nodes.entries()) {
    let place = dom.offsets[index] ?? 0;
    for (const text of texts) {
      if (text === node) return place + offset;
      place += text.data.length;
    }
  }
  return null;
}
