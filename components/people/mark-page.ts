/**
 * Marks people on the page itself: CSS highlights over its own text, so that not one node of the page changes, and gone at once. How they
 * look is `extension/mark-tab.ts`'s.
 */
import { occurrencesOf } from '@/utils/text/occurrences';

const NAME = 'warraq-person';

/** Elements whose text is not read. */
const UNREAD = 'script, style, noscript, textarea, select, option, template';

function* textNodes(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(UNREAD)) yield node as Text;
  }
}

function rangesIn(node: Text, names: readonly string[]): Range[] {
  return names.flatMap((name) =>
    occurrencesOf(name, node.data).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    }),
  );
}

/**
 * Marks every place where one of the names stands on the page.
 * @returns how many
 */
export function markPage(names: readonly string[]): number {
  const ranges: Range[] = [];
  for (const node of textNodes(document.body)) ranges.push(...rangesIn(node, names));
  if (ranges.length === 0) return 0;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return ranges.length;
}

/** Takes the marks off the page. */
export function unmarkPage(): void {
  CSS.highlights.delete(NAME);
}
