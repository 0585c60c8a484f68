/**
 * A selector for an element that also finds its like on the site's other pages: by name and class, not by place or number.
 */

/** Classes that say something of one page or one moment only: numbers, hashes, states. */
const FLEETING =
  /\d{3,}|^(?:is|has|js|no|active|open|show|hover|focus|visible|loaded|current|selected)[-_]?|[A-Za-z]*\d[A-Za-z0-9]{5,}/;

function step(element: Element): string {
  const classes = [...element.classList].filter((name) => !FLEETING.test(name)).slice(0, 3);
  return CSS.escape(element.localName) + classes.map((name) => `.${CSS.escape(name)}`).join('');
}

/**
 * The shortest chain of names and classes, from the element upwards, that finds the element first on its own page; where none does, the
 * chain up to the body with places.
 */
export function selectorFor(element: Element): string {
  const page = element.ownerDocument;
  let chain = '';
  for (let at: Element | null = element; at && at !== page.documentElement; at = at.parentElement) {
    chain = chain ? `${step(at)} > ${chain}` : step(at);
    if (page.querySelector(chain) === element) return chain;
  }
  let exact = '';
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    const place = `${CSS.escape(at.localName)}:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`;
    exact = exact ? `${place} > ${exact}` : place;
  }
  return exact || 'body';
}
