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

/** Whether the element stands in a box of these kinds beside the article. What holds the whole page or its title is none, whatever its class says. */
export function standsBeside(element: Element, kinds: string): boolean {
  const box = element.closest(kinds);
  return box !== null && !/^(?:body|html)$/.test(box.localName) && !box.querySelector('h1');
}
