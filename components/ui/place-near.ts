/**
 * Where what floats over the page stands: by a place on the screen, at the start of its line, wholly in view. All measures are pixels; the
 * element is `position: fixed`.
 */

/** Between the element and what it stands by, or the window's edge. */
const GAP = 6;

function alongside(element: HTMLElement, near: DOMRect): void {
  const start = getComputedStyle(element).direction === 'rtl' ? innerWidth - near.right : near.left;
  const room = innerWidth - element.offsetWidth - GAP;
  element.style.insetInlineStart = `${Math.max(GAP, Math.min(start, room))}px`;
}

/** Puts the element under the place, or over it where there is no room. */
export function placeNear(element: HTMLElement, near: DOMRect): void {
  const { offsetHeight: height } = element;
  const below = near.bottom + GAP;
  const top = below + height <= innerHeight ? below : near.top - GAP - height;
  alongside(element, near);
  element.style.insetBlockStart = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
}

/** Puts the element under the place and lets it be as high as there is room; under the window's top where the place is out of view. */
export function placeUnder(element: HTMLElement, near: DOMRect): void {
  const top = near.bottom > 0 && near.bottom < innerHeight ? near.bottom + GAP : 2 * GAP;
  alongside(element, near);
  element.style.insetBlockStart = `${top}px`;
  element.style.maxBlockSize = `${innerHeight - top - GAP}px`;
}
