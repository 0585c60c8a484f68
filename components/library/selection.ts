/**
 * The articles that the reader has selected in the list, with their titles where these are known.
 */
import { signal } from '@preact/signals';
import { loadLibrary } from '@/components/ui/load-library';
import { report } from '@/utils/extension/errors';
import type { ListQuery } from '@/utils/library/list-query';
import type { Chosen } from './shelf-actions';

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Titles by id. */
export const selection = signal<ReadonlyMap<string, string>>(NOTHING);

/** Where a range begins: the row that was selected last. */
let anchor: number | null = null;

export function clearSelection(): void {
  anchor = null;
  selection.value = NOTHING;
}

export function selected(): Chosen[] {
  return [...selection.value].map(([id, title]) => ({ id, title }));
}

/** Selects a row, or no longer. */
export function toggle(row: Chosen, index: number): void {
  const changed = new Map(selection.value);
  if (!changed.delete(row.id)) changed.set(row.id, row.title);
  anchor = index;
  selection.value = changed;
}

/** Selects all rows of the list between two places, both included. */
async function selectBetween(query: ListQuery, from: number, to: number): Promise<void> {
  try {
    const ids = await (await loadLibrary()).listIds(query);
    const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    selection.value = new Map([...range.map((id) => [id, ''] as const), ...selection.value]);
  } catch (error) {
    report(error, 'selecting articles');
  }
}

/** Selects everything from the row selected last to this one. */
export function extendTo(query: ListQuery, index: number): Promise<void> {
  return selectBetween(query, anchor ?? index, index);
}

export function selectAll(query: ListQuery): Promise<void> {
  return selectBetween(query, 0, Number.POSITIVE_INFINITY);
}

/** Forgets articles that are no longer there. */
export function unselect(ids: readonly string[]): void {
  if (!ids.some((id) => selection.value.has(id))) return;
  const changed = new Map(selection.value);
  for (const id of ids) changed.delete(id);
  selection.value = changed;
}
