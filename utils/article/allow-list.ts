/**
 * What an article may consist of: the reader's allow-list, for the two places that hold it. Inside the page, where the article's tree was built
 * anew from plain elements (`structure.ts`), `enforceAllowList` checks each of them; no string is parsed there. In an extension page,
 * `sanitize.ts` gives the same list to DOMPurify whenever a string becomes a tree.
 */

export const ALLOWED_TAGS =
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp em strong b i u s sub sup mark small abbr time span div section br hr a img figure figcaption table caption colgroup col thead tbody tfoot tr th td bdi bdo ruby rt rp wbr del ins'.split(
    ' ',
  );
export const ALLOWED_ATTRIBUTES = 'href id title alt dir lang colspan rowspan datetime width height cite src'.split(
  ' ',
);

/** Elements deeper than this lose their structure and keep their text: deep nesting is where sanitisers were broken before. */
const MAX_DEPTH = 200;
const MAX_VALUE = 8192;

/** What an attribute's value must look like; attributes not named here are plain text. */
const ATTRIBUTE_VALUES: Record<string, RegExp> = {
  href: /^(?:https?:\/\/|mailto:|#)/i,
  // Of blocks that a link in the article leads to (`fragment-links.ts`); a page's own ids never get here.
  id: /^user-content-\d+$/,
  src: /^https?:\/\//i,
  cite: /^https?:\/\//i,
  dir: /^(?:ltr|rtl|auto)$/i,
  lang: /^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i,
  width: /^\d{1,5}$/,
  height: /^\d{1,5}$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
};

/** Characters that reorder the text around them invisibly: embeddings and overrides (isolates are harmless and stay). */
const BIDI_OVERRIDES = /[\u202A-\u202E]/g;

/** Whether an attribute of a name on the list may have this value. */
export function allowsValue(name: string, value: string): boolean {
  return value.length <= MAX_VALUE && (ATTRIBUTE_VALUES[name]?.test(value) ?? true);
}

/**
 * Holds a tree to the list, in place: elements that are not on it go with what they hold, attributes that are not on it go, and so do values
 * that do not fit theirs. Relative addresses are lost, so resolve them before.
 * @param root of an allowed tag (a `div`); it stays
 */
export function enforceAllowList(root: Element): void {
  capDepth(root);
  for (const element of [...root.querySelectorAll('*')]) {
    if (!TAGS.has(element.localName) || element.namespaceURI !== HTML) element.remove();
    for (const { name, value } of element.hasAttributes() ? [...element.attributes] : []) {
      if (!ATTRIBUTES.has(name) || !allowsValue(name, value)) element.removeAttribute(name);
    }
  }
  stripBidiOverrides(root);
}

const HTML = 'http://www.w3.org/1999/xhtml';
const TAGS = new Set(ALLOWED_TAGS);
const ATTRIBUTES = new Set(ALLOWED_ATTRIBUTES);

/** Replaces what lies deeper than `MAX_DEPTH` by its text, without recursion. */
export function capDepth(root: Element): void {
  const level: { element: Element; depth: number }[] = [{ element: root, depth: 0 }];
  for (let item = level.pop(); item; item = level.pop()) {
    if (item.depth >= MAX_DEPTH) {
      item.element.replaceChildren(item.element.textContent ?? '');
      continue;
    }
    for (let child = item.element.firstElementChild; child; child = child.nextElementSibling) {
      level.push({ element: child, depth: item.depth + 1 });
    }
  }
}

/** Takes the overrides out of a tree's text and its labels. */
export function stripBidiOverrides(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.search(BIDI_OVERRIDES) >= 0) text.data = text.data.replace(BIDI_OVERRIDES, '');
  }
  for (const element of root.querySelectorAll('[title], [alt]')) {
    for (const name of ['title', 'alt']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace(BIDI_OVERRIDES, ''));
    }
  }
}
