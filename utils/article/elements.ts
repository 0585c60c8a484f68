/**
 * All elements of a tree, in document order, as an array: it stays as it is while the tree is changed. A walk, not a live collection, which some
 * DOMs look every index of up by name.
 */
export function elementsUnder(root: Node): Element[] {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 1 /* NodeFilter.SHOW_ELEMENT */);
  const elements: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) elements.push(node as Element);
  return elements;
}

/** Boxes beside an article, by what they are and what sites call them. */
export const BESIDE =
  'nav, footer, aside, form, [role="complementary"], [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="cookie" i], [class*="consent" i], [class*="newsletter" i], [class*="promo" i], [class*="teaser" i], [class*="popular" i]';

/** Whether the element stands in a box of these kinds beside the article. What holds the page's main part or its title is none, whatever its class says. */
export function standsBeside(element: Element, kinds: string): boolean {
  const box = element.closest(kinds);
  return box !== null && !box.querySelector('h1, main') && box.localName !== 'body';
}
