/**
 * The highlights of the article on the screen, each with its place in the text as it is now.
 */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { shownArticle } from '@/components/reader/shown-article';
import { useLive } from '@/components/ui/use-live';
import { articleText } from '@/utils/article/article';
import { highlightsOf } from '@/utils/library/highlights';
import type { SavedHighlight } from '@/utils/library/rows';
import { anchorFinder } from '@/utils/text/quote-anchor';
import type { Span } from '@/utils/text/span';

export interface PlacedHighlight {
  saved: SavedHighlight;
  /** Null where its words are no longer in the text. */
  span: Span | null;
}

/** In the order of their places, those without one at the end; kept up to date while `useHighlights` runs. */
export const placedHighlights = signal<readonly PlacedHighlight[]>([]);

/** Finds the places of highlights in a text. */
function placeHighlights(text: string, saved: readonly SavedHighlight[]): PlacedHighlight[] {
  const find = anchorFinder(text);
  const placed = saved.map((highlight) => ({ saved: highlight, span: find(highlight) }));
  const placeOf = ({ span }: PlacedHighlight) => span?.start ?? Number.POSITIVE_INFINITY;
  return placed.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}

/** Follows the highlights of the article with an address. */
export function useHighlights(url: string): void {
  const live = useLive(() => highlightsOf(url), [url]);
  const shown = shownArticle.value;
  useEffect(() => {
    if (live.state !== 'ready' || !shown) return;
    placedHighlights.value = placeHighlights(articleText(shown.article), live.value);
  }, [live, shown]);
  useEffect(
    () => () => {
      placedHighlights.value = [];
    },
    [url],
  );
}
