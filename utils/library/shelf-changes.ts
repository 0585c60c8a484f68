/**
 * What the reader does to many articles at once: put away, favourite, tag. Each is one transaction over rows of the lists, and gives back
 * how those rows were, which is its undo.
 */
import { change, markChanged } from './change';
import { database } from './database';
import type { SavedArticle } from './rows';
import { shelfOf } from './shelf';

/** The fields of a row that the reader changes in lists. */
type State = Pick<SavedArticle, 'archivedAt' | 'favouriteAt' | 'progress' | 'finishedAt' | 'tags'>;

/** How a row was before. */
export type Before = Pick<SavedArticle, 'id'> & State;

const { articles, toIndex } = database;

/** Changes the rows and gives them as they were. Search sees tags alone. */
function changeRows(ids: readonly string[], edit: (row: SavedArticle) => Partial<State>): Promise<Before[]> {
  return change([articles, toIndex], async () => {
    const before = (await articles.bulkGet([...ids])).filter((row) => row !== undefined);
    const after = before.map((row) => placed({ ...row, ...edit(row) }));
    await articles.bulkPut(after);
    const retagged = after.filter((row, index) => row.tags !== before[index]?.tags);
    await markChanged(...retagged.map(({ id }) => id));
    return before.map(({ id, archivedAt, favouriteAt, progress, finishedAt, tags }) => ({
      id,
      archivedAt,
      favouriteAt,
      progress,
      finishedAt,
      tags,
    }));
  });
}

function placed(row: SavedArticle): SavedArticle {
  return { ...row, shelf: shelfOf(row) };
}

/** Puts rows back as they were; those deleted meanwhile stay so. */
export async function undoChange(before: readonly Before[]): Promise<void> {
  const byId = new Map(before.map((row) => [row.id, row]));
  await changeRows([...byId.keys()], ({ id }) => byId.get(id) ?? {});
}

/** Moves articles to the archive, or back. */
export function setArchived(ids: readonly string[], archived: boolean): Promise<Before[]> {
  const now = Date.now();
  return changeRows(ids, () => ({ archivedAt: archived ? now : 0 }));
}

export function setFavourite(ids: readonly string[], favourite: boolean): Promise<Before[]> {
  const now = Date.now();
  return changeRows(ids, () => ({ favouriteAt: favourite ? now : 0 }));
}

/** Puts articles back among those not begun. */
export function setUnread(ids: readonly string[]): Promise<Before[]> {
  return changeRows(ids, () => ({ archivedAt: 0, progress: 0, finishedAt: 0 }));
}

/** Adds a tag, as typed, to each; those that have it keep it once. */
export function addTag(ids: readonly string[], tag: string): Promise<Before[]> {
  return changeRows(ids, ({ tags }) => (tags.includes(tag) ? {} : { tags: [...tags, tag] }));
}

export function removeTag(ids: readonly string[], tag: string): Promise<Before[]> {
  return changeRows(ids, ({ tags }) => (tags.includes(tag) ? { tags: tags.filter((other) => other !== tag) } : {}));
}

/** Gives a tag another name everywhere; where that is a tag already, the two become one. With null it is removed everywhere. */
export async function renameTag(tag: string, name: string | null): Promise<Before[]> {
  const ids = await articles.where('tags').equals(tag).primaryKeys();
  return changeRows(ids, ({ tags }) => {
    const renamed = tags.flatMap((other) => (other === tag ? (name === null ? [] : [name]) : [other]));
    return { tags: [...new Set(renamed)] };
  });
}
