/**
 * Marks the reader's highlights in the text. Each kind has a line or ground of its own besides its colour, for those who do not tell colours.
 */
import { type ArticleDom, rangeOf } from '@/components/reader/article-dom';
import type { HighlightColour } from '@/utils/library/rows';
import type { PlacedHighlight } from './placed-highlights';
import './highlights.css';

/** The kinds of highlight, in the order in which they are offered. */
export const COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'rose'];

/** Marks the highlights, and unmarks those of before. */
export function paintHighlights(dom: ArticleDom, placed: readonly PlacedHighlight[]): void {
  for (const colour of COLOURS) {
    const ranges = placed
      .filter(({ saved }) => saved.colour === colour)
      .map(({ span }) => span && rangeOf(dom, span))
      .filter((range) => range !== null);
    if (ranges.length > 0) CSS.highlights.set(`note-${colour}`, new Highlight(...ranges));
    else CSS.highlights.delete(`note-${colour}`);
  }
}

/** Takes all marks away. */
export function clearHighlights(): void {
  for (const colour of COLOURS) CSS.highlights.delete(`note-${colour}`);
}
