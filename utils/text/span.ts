/**
 * A piece of a text, as every result of Warraq points at it: `[start, end)` in UTF-16 units, so that `text.slice(start, end)` is the piece.
 */
export interface Span {
  start: number;
  end: number;
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
