/**
 * Where a link into the article leads.
 */
import type { ShownArticle } from '@/components/reader/shown-article';
import type { Span } from '@/utils/text/span';

export interface InnerTarget {
  /** The block that the link leads to. */
  element: HTMLElement;
  span: Span;
  /** Whether it stands before the link: such a link leads back. */
  isBefore: boolean;
}

/**
 * The target of a link. An id may be there twice, where an article was joined from several pages: the first after the link counts, since notes
 * stand under their text, else the last before it.
 */
export function innerTarget({ dom, body }: ShownArticle, link: HTMLElement): InnerTarget | null {
  const targets = [...body.querySelectorAll<HTMLElement>(`#${CSS.escape(link.dataset.to ?? '')}`)];
  const follows = (target: Element) =>
    (link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !target.contains(link);
  const element = targets.find(follows) ?? targets.at(-1);
  const index = dom.nodes.findIndex((node) => element?.contains(node.element));
  const start = dom.offsets[index];
  if (!element || start === undefined) return null;
  const length = dom.nodes[index]?.block.text.length ?? 0;
  return { element, span: { start, end: start + length }, isBefore: !follows(element) };
}
