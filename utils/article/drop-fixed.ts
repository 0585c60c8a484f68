/**
 * Leaves out what the reader has left out on this site before.
 */
import type { RemovedBlock } from './article';
import { collectBlocks } from './blocks';
import { BY_HAND, fixKey, type SiteFix } from './site-fix';

/** Takes the blocks whose text the reader has dropped on this site out of the tree. */
export function dropFixed(root: Element, fix: SiteFix): RemovedBlock[] {
  if (fix.drop.length === 0) return [];
  const drop = new Set(fix.drop);
  const removed: RemovedBlock[] = [];
  let kept = 0;
  for (const { block, element } of collectBlocks(root)) {
    if (!drop.has(fixKey(block.text))) {
      kept++;
      continue;
    }
    removed.push({ rule: BY_HAND, text: block.text, html: element.outerHTML, after: kept - 1 });
    element.remove();
  }
  return removed;
}
