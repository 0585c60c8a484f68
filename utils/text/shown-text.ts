/**
 * A text as it is shown beside the text as it is written, with each place of the one in the other.
 */
import type { Edit } from './display';
import type { Span } from './span';

/** Both texts and the way between them; every place is an offset in UTF-16 units. */
export interface ShownText {
  readonly shown: string;
  /** Where a written place is shown. Inside what was replaced it is the replacement's beginning, or its end for the end of a span. */
  toShown(place: number, isEnd: boolean): number;
  /** Where a shown place is written, the same way. Marks that are not shown belong to the letter before them. */
  toWritten(place: number, isEnd: boolean): number;
}

/** @param edits in order, without overlap, within the text */
export function showText(text: string, edits: readonly Edit[]): ShownText {
  if (edits.length === 0) {
    return { shown: text, toShown: (place) => place, toWritten: (place) => place };
  }
  const pieces: string[] = [];
  /** For each edit, where its replacement begins in the shown text. */
  const starts: number[] = [];
  let written = 0;
  let length = 0;
  for (const { start, end, shown } of edits) {
    pieces.push(text.slice(written, start), shown);
    length += start - written;
    starts.push(length);
    length += shown.length;
    written = end;
  }
  pieces.push(text.slice(written));
  const startOf = (index: number) => starts[index] ?? 0;
  return {
    shown: pieces.join(''),
    toShown(place, isEnd) {
      // The last edit that begins before the place; one that begins at it counts for the start of a span only.
      const index = lastIndex(edits, ({ start, end }) => start < place || (!isEnd && start === place && end === place));
      const edit = edits[index];
      if (!edit) return place;
      if (place < edit.end) return startOf(index) + (isEnd ? edit.shown.length : 0);
      return startOf(index) + edit.shown.length + place - edit.end;
    },
    toWritten(place, isEnd) {
      const index = lastIndex(edits, (_edit, at) => startOf(at) <= place);
      const edit = edits[index];
      if (!edit) return place;
      const past = place - startOf(index) - edit.shown.length;
      if (past >= 0) return edit.end + past;
      return isEnd && place > startOf(index) ? edit.end : edit.start;
    },
  };
}

/** The edits, in order, that fall within a span, with places counted from its start. */
export function editsWithin(edits: readonly Edit[], { start, end }: Span): Edit[] {
  const within: Edit[] = [];
  for (let index = lastIndex(edits, (edit) => edit.start < start) + 1; index < edits.length; index += 1) {
    const edit = edits[index];
    if (!edit || edit.start > end) break;
    // An insertion belongs to what stands before it.
    const isOwn = edit.end <= end && (edit.end > edit.start || edit.start > start);
    if (isOwn) within.push({ ...edit, start: edit.start - start, end: edit.end - start });
  }
  return within;
}

/** The last item that passes, where all that pass come first; −1 where none does. */
function lastIndex<Item>(items: readonly Item[], passes: (item: Item, index: number) => boolean): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && passes(item, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
