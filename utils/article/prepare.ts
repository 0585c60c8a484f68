/** What a copied page needs before Readability looks at it: no scripts, real images, nothing meant for screen readers alone, no controls. */
import { rename } from './clone-page';
import { resolveImages } from './lazy-images';

/** Text that is on the page for assistive technology, or to leap over a part of it. */
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|skip-?(?:link|nav|to-content)?)(?:$|[\s_-])/i;
const SKIP_TEXT = /^\s*(?:skip|jump) (?:to|past)|^\s*تخط[ىي]|^\s*انتقل إلى|^\s*پرش به|^\s*דלג/i;

/** Longest text that can be a label for assistive technology. */
const LABEL = 200;

export function prepare(clone: Document): void {
  for (const element of clone.querySelectorAll('script, style')) element.remove();
  resolveImages(clone);
  for (const control of clone.querySelectorAll('button, [role="button"]')) {
    if (control.querySelector('img, p')) rename(control, 'div');
    else control.remove();
  }
  for (const control of clone.querySelectorAll('input, select, textarea, dialog, [role="dialog"], template')) {
    if ((control.textContent ?? '').length < 2000) control.remove();
  }
  for (const element of clone.querySelectorAll('body [class]')) {
    if (HIDDEN_CLASS.test(element.getAttribute('class') ?? '') && isShort(element)) element.remove();
  }
  for (const link of clone.querySelectorAll('a[href^="#"]')) {
    if (SKIP_TEXT.test(link.textContent ?? '') && isShort(link)) link.remove();
  }
  protectFigures(clone);
  unveil(clone);
}

/** Readability judges by class names, and «media» or "caption" count against a figure and its caption: they lose their names. */
function protectFigures(clone: Document): void {
  for (const caption of clone.querySelectorAll('figure > figcaption, figure figcaption')) {
    const figure = caption.closest('figure');
    if (!figure?.querySelector('img') || figure.closest('aside, nav, footer')) continue;
    for (const element of [figure, ...figure.querySelectorAll('*')]) {
      if (element.localName !== 'img') element.removeAttribute('class');
    }
    let place = figure.parentElement;
    while (
      place &&
      place !== clone.body &&
      place.childElementCount === 1 &&
      place.textContent?.trim() === figure.textContent?.trim()
    ) {
      place.removeAttribute('class');
      place.removeAttribute('id');
      place = place.parentElement;
    }
  }
}

function isShort(element: Element): boolean {
  return (element.textContent ?? '').length <= LABEL;
}

/** A cookie wall or a menu marks the page behind it as hidden from assistive technology; the page is still the article. */
function unveil(clone: Document): void {
  const whole = clone.body?.textContent?.length ?? 0;
  for (const element of clone.querySelectorAll('body[aria-hidden="true"], body [aria-hidden="true"]')) {
    if ((element.textContent?.length ?? 0) > whole / 3) element.removeAttribute('aria-hidden');
  }
}
