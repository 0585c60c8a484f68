/**
 * The reader's own corrections of an Article: leave a block out, bring a left-out one back. Each gives a new Article; its HTML, blocks and
 * left-out blocks stay in step.
 */
import type { Article, Block, RemovedBlock } from './article';
import { collectBlocks } from './blocks';
import { editArticleHtml } from './sanitize';
import { BY_HAND } from './site-fix';

/** The child of `root` that holds the element. */
function topLevel(root: Element, element: Element): Element {
  let top = element;
  while (top.parentElement && top.parentElement !== root) top = top.parentElement;
  return top;
}

/** Empties that are left when the last item of a list or the last row of a table went. */
function removeWithEmptyParents(element: Element, root: Element): void {
  const parent = element.parentElement;
  element.remove();
  if (parent && parent !== root && !parent.textContent?.trim() && !parent.querySelector('img')) {
    removeWithEmptyParents(parent, root);
  }
}

/** Left-out blocks keep their place when the kept blocks before them change in number. */
function moved(removed: readonly RemovedBlock[], from: number, by: number): RemovedBlock[] {
  return removed.map((block) => (block.after >= from ? { ...block, after: Math.max(-1, block.after + by) } : block));
}

/**
 * Leaves a block out, with the blocks inside it (a list inside an item).
 * @throws RangeError where there is no such block, or it is the last one
 */
export function removeBlock(article: Article, index: number): Article {
  let blocks: Block[] = [];
  let taken: RemovedBlock | undefined;
  const html = editArticleHtml(article.html, (root) => {
    const nodes = collectBlocks(root);
    const element = nodes[index]?.element;
    if (!element || element === root) throw new RangeError(`there is no block ${index}`);
    const inside = nodes.filter((node) => element.contains(node.element));
    if (inside.length === nodes.length) throw new RangeError('an article keeps at least one block');
    const text = inside.map(({ block }) => block.text).join('\n');
    taken = { rule: BY_HAND, text, html: element.outerHTML, after: index - 1 };
    blocks = nodes.filter((node) => !inside.includes(node)).map(({ block }) => block);
    removeWithEmptyParents(element, root);
  });
  if (!taken) throw new RangeError(`there is no block ${index}`);
  const gone = article.blocks.length - blocks.length;
  const others = moved(article.removed, index, -gone);
  const place = others.findIndex(({ after }) => after > index - 1);
  return { ...article, html, blocks, removed: others.toSpliced(place < 0 ? others.length : place, 0, taken) };
}

/**
 * Brings a left-out block back to its place.
 * @throws RangeError where nothing was left out under that index
 */
export function restoreBlock(article: Article, index: number): Article {
  const back = article.removed[index];
  if (!back) throw new RangeError(`nothing was left out as ${index}`);
  let blocks: Block[] = [];
  const html = editArticleHtml(article.html, (root, parse) => {
    const before = collectBlocks(root)[back.after]?.element;
    const nodes = parse(back.html);
    if (before) topLevel(root, before).after(...nodes);
    else root.prepend(...nodes);
    blocks = collectBlocks(root).map(({ block }) => block);
  });
  const come = blocks.length - article.blocks.length;
  return { ...article, html, blocks, removed: moved(article.removed.toSpliced(index, 1), back.after + 1, come) };
}
