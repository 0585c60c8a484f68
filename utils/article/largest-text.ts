/**
 * A second opinion on where the article stands: the smallest element that holds nearly all of the page's long paragraphs. It is asked when
 * Readability lost a good part of them, as it does where an article's parts stand in boxes of their own.
 */
import { BESIDE, standsBeside } from './elements';

const LONG = 70;
const ENOUGH = 0.85;
/** Readability's result is doubted when it holds less than this share of the long paragraphs. */
const LOST = 0.7;

/** A long paragraph of running text: how it begins, and how long it is. */
interface Paragraph {
  element: Element;
  start: string;
  length: number;
}

interface LongText {
  paragraphs: readonly Paragraph[];
  total: number;
}

export function findLongText(body: Element): LongText {
  const isOutside = remember((box: Element) => standsBeside(box, BESIDE));
  const hasSeveral = remember((card: Element) => {
    let count = 0;
    for (const paragraph of card.querySelectorAll('p')) if (isLong(paragraph) && ++count > 1) return true;
    return false;
  });
  const cards: Paragraph[] = [];
  const texts: Paragraph[] = [];
  for (const element of body.querySelectorAll('p')) {
    const text = element.textContent?.trim() ?? '';
    const box = element.parentElement;
    if (text.length < LONG || !box || !/[.!?؟۔。»”"]\s*$/.test(text)) continue;
    if (element.matches(BESIDE) || isOutside(box)) continue;
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    if (linked > text.length * 0.4) continue;
    const paragraph = { element, start: text.replace(/\s+/g, ' ').slice(0, 60), length: text.length };
    if (!isSummary(element, hasSeveral)) texts.push(paragraph);
    else if (!leadsAway(element)) cards.push(paragraph);
  }
  // Where all of a page's text stands in cards, they are the article's parts.
  const paragraphs = texts.length > 0 ? texts : cards;
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

/** Whether the heading of the paragraph's card is a link: the text that it is a summary of is on another page. */
function leadsAway(paragraph: Element): boolean {
  const card = paragraph.closest('li, article') ?? paragraph.parentElement;
  return !!card?.querySelector('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4');
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
