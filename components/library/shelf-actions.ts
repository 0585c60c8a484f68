/**
 * What the reader does to a saved article, each with its way back.
 */

import { type Library, loadLibrary } from '@/components/ui/load-library';
import { toast } from '@/components/ui/Toast';
import { showSaved } from '@/utils/extension/badge';
import { messageFor, report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import type { SavedArticle } from '@/utils/library/rows';

/** Runs a change of the library; a failure becomes the sentence that the reader sees. */
async function attempt(change: (library: Library) => Promise<void>, where: string): Promise<void> {
  try {
    await change(await loadLibrary());
  } catch (error) {
    toast.value = { text: t(messageFor(report(error, where))) };
  }
}

function offerUndo(text: string, undo: () => Promise<void>, where: string): void {
  toast.value = { text, action: { name: 'undo', label: t('action.undo'), run: () => attempt(undo, where) } };
}

/** Deletes an article; until the message goes, an undo brings it back as it was. */
export function removeArticle({ id, url, title }: SavedArticle): Promise<void> {
  return attempt(async (library) => {
    const kept = await library.deleteArticle(id);
    await showSaved(url, false);
    offerUndo(
      t('library.deleted', { title }),
      async () => {
        await library.restoreArticle(kept);
        await showSaved(url, true);
      },
      'bringing an article back',
    );
  }, 'deleting an article');
}

/** Moves an article to the archive or back. */
export function moveArticle({ id, title }: SavedArticle, archived: boolean): Promise<void> {
  return attempt(async (library) => {
    await library.setArchived(id, archived);
    const text = t(archived ? 'library.archived' : 'library.unarchived', { title });
    offerUndo(text, () => library.setArchived(id, !archived), 'moving an article back');
  }, 'moving an article');
}
