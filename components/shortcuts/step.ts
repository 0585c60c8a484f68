/**
 * Moves the text by the keyboard: from paragraph to paragraph, or by a screen. The document scrolls on every surface.
 */

/** How far down the window the paragraph being read lies, as a share of its height. */
const READING_LINE = 0.3;
/** A screen keeps this much of the one before, so that the eye finds its line. */
const OVERLAP = 0.12;

function behavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** The paragraphs of the article on the screen, from the top. */
function paragraphs(): Element[] {
  const body = document.querySelector('[data-part="body"]');
  return body ? [...body.children].filter((element) => element.getBoundingClientRect().height > 0) : [];
}

/** The paragraph at the reading line: the last that begins above it, or the first. */
export function paragraphBeingRead(): Element | null {
  const all = paragraphs();
  const line = innerHeight * READING_LINE + 1;
  return all.findLast((element) => element.getBoundingClientRect().top <= line) ?? all[0] ?? null;
}

/** Where a step that is still scrolling leads, so that the next one goes on from there. */
let aim: Element | null = null;
globalThis.addEventListener?.('scrollend', () => {
  aim = null;
});

/** Brings the next paragraph (1) or the one before (-1) to the reading line; false where there is none. */
export function stepParagraph(by: 1 | -1): boolean {
  const all = paragraphs();
  const moving = aim?.isConnected ? aim : null;
  const current = moving ?? paragraphBeingRead();
  if (!current) return false;
  const line = innerHeight * READING_LINE;
  const { top } = current.getBoundingClientRect();
  // Above the text, down leads to its first paragraph; within a long one, up leads to its beginning.
  const stays = !moving && ((by === 1 && top > line + 1) || (by === -1 && top < line - 2));
  const target = stays ? current : all[all.indexOf(current) + by];
  if (!target) return false;
  aim = target;
  scrollBy({ top: target.getBoundingClientRect().top - line, behavior: behavior() });
  return true;
}

/** Scrolls by a screen, down (1) or up (-1). */
export function stepScreen(by: 1 | -1): void {
  scrollBy({ top: by * innerHeight * (1 - OVERLAP), behavior: behavior() });
}
