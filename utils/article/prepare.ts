/** What a copied page needs before Readability looks at it: no scripts, real images, links for frames, nothing meant for screen readers alone, no controls. */
import { rename } from './clone-page';
import { elementsUnder } from './elements';
import { linkEmbeds } from './embeds';
import { resolveImages } from './lazy-images';

/** Text that is on the page for assistive technology, or to leap over a part of it. */
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|skip-?(?:link|nav|to-content)?)(?:$|[\s_-])/i;
const SKIP_TEXT = /^\s*(?:skip|jump) (?:to|past)|^\s*تخط[ىي]|^\s*انتقل إلى|^\s*پرش به|^\s*דלג/i;

/** Longest text that can be a label for assistive technology. */
const LABEL = 200;

export function prepare(clone: Document): void {
  for (const script of clone.querySelectorAll('script')) script.remove();
  resolveImages(clone);
  linkEmbeds(clone);
  // One pass over all elements, since a selector for each kind costs a pass of its own.
  const all = clone.body ? elementsUnder(clone.body) : [];
  for (const element of all) {
    const name = element.localName;
    const role = element.getAttribute('role');
    if (name === 'button' || role === 'button') {
      if (element.querySelector('img, p')) rename(element, 'div');
      else element.remove();
    } else if (name === 'math') (element.closest('[jax]') ?? element).replaceWith(formula(element));
    else if (CONTROLS.has(name) || role === 'dialog') {
      if ((element.textContent ?? '').length < 2000) element.remove();
    } else if (name === 'a' && element.getAttribute('href')?.startsWith('#')) {
      if (SKIP_TEXT.test(element.textContent ?? '') && isShort(element)) element.remove();
    } else if (HIDDEN_CLASS.test(element.getAttribute('class') ?? '') && isShort(element)) element.remove();
  }
  protectFigures(clone);
  unveil(clone, all);
}

/** A formula as a line of its signs: the reader view has no mathematics, and a gap in the sentence says less. */
function formula(math: Element): string {
  return ` ${[...math.querySelectorAll('mi, mn, mo, mtext')].map((sign) => sign.textContent?.trim()).join(' ')} `;
}

const CONTROLS = new Set(['input', 'select', 'textarea', 'label', 'dialog', 'template']);

/** Readability judges by class names, and «media» or "caption" count against a figure and its caption: they lose their names. */
function protectFigures(clone: Document): void {
  for (const caption of clone.querySelectorAll('figcaption')) {
    const figure = caption.closest('figure');
    if (!figure?.querySelector('img') || figure.closest('aside, nav, footer')) continue;
    for (const element of [figure, ...figure.querySelectorAll('*')]) {
      if (element.localName !== 'img') element.removeAttribute('class');
    }
    let box: Element = figure;
    let place = figure.parentElement;
    const own = figure.textContent?.trim() ?? '';
    // The caption may stand there twice.
    while (place && place !== clone.body && !(place.textContent ?? '').replaceAll(own, '').trim()) {
      place.removeAttribute('class');
      place.removeAttribute('id');
      box = place;
      place = place.parentElement;
    }
    leadIn(figure, box);
  }
}

/** A figure in a box of its own above the box of the text goes into that one: Readability takes a single box. */
function leadIn(figure: Element, box: Element): void {
  for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName === 'p') return;
    if (next.querySelectorAll('p, br + br').length < 2) continue;
    next.prepend(figure);
    return;
  }
}

function isShort(element: Element): boolean {
  return (element.textContent ?? '').length <= LABEL;
}

/** A cookie wall or a menu marks the page behind it as hidden from assistive technology; the page is still the article. */
function unveil(clone: Document, all: readonly Element[]): void {
  const veiled = [clone.body, ...all].filter((element) => element?.getAttribute('aria-hidden') === 'true');
  if (veiled.length === 0) return;
  const whole = clone.body?.textContent?.length ?? 0;
  for (const element of veiled) {
    if ((element.textContent?.length ?? 0) > whole / 3) element.removeAttribute('aria-hidden');
  }
}
