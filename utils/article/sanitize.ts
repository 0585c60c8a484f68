/**
 * The gate before anything is shown: an article's HTML, from a page or from the library, is parsed and cleaned by DOMPurify each time it
 * becomes a tree in an extension page. What is allowed is a list; everything else goes.
 */
import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, allowsValue, capDepth, stripBidiOverrides } from './allow-list';
import { parseHtml } from './parse-html';

/** Never add USE_PROFILES: it silently overrides ALLOWED_TAGS. */
const CONFIG: Config = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|#)/i,
  ADD_URI_SAFE_ATTR: ['dir', 'lang', 'colspan', 'rowspan', 'datetime', 'width', 'height'],
  ADD_FORBID_CONTENTS: ['form', 'object', 'select', 'textarea', 'button'],
  SANITIZE_NAMED_PROPS: true,
  IN_PLACE: true,
};

let purifier: DOMPurify | undefined;

function purify(root: Element): void {
  if (!purifier) {
    purifier = createDOMPurify(window);
    purifier.addHook('uponSanitizeAttribute', (_node, data) => {
      if (!allowsValue(data.attrName, data.attrValue)) data.keepAttr = false;
    });
  }
  capDepth(root);
  purifier.sanitize(root, { ...CONFIG, TRUSTED_TYPES_POLICY: null } as unknown as Config);
  stripBidiOverrides(root);
}

/** Parses HTML into a clean `div` of an inert document: nothing in it loads or runs. */
function parseInert(html: string): HTMLElement {
  const parsed = parseHtml(html);
  const root = parsed.createElement('div');
  root.append(...parsed.body.childNodes);
  purify(root);
  return root;
}

/**
 * Parses a stored article's HTML for an extension page, cleaned again. Links open in a new tab and tell nothing about the opener; those into
 * the article itself stay where what they lead to is in it, and lose their address elsewhere. With `images: 'none'` no image keeps an address that loads, so that showing
 * the fragment makes no request; `data-address` names the kept image to show.
 */
export function parseArticleHtml(html: string, options: { images: 'remote' | 'none' }): DocumentFragment {
  const root = parseInert(html);
  for (const image of root.querySelectorAll('img')) {
    image.removeAttribute('srcset');
    if (options.images === 'none') {
      // An attribute that nothing loads.
      image.dataset.address = image.getAttribute('src') ?? '';
      image.removeAttribute('src');
    }
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) {
      if (!(/^#user-content-\d+$/.test(href) && root.querySelector(href))) link.removeAttribute('href');
      continue;
    }
    link.setAttribute('rel', 'noopener noreferrer');
    link.setAttribute('target', '_blank');
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...root.childNodes);
  return fragment;
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
  purify(root);
  return root.innerHTML;
}
