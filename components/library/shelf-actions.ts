/**
 * What the reader does to saved articles, one or many, each with its way back.
 */

import { type Library, loadLibrary } from '@/components/ui/load-library';
import { toast } from '@/components/ui/Toast';
import { showSaved } from '@/utils/extension/badge';
import { messageFor, report } from '@/utils/extension/errors';
import type { MessageKey } from '@/utils/i18n/i18n';
import { t } from '@/utils/i18n/i18n';
import type { SavedArticle } from '@/utils/library/rows';
import type { Before } from '@/utils/library/shelf-changes';

/** What a message says of the articles that were changed. */
export type Chosen = Pick<SavedArticle, 'id' | 'title'>;

/** Runs a change of the library; a failure becomes the sentence that the reader sees. */
async function attempt(change: (library: Library) => Promise<void>, where: string): Promise<void> {
  try {
    await change(await loadLibrary());
  } catch (error) {
    toast.value = { text: t(messageFor(report(error, where))) };
  }
}

function offerUndo(text: string, undo: (library: Library) => Promise<void>, where: string): void {
  toast.value = { text, action: { name: 'undo', label: t('action.undo'), run: () => attempt(undo, where) } };
}

/** A sentence on one article by its title, on many by their number. */
function sentence(one: MessageKey, many: MessageKey, chosen: readonly Chosen[]): string {
  const [first] = chosen;
  return chosen.length === 1 && first ? t(one, { title: first.title }) : t(many, { count: chosen.length });
}

async function showAll(rows: readonly SavedArticle[], saved: boolean): Promise<void> {
  for (const { url } of rows) await showSaved(url, saved);
}

/** Deletes articles; until the message goes, an undo brings them back as they were. */
export function removeArticles(chosen: readonly Chosen[]): Promise<void> {
  const ids = chosen.map(({ id }) => id);
  return attempt(async (library) => {
    const rows = await library.deleteArticles(ids);
    if (rows.length > 0) {
      const text = sentence('library.deleted', 'library.deletedMany', rows);
      offerUndo(text, async () => showAll(await library.restoreArticles(ids), true), 'bringing articles back');
    }
    await showAll(rows, false);
    await library.sweepDeleted();
  }, 'deleting articles');
}

/** Makes a change of rows and offers the way back. */
function changeRows(change: (library: Library) => Promise<Before[]>, text: string, where: string): Promise<void> {
  return attempt(async (library) => {
    const before = await change(library);
    offerUndo(text, () => library.undoChange(before), where);
  }, where);
}

/** Moves articles to the archive or back. */
export function moveArticles(chosen: readonly Chosen[], archived: boolean): Promise<void> {
  const ids = chosen.map(({ id }) => id);
  const text = archived
    ? sentence('library.archived', 'library.archivedMany', chosen)
    : sentence('library.unarchived', 'library.unarchivedMany', chosen);
  return changeRows((library) => library.setArchived(ids, archived), text, 'moving articles');
}

/** Puts articles back among those not begun. */
export function unreadArticles(chosen: readonly Chosen[]): Promise<void> {
  const ids = chosen.map(({ id }) => id);
  const text = t('library.madeUnread', { count: ids.length });
  return changeRows((library) => library.setUnread(ids), text, 'putting articles back');
}

/** Counts articles among the favourites, or no longer. */
export function favourArticles(chosen: readonly Chosen[], favourite: boolean): Promise<void> {
  const ids = chosen.map(({ id }) => id);
  const text = favourite
    ? sentence('library.favoured', 'library.favouredMany', chosen)
    : sentence('library.unfavoured', 'library.unfavouredMany', chosen);
  return changeRows((library) => library.setFavourite(ids, favourite), text, 'changing favourites');
}

/** Gives articles a tag. */
export function tagArticles(chosen: readonly Chosen[], tag: string): Promise<void> {
  const ids = chosen.map(({ id }) => id);
  return changeRows((library) => library.addTag(ids, tag), t('library.tagged', { count: ids.length, tag }), 'tagging');
}

/** Takes a tag off articles. */
export function untagArticles(chosen: readonly Chosen[], tag: string): Promise<void> {
  const ids = chosen.map(({ id }) => id);
  const text = t('library.untagged', { count: ids.length, tag });
  return changeRows((library) => library.removeTag(ids, tag), text, 'removing a tag');
}

/** Gives a tag another name everywhere, or with null removes it everywhere. */
export function changeTag(tag: string, name: string | null): Promise<void> {
  const text = name === null ? t('library.tagRemoved', { tag }) : t('library.tagRenamed', { tag, name });
  return changeRows((library) => library.renameTag(tag, name), text, 'changing a tag');
}
