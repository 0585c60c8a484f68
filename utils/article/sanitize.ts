/**
 * The one place where a page's markup becomes harmless, and the only module that turns a string into HTML.
 * A tree is cleaned in place inside the page (no string is parsed there), and a stored string is parsed and cleaned again before an
 * extension page shows it. What is allowed is a list; everything else goes.
 */
import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';

const ALLOWED_TAGS =
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp em strong b i u s sub sup mark small abbr time span div section br hr a img figure figcaption table caption colgroup col thead tbody tfoot tr th td bdi bdo ruby rt rp wbr del ins'.split(
    ' ',
  );
const ALLOWED_ATTR = 'href title alt dir lang colspan rowspan datetime width height cite src'.split(' ');

/** Elements deeper than this lose their structure and keep their text: deep nesting is where sanitisers were broken before. */
const MAX_DEPTH = 200;

/** Never add USE_PROFILES: it silently overrides ALLOWED_TAGS. */
const CONFIG: Config = {
  ALLOWED_TAGS,
  ALLOWED_ATTR,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|#)/i,
  ADD_URI_SAFE_ATTR: ['dir', 'lang', 'colspan', 'rowspan', 'datetime', 'width', 'height'],
  ADD_FORBID_CONTENTS: ['form', 'object', 'select', 'textarea', 'button'],
  SANITIZE_NAMED_PROPS: true,
  IN_PLACE: true,
};

/** What an attribute's value must look like; attributes not named here are plain text. */
const ATTRIBUTE_VALUES: Record<string, RegExp> = {
  href: /^(?:https?:\/\/|mailto:|#)/i,
  src: /^https?:\/\//i,
  cite: /^https?:\/\//i,
  dir: /^(?:ltr|rtl|auto)$/i,
  lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i,
  width: /^\d{1,5}$/,
  height: /^\d{1,5}$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
};

/** Characters that reorder the text around them invisibly: embeddings and overrides (isolates are harmless and stay). */
const BIDI_OVERRIDES = /[\u202A-\u202E]/g;

const purifiers = new WeakMap<object, DOMPurify>();

function purifierOf(window: WindowLike): DOMPurify {
  const known = purifiers.get(window);
  if (known) return known;
  const purifier = createDOMPurify(window);
  purifier.addHook('uponSanitizeAttribute', (_node, data) => {
    const pattern = ATTRIBUTE_VALUES[data.attrName];
    if (pattern && (!pattern.test(data.attrValue) || data.attrValue.length > 8192)) data.keepAttr = false;
    if (data.attrName === 'lang' && data.attrValue.length > 35) data.keepAttr = false;
  });
  purifiers.set(window, purifier);
  return purifier;
}

/**
 * Cleans `element`'s tree in place to the reader's allow-list. Relative addresses are lost, so resolve them before.
 * @param element of an allowed tag (a `div`), attached to nothing that is shown.
 * @param window of the page, of the extension page, or of jsdom.
 */
export function sanitizeTree(element: Element, window: WindowLike): void {
  capDepth(element);
  purifierOf(window).sanitize(element, { ...CONFIG, TRUSTED_TYPES_POLICY: null } as unknown as Config);
  stripBidiOverrides(element);
}

/** Parses HTML into a clean `div` of an inert document: nothing in it loads or runs. */
function parseInert(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(trusted(html), 'text/html');
  const root = parsed.createElement('div');
  root.append(...parsed.body.childNodes);
  sanitizeTree(root, window as unknown as WindowLike);
  return root;
}

/**
 * Parses a stored article's HTML for an extension page, cleaned again. Links open in a new tab and tell nothing about the opener; links
 * into the page itself lose their target, since no `id` survives. With `images: 'none'` no image keeps an address, so that showing the
 * fragment makes no request.
 */
export function parseArticleHtml(html: string, options: { images: 'remote' | 'none' }): DocumentFragment {
  const root = parseInert(html);
  for (const image of root.querySelectorAll('img')) {
    image.removeAttribute('srcset');
    if (options.images === 'none') image.removeAttribute('src');
  }
  for (const link of root.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) {
      link.removeAttribute('href');
      continue;
    }
    link.setAttribute('rel', 'noopener noreferrer');
    link.setAttribute('target', '_blank');
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...root.childNodes);
  return fragment;
}

/** Parses a whole page that was fetched, for reading an article from it. It is not clean: it is only ever an input of `extractArticle`. */
export function parsePage(html: string, address: string): Document {
  const page = new DOMParser().parseFromString(trusted(html), 'text/html');
  const base = page.createElement('base');
  base.href = new URL(page.querySelector('base[href]')?.getAttribute('href') ?? '', address).href;
  page.head.prepend(base);
  return page;
}

/**
 * Changes a stored article's HTML as a tree, in an inert document: nothing loads while it is edited.
 * @param edit is given the root and a parser for other stored HTML, whose nodes may be put in
 * @returns the changed HTML, cleaned
 */
export function editArticleHtml(
  html: string,
  edit: (root: HTMLElement, parse: (html: string) => Node[]) => void,
): string {
  const root = parseInert(html);
  edit(root, (other) => [...parseInert(other).childNodes]);
  sanitizeTree(root, window as unknown as WindowLike);
  return root.innerHTML;
}

interface HtmlPolicy {
  createHTML(html: string): string;
}
let policy: HtmlPolicy | null = null;

/** The Trusted Types policy `warraq`: it changes nothing, since what it lets through goes to `sanitizeTree` in the next statement. */
function trusted(html: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } })
    .trustedTypes;
  policy ??= factory?.createPolicy('warraq', { createHTML: (input) => input }) ?? { createHTML: (input) => input };
  return policy.createHTML(html);
}

/** Replaces what lies deeper than `MAX_DEPTH` by its text, without recursion. */
function capDepth(root: Element): void {
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

function stripBidiOverrides(root: Element): void {
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
