/** Where the article stands on a page: Readability's answer, checked against the page's long paragraphs and its JSON. */
import { findLongText, largestText } from './largest-text';
import type { Metadata } from './metadata';
import { runReadability } from './readability';

/** The text in JSON must be this long, and this many times what was found, to be taken for the article. */
const MIN_BODY = 300;
const MUCH_MORE = 2;

/**
 * @param clone the prepared copy of the page; it is used up.
 * @param metadata what the page says of itself; the text that it gives in JSON-LD is a last resort.
 * @param again gives another such copy, the same at each call, for the few pages that need a second try.
 */
export function findContent(clone: Document, metadata: Metadata, again: () => Document): Element | null {
  if (!clone.body) return null;
  const text = findLongText(clone.body);
  const found = runReadability(clone, metadata, again);
  const other = largestText(found, text, () => again().body);
  if (other) resolveAddresses(other, clone.baseURI);
  const content = other ?? found;
  const { articleBody } = metadata.linked;
  if (!articleBody || articleBody.length < MIN_BODY) return content;
  const known = (content?.textContent ?? '').replace(/\s+/g, ' ').length;
  return articleBody.length > known * MUCH_MORE ? paragraphsOf(articleBody, clone) : content;
}

function resolveAddresses(root: Element, base: string): void {
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const) {
    for (const element of root.querySelectorAll(selector)) {
      const value = element.getAttribute(name) ?? '';
      if (URL.canParse(value, base)) element.setAttribute(name, new URL(value, base).href);
    }
  }
}

/** Text with line ends, or with the tags of paragraphs, as paragraphs. Tags are taken out as text; nothing is parsed. */
function paragraphsOf(text: string, document: Document): Element {
  const root = document.createElement('div');
  const plain = text.replace(/<\/?(?:p|br|div|li|h\d)\b[^>]*>/gi, '\n').replace(/<[^>]{0,400}>/g, '');
  for (const line of plain.split(/\n+/)) {
    if (!line.trim()) continue;
    const paragraph = document.createElement('p');
    paragraph.textContent = line.trim();
    root.append(paragraph);
  }
  return root;
}
