/**
 * What the reader does with highlights, each with its way back. Plain functions: buttons and keys call the same.
 */
import { signal } from '@preact/signals';
import { save } from '@/components/reader/save-article';
import { openReading, shownArticle } from '@/components/reader/shown-article';
import { loadLibrary } from '@/components/ui/load-library';
import { toast } from '@/components/ui/Toast';
import { articleText } from '@/utils/article/article';
import { messageFor, report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import { addHighlight, changeHighlight, deleteHighlight, putHighlight } from '@/utils/library/highlights';
import type { HighlightColour, SavedHighlight } from '@/utils/library/rows';
import { anchorOf } from '@/utils/text/quote-anchor';
import type { Span } from '@/utils/text/span';
import { placedHighlights } from './placed-highlights';

/** The highlight whose card is open, and where on the screen the card belongs. */
export const openHighlight = signal<{ id: string; near: DOMRect } | null>(null);

/** Runs a change; a failure becomes the sentence that the reader sees. */
async function attempt<Result>(change: () => Promise<Result>, where: string): Promise<Result | null> {
  try {
    return await change();
  } catch (error) {
    toast.value = { text: t(messageFor(report(error, where))) };
    return null;
  }
}

function offerUndo(text: string, undo: () => Promise<unknown>): void {
  toast.value = {
    text,
    action: { name: 'undo', label: t('action.undo'), run: () => attempt(undo, 'undoing a change of a highlight') },
  };
}

/** The saved article's id; it is saved first where it is not, since highlights are kept with it. */
async function savedId(url: string): Promise<{ id: string; savedNow: boolean }> {
  const library = await loadLibrary();
  const known = await library.findByUrl(url);
  if (known) return { id: known.id, savedNow: false };
  if (openReading.value) await save(openReading.value);
  const { id = '' } = (await library.findByUrl(url)) ?? {};
  return { id, savedNow: true };
}

/** Highlights a span of the article on the screen; one that is highlighted already changes its colour. */
export function highlightSpan(span: Span, colour: HighlightColour): Promise<SavedHighlight | null> {
  const shown = shownArticle.value;
  const known = placedHighlights.value.find(
    (placed) => placed.span?.start === span.start && placed.span.end === span.end,
  );
  return attempt(async () => {
    if (!shown) return null;
    if (known) {
      await changeHighlight(known.saved.id, { colour });
      return known.saved;
    }
    const { id, savedNow } = await savedId(shown.article.url);
    const anchor = anchorOf(articleText(shown.article), span);
    const row = await addHighlight(id, { ...span, ...anchor, colour, note: '' });
    offerUndo(t(savedNow ? 'notes.savedFirst' : 'notes.marked'), () => deleteHighlight(row.id));
    return row;
  }, 'highlighting');
}

/** Changes a highlight's colour or note. */
export async function editHighlight(
  id: string,
  changes: Partial<Pick<SavedHighlight, 'colour' | 'note'>>,
): Promise<void> {
  await attempt(() => changeHighlight(id, changes), 'changing a highlight');
}

/** Says that a highlight was changed, and offers it as it was before. */
export function offerBefore(before: SavedHighlight): void {
  offerUndo(t('notes.changed'), () => putHighlight(before));
}

/** Deletes a highlight with its note; until the message goes, an undo brings it back. */
export async function removeHighlight(id: string): Promise<void> {
  const deleted = await attempt(() => deleteHighlight(id), 'deleting a highlight');
  if (deleted) offerUndo(t('notes.deleted'), () => putHighlight(deleted));
}
