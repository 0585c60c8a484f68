/**
 * The direction of everything in a shown article, from its own letters: each block, lists and tables and quotes as wholes, links and code
 * inside a line, and pieces such as telephone numbers. Only elements and attributes are put in; the text stays as it is.
 */
import type { Direction } from '@/utils/article/article';
import { type BlockNode, collectBlocks } from '@/utils/article/blocks';
import { blockDirection, rtlShare } from '@/utils/text/direction';
import { isolatesIn } from '@/utils/text/isolates';

const CONTAINERS = 'ul, ol, dl, blockquote, table, figure';
const UNITS = 'a, q, cite, abbr';
/** Code runs from left to right whatever the language around it. */
const CODE = 'code, kbd, samp';
/** Inside these a piece is isolated already. */
const ISOLATED = 'bdi, bdo, code, kbd, samp, pre, q[dir], cite[dir], abbr[dir], a[dir]';

/**
 * Sets the directions of an article's tree.
 * @param base the article's own
 * @param chosen what the reader chose instead; blocks still go by their letters, unless none of them would follow
 */
export function setDirections(root: DocumentFragment, base: Direction, chosen: Direction | null): void {
  for (const element of root.querySelectorAll('[dir]:not(bdo, bdi)')) element.removeAttribute('dir');
  const main = chosen ?? base;
  const blocks = collectBlocks(root);
  const directions = new Map(blocks.map((node) => [node, ownDirection(node, main)]));
  const follows = blocks.some((node) => node.block.kind !== 'code' && directions.get(node) === main);
  if (chosen && !follows) {
    for (const node of blocks) if (node.block.kind !== 'code') directions.set(node, main);
  }
  const inside = directionsInside(directions);
  for (const container of root.querySelectorAll(CONTAINERS)) {
    const [only, ...others] = inside.get(container) ?? [];
    if (only && others.length === 0) turn(container, only, main);
  }
  for (const [{ element }, dir] of directions) if (dir) turn(element, dir, main);
  for (const unit of root.querySelectorAll(`${UNITS}, ${CODE}`)) {
    const text = unit.textContent ?? '';
    const outer = unit.matches(CODE) ? 'ltr' : inherited(unit, main);
    if (rtlShare(text) !== null) turn(unit, blockDirection(text, outer), main);
  }
  for (const { texts, element } of blocks) {
    for (const text of texts) if (!text.parentElement?.closest(ISOLATED)) isolate(text, directionOf(element, main));
  }
}

/** The directions of the blocks in each list, table, quote or figure that holds any. */
function directionsInside(directions: ReadonlyMap<BlockNode, Direction | null>): Map<Element, Set<Direction>> {
  const inside = new Map<Element, Set<Direction>>();
  for (const [{ element }, dir] of directions) {
    if (!dir) continue;
    for (let at = element.closest(CONTAINERS); at; at = at.parentElement?.closest(CONTAINERS) ?? null) {
      inside.set(at, (inside.get(at) ?? new Set()).add(dir));
    }
  }
  return inside;
}

/** What a block's letters say; null where it has none, so that it goes with what is around it. */
function ownDirection({ block }: BlockNode, main: Direction): Direction | null {
  if (block.kind === 'code') return blockDirection(block.text, 'ltr');
  return rtlShare(block.text) === null ? null : blockDirection(block.text, main);
}

function turn(element: Element, dir: Direction, main: Direction): void {
  if (dir !== inherited(element, main)) element.setAttribute('dir', dir);
}

function inherited(element: Element, main: Direction): Direction {
  return element.parentElement ? directionOf(element.parentElement, main) : main;
}

function directionOf(element: Element, main: Direction): Direction {
  const declared = element.closest('[dir]')?.getAttribute('dir');
  return declared === 'rtl' || declared === 'ltr' ? declared : main;
}

/** Puts the pieces of a text node that need it into elements of their own. */
function isolate(text: Text, dir: Direction): void {
  const pieces = isolatesIn(text.data, dir);
  if (pieces.length === 0) return;
  const parts = document.createDocumentFragment();
  let from = 0;
  for (const { start, end, dir: own } of pieces) {
    const place = document.createElement('bdi');
    place.dir = own;
    place.textContent = text.data.slice(start, end);
    parts.append(text.data.slice(from, start), place);
    from = end;
  }
  parts.append(text.data.slice(from));
  text.replaceWith(parts);
}
