/**
 * Highlighting by keyboard: leads into the tools beside the selection.
 */
import { signal } from '@preact/signals';
import { shownArticle } from '@/components/reader/shown-article';

/** Rises each time the tools beside the selection are to take the focus; 0 while nobody asked. */
export const highlighting = signal(0);

/** Selects the sentence being read where nothing is selected, and leads into the tools beside the selection. */
export async function highlightHere(): Promise<void> {
  const { selectedSpan, selectSentence } = await import('./selected-span');
  const shown = shownArticle.value;
  if (!shown) return;
  if (!selectedSpan(shown)) selectSentence(shown);
  highlighting.value += 1;
}
