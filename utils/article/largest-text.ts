/**
 * A second opinion on where the article stands: the smallest element that holds nearly all of the page's long paragraphs. It is asked when
 * Readability lost a good part of them, as it does where an article's parts stand in boxes of their own.
 */

const OUTSIDE =
  'nav, footer, aside, form, [role="complementary"], [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="cookie" i], [class*="consent" i], [class*="newsletter" i], [class*="promo" i], [class*="teaser" i], [class*="popular" i]';
const LONG = 70;
const ENOUGH = 0.85;
/** Readability's result is doubted when it holds less than this share of the long paragraphs. */
const LOST = 0.7;

/** Long paragraphs of running text: how each begins, and how long it is. */
export interface LongText {
  paragraphs: readonly { element: Element; start: string; length: number }[];
  total: number;
}

export function findLongText(body: Element): LongText {
  const isOutside = remember((box: Element) => box.closest(OUTSIDE) !== null);
  const hasSeveral = remember((card: Element) => {
    let count = 0;
    for (const paragraph of card.querySelectorAll('p')) if (isLong(paragraph) && ++count > 1) return true;
    return false;
  });
  const paragraphs = [...body.querySelectorAll('p')].flatMap((element) => {
    const text = element.textContent?.trim() ?? '';
    const box = element.parentElement;
    if (text.length < LONG || !box || !/[.!?؟۔。»”"]\s*$/.test(text)) return [];
    if (element.matches(OUTSIDE) || isOutside(box) || isSummary(element, hasSeveral)) return [];
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    return linked > text.length * 0.4
      ? []
      : [{ element, start: text.replace(/\s+/g, ' ').slice(0, 60), length: text.length }];
  });
  return { paragraphs, total: paragraphs.reduce((sum, { length }) => sum + length, 0) };
}

/** The one long paragraph of a card that leads to another article: beside it stands a heading or a link. */
function isSummary(paragraph: Element, hasSeveral: (card: Element) => boolean): boolean {
  return [paragraph.parentElement, paragraph.closest('li, article')].some(
    (card) =>
      card &&
      !hasSeveral(card) &&
      (card.localName === 'a' ||
        [...card.querySelectorAll('a[href], h2, h3, h4, h5')].some((element) => !paragraph.contains(element))),
  );
}

/** Asks once of each element. */
function remember(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? ask(element);
    known.set(element, answer);
    return answer;
  };
}

function isLong(paragraph: Element): boolean {
  return (paragraph.textContent?.trim() ?? '').length >= LONG;
}

/**
 * The element to read instead of what was found, or `null` where what was found will do.
 * @param found Readability's result, or `null` when it found nothing.
 * @param text what the page held before Readability.
 * @param body makes a copy of the page's body as it was then.
 */
export function largestText(found: Element | null, text: LongText, body: () => HTMLElement): Element | null {
  if (text.paragraphs.length < 3) return null;
  const kept = (found?.textContent ?? '').replace(/\s+/g, ' ');
  const held = text.paragraphs.reduce((sum, { start, length }) => (kept.includes(start) ? sum + length : sum), 0);
  if (held >= text.total * LOST) return null;
  const top = body();
  const fresh = findLongText(top);
  let place: Element = top;
  for (let next: Element | null = top; next; next = childWith(next, fresh)) place = next;
  return place === top ? null : place;
}

/** The child element that holds enough of the text alone. */
function childWith(parent: Element, text: LongText): Element | null {
  for (const child of parent.children) {
    const length = text.paragraphs.reduce(
      (sum, paragraph) => (child.contains(paragraph.element) ? sum + paragraph.length : sum),
      0,
    );
    if (length >= text.total * ENOUGH) return child;
  }
  return null;
}
