/**
 * A copy of the page to work on, out of the page's hands: named form controls and images no longer shadow the DOM's own properties
 * (`<input name=parentNode>` hangs Readability), and what the reader does not see on the page is gone.
 */
import { MAX_TEXT } from './article';
import { ArticleError } from './article-error';

/** More elements than this make no article and would freeze the tab. */
export const MAX_ELEMENTS = 50_000;

/** A hidden part with this much text in sentences is an article that is folded up, or lies under a wall: it stays. */
const FOLDED_ARTICLE = 600;

/**
 * @param document the page; it is only read, and only through its prototype, since a page can shadow any of its properties.
 * @throws ArticleError `too-long`
 */
export function clonePage(document: Document): Document {
  const page = Object.getPrototypeOf(document) as Document;
  checkSize(document);
  const clone = page.cloneNode.call(document, false) as Document;
  const root = Reflect.get(page, 'documentElement', document) as Element | null;
  if (!root) return clone;
  const copy = page.cloneNode.call(root, true) as Element;
  const unread = copy.querySelectorAll(NOT_TEXT);
  checkLength(copy, unread);
  const hidden = findHidden(document, copy);
  sizeImages(page.getElementsByTagName.call(document, 'img') as HTMLCollectionOf<HTMLImageElement>, copy);
  // Out before the copy becomes a document: there a style would be read as one.
  for (const element of unread) element.remove();
  disarm(copy);
  page.appendChild.call(clone, copy);
  renameForms(copy);
  for (const element of hidden) if (!holdsArticle(element)) element.remove();
  return clone;
}

/**
 * The page itself as a copy would be, for one that was opened to be used up (a saved file): no script ran in it and nothing shows it.
 * @throws ArticleError `too-long`
 */
export function takePage(document: Document): Document {
  checkSize(document);
  const root = document.documentElement;
  const unread = root.querySelectorAll(NOT_TEXT);
  checkLength(root, unread);
  for (const element of unread) element.remove();
  disarm(root);
  renameForms(root);
  return document;
}

/** Asked before anything dearer, such as which of its parts a page of this length shows. */
function checkLength(root: Element, unread: Iterable<Element>): void {
  let length = root.textContent?.length ?? 0;
  if (length <= MAX_TEXT) return;
  for (const { textContent } of unread) length -= textContent?.length ?? 0;
  if (length > MAX_TEXT) throw new ArticleError('too-long', 'The page has too much text');
}

function checkSize(document: Document): void {
  const page = Object.getPrototypeOf(document) as Document;
  const elements = page.getElementsByTagName.call(document, '*').length;
  if (elements > MAX_ELEMENTS) throw new ArticleError('too-long', `${elements} elements`);
}

function renameForms(root: Element): void {
  for (const form of root.querySelectorAll('form, fieldset')) rename(form, 'div');
}

/** Pictures take their sizes along, so that a reader knows their room before they are there; what is smaller may stand in for one to come. */
function sizeImages(images: HTMLCollectionOf<HTMLImageElement>, root: Element): void {
  root.querySelectorAll('img').forEach((copy, index) => {
    const { naturalWidth: width = 0, naturalHeight: height = 0 } = images[index] ?? {};
    if (width >= 100) Object.assign(copy, { width, height });
  });
}

/** Elements that hold no text and are never read again; JSON-LD stays. */
const NOT_TEXT = 'script:not([type^="application/ld+json" i]), style, svg, link[rel="stylesheet"]';

/**
 * Nothing keeps a name that the document or a form would answer to. The last come first: a form is only touched when none of its controls
 * can shadow its methods any more.
 */
function disarm(root: Element): void {
  for (const element of [...root.querySelectorAll(NAMED)].reverse()) {
    element.removeAttribute('name');
    if (element.localName !== 'a') element.removeAttribute('id');
  }
}

/** Elements whose names a form or a document answers to. */
const NAMED = 'form, fieldset, input, select, textarea, button, output, object, embed, img, iframe, a';

/** Puts an element of another name in the element's place, with its class and its children. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  const className = element.getAttribute('class');
  if (className) other.setAttribute('class', className);
  while (element.firstChild) other.append(element.firstChild);
  element.replaceWith(other);
  return other;
}

/**
 * The copies of the outermost elements that the page does not show; both trees have the same elements in the same order. Where the engine
 * cannot tell (no `checkVisibility`), there are none.
 */
function findHidden(document: Document, root: Element): Element[] {
  const page = Object.getPrototypeOf(document) as Document;
  const body = Reflect.get(page, 'body', document) as Element | null;
  const copy = [...root.children].find((child) => child.localName === 'body');
  if (!body || !copy) return [];
  const isVisible = methodOf(body, 'checkVisibility');
  const under = methodOf(body, 'getElementsByTagName');
  if (!under || !isVisible?.call(body)) return [];
  const rectOf = holdsFarOff(page.createRange.call(document), body) ? methodOf(body, 'getBoundingClientRect') : null;
  const live = body.querySelectorAll('*');
  const copied = copy.querySelectorAll('*');
  const hidden: Element[] = [];
  for (let index = 0; index < live.length; index += 1) {
    const [element, twin] = [live[index], copied[index]];
    if (!element || !twin) break;
    if (NEVER_SHOWN.has(twin.localName)) continue;
    if (isVisible.call(element, VISIBLE) && !(rectOf && isFarOff(rectOf.call(element)))) continue;
    hidden.push(twin);
    index += under.call(element, '*').length;
  }
  return hidden;
}
const VISIBLE = { visibilityProperty: true };

/** Whether any of the text or an image is far beside the page: asked once for all, since a page seldom has any. */
function holdsFarOff(range: Range, body: Element): boolean {
  range.selectNodeContents(body);
  const { left, right } = range.getBoundingClientRect();
  const images = body.querySelectorAll('img');
  return left < -FAR || right > FAR || [...images].some((image) => isFarOff(image.getBoundingClientRect()));
}

/** Beside the page by more than any scrolling reaches, where sites put text that readers are not to see. */
function isFarOff({ left, right }: DOMRect): boolean {
  return right < -FAR || left > FAR;
}
const FAR = 5_000;

/** Elements that are never shown and still of use: they hold metadata or images. */
const NEVER_SHOWN = new Set([
  'script',
  'noscript',
  'template',
  'meta',
  'link',
  'source',
  'br',
  'wbr',
  'time',
  'img',
  'picture',
]);

/** A method of the DOM itself, past anything the page put on the element. */
function methodOf<Name extends 'checkVisibility' | 'getElementsByTagName' | 'getBoundingClientRect'>(
  element: Element,
  name: Name,
): Element[Name] | null {
  for (let prototype = Object.getPrototypeOf(element); prototype; prototype = Object.getPrototypeOf(prototype)) {
    if (Object.hasOwn(prototype, name)) return prototype[name];
  }
  return null;
}

function holdsArticle(element: Element): boolean {
  let letters = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const text = paragraph.textContent?.trim() ?? '';
    if (text.length > 80 && /[.!?؟۔…]/.test(text)) letters += text.length;
  }
  return letters >= FOLDED_ARTICLE;
}
