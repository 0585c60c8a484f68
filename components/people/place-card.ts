/**
 * Shows a card beside a place on the screen, wholly in view.
 */

const GAP = 8;

/** Opens the popover under the place, or over it where there is more room, and gives it the focus. */
export function placeCard(card: HTMLElement, near: DOMRect): void {
  if (!card.matches(':popover-open')) card.showPopover();
  const { width, height } = card.getBoundingClientRect();
  const below = near.bottom + GAP + height <= innerHeight;
  const top = below ? near.bottom + GAP : Math.max(GAP, near.top - GAP - height);
  const rtl = getComputedStyle(card).direction === 'rtl';
  const start = rtl ? innerWidth - near.right : near.left;
  card.style.insetBlockStart = `${Math.min(top, Math.max(GAP, innerHeight - height - GAP))}px`;
  card.style.insetInlineStart = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
}
