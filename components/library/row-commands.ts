/**
 * What the list's commands do: with a row, or with all that are selected.
 */
import type { SavedArticle } from '@/utils/library/rows';
import type { ListCommand } from './list-keys';
import { selected, selection, unselect } from './selection';
import { type Chosen, favourArticles, moveArticles, removeArticles } from './shelf-actions';
import { openTagDialog } from './tag-dialog';

/** The selection where the row is part of it, else the row alone. */
function meant(row: SavedArticle): Chosen[] {
  return selection.value.has(row.id) ? selected() : [row];
}

/** Runs a command on a row, or on the selection that it belongs to; what the row is decides which way a switch goes. */
export function runOn(command: ListCommand, row: SavedArticle): void {
  const chosen = meant(row);
  if (command === 'archive') moveArticles(chosen, row.archivedAt === 0);
  if (command === 'favourite') favourArticles(chosen, row.favouriteAt === 0);
  if (command === 'tag') openTagDialog(chosen);
  if (command === 'delete') {
    removeArticles(chosen);
    unselect(chosen.map(({ id }) => id));
  }
}
