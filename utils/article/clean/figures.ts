/** Images of the article and images of what was removed around it. */
import { fold } from '@/utils/text/fold';
import type { Candidate } from './candidate';
import { CAPTION_LABEL, CREDIT_ALONE } from './lexicon';

/** Turns the paragraph under an image that ends in a credit into the image's caption. */
export function markCaptions(root: HTMLElement): void {
  for (const figure of root.querySelectorAll('figure')) {
    const below = figure.nextElementSibling;
    const text = below?.textContent?.trim() ?? '';
    if (below?.localName !== 'p' || figure.querySelector('figcaption')) continue;
    if (text.length > MAX_CAPTION || !isCredited(text)) continue;
    const caption = root.ownerDocument.createElement('figcaption');
    caption.append(...below.childNodes);
    figure.append(caption);
    below.remove();
  }
}
const MAX_CAPTION = 220;

/** Three words and more that make no sentence, and whose picture it is. «الرياض - رويترز» is the line of a correspondent. */
function isCredited(text: string): boolean {
  const [, source = ''] = /^(?:\S+\s+){2}.*[^.!?؟۔\s]\s*[([/|–—-]\s*([^([/|–—-]+)$/.exec(text) ?? [];
  return CREDIT_ALONE.test(fold(source)) || /^تصوير\s*[:/]/.test(source);
}

/** Takes «التعليق على الصورة،» and its like off the front of captions. */
export function trimCaptionLabels(root: HTMLElement): void {
  for (const caption of root.querySelectorAll('figcaption')) {
    const label = CAPTION_LABEL.exec(caption.textContent ?? '');
    let left = label?.[0].length ?? 0;
    const walker = root.ownerDocument.createTreeWalker(caption, 4 /* NodeFilter.SHOW_TEXT */);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      const text = node as Text;
      const cut = Math.min(left, text.data.length);
      text.data = text.data.slice(cut);
      left -= cut;
    }
  }
}

/**
 * Removes the figures without a caption that belong to removed blocks: those with nothing but removed blocks beside them, before they are
 * taken out. The first figure stays where it is the article's own, above the text.
 */
export function tidyFigures(root: HTMLElement, removed: readonly Candidate[]): void {
  const gone = new Set<Element>(removed.map((block) => block.node.element));
  const isGone = (element: Element | null): boolean => {
    if (!element) return true;
    if (gone.has(element)) return true;
    return (
      element.localName !== 'figure' &&
      element.children.length > 0 &&
      [...element.children].every((child) => isGone(child))
    );
  };
  for (const figure of [...root.querySelectorAll('figure')]) {
    if (figure.querySelector('figcaption')) continue;
    let next = figure.nextElementSibling;
    while (next?.localName === 'figure') next = next.nextElementSibling;
    let before = figure.previousElementSibling;
    while (before?.localName === 'figure') before = before.previousElementSibling;
    const tail =
      !next ||
      (isGone(next) &&
        [...root.children]
          .slice([...root.children].indexOf(next))
          .every((element) => isGone(element) || element.localName === 'figure'));
    if (before && isGone(before) && isGone(next)) figure.remove();
    else if (before && next && tail) figure.remove();
  }
}
