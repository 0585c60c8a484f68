/**
 * The search of the library's list: what was typed, what was found, and the excerpts to it. What is found goes into the list's query; a new
 * letter makes the question before it void.
 */
import { signal } from '@preact/signals';
import { report } from '@/utils/extension/errors';
import type { Shelf } from '@/utils/library/list-query';
import { excerptsOf, findArticles, watchSearch } from '@/utils/library/search/client';
import type { Excerpt } from '@/utils/library/search/excerpt';
import type { SearchState } from '@/utils/library/search/protocol';
import { askFor, listQuery } from './list-state';

export const typed = signal('');
export const indexState = signal<SearchState | null>(null);
/** By article. */
export const excerpts = signal<ReadonlyMap<string, Excerpt>>(new Map());

/** What fills the first screens comes first; then all that anybody would look through. */
const FIRST = 50;
const ALL = 500;
/** While the index grows, what is shown is asked for again this often at most, in milliseconds. */
const REFRESH = 1000;

let asking = new AbortController();
/** Where the reader was before the search, which looks at all shelves. */
let shelfBefore: Shelf | null = null;
let isRefreshing = false;
let refreshedAt = 0;
let isFollowing = false;

/** Begins to follow the index; once a page. */
export function startSearch(): void {
  if (isFollowing) return;
  isFollowing = true;
  watchSearch((state) => {
    const isNew = state.generation !== indexState.value?.generation;
    indexState.value = state;
    if (!isNew || isRefreshing || !typed.value.trim()) return;
    isRefreshing = true;
    const wait = Math.max(0, refreshedAt + REFRESH - Date.now());
    setTimeout(() => {
      isRefreshing = false;
      refreshedAt = Date.now();
      search(typed.value);
    }, wait);
  });
}

/** Searches for what stands in the box; nothing in it shows the list again. */
export async function search(text: string): Promise<void> {
  typed.value = text;
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  if (!text.trim()) {
    excerpts.value = new Map();
    if (shelfBefore) askFor({ found: null, shelf: shelfBefore });
    shelfBefore = null;
    return;
  }
  try {
    const first = await show(text, FIRST, signal);
    const all = first.length === FIRST ? await show(text, ALL, signal) : first;
    for (let at = 0; at < all.length; at += FIRST) await addExcerpts(text, all.slice(at, at + FIRST), signal);
  } catch (error) {
    if (!signal.aborted && !isStale(error)) report(error, 'searching');
  }
}

/** Finds articles and puts them into the list. */
async function show(text: string, limit: number, signal: AbortSignal): Promise<readonly string[]> {
  const found = await findArticles(text, limit, signal);
  signal.throwIfAborted();
  const before = listQuery.value;
  if (before.found?.join() === found.join()) return found;
  if (before.found === null) shelfBefore = before.shelf;
  await addExcerpts(text, found.slice(0, FIRST), signal);
  askFor({ found, ...(before.found === null && { shelf: 'all' as const }) });
  return found;
}

async function addExcerpts(text: string, ids: readonly string[], signal: AbortSignal): Promise<void> {
  const made = await excerptsOf(text, ids, signal);
  signal.throwIfAborted();
  excerpts.value = new Map([...excerpts.value, ...made.map((excerpt) => [excerpt.id, excerpt] as const)]);
}

function isStale(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
