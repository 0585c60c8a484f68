/**
 * Hands an article that is not saved from the popup to a tab. It lies in the browser's memory, never on disk, and is gone when the browser
 * ends.
 */
import type { Article } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import { keyedMap } from './keyed-map';
import { PageError } from './page-error';

/** Older ones go, since the browser gives a session 10 MB in all. */
const KEPT = 5;

const handed = keyedMap<{ at: number; article: Article }>('session', 'handed');

/** Makes room by dropping the oldest, down to `kept`; whether there was anything to drop. */
async function dropOldest(kept: number): Promise<boolean> {
  const oldestFirst = (await handed.entries()).toSorted(([, a], [, b]) => a.at - b.at);
  const dropped = oldestFirst.slice(0, Math.max(0, oldestFirst.length - kept));
  await Promise.all(dropped.map(([key]) => handed.delete(key)));
  return dropped.length > 0;
}

/** Leaves an article for a tab to fetch, under the key that it gives back. */
export async function handOver(article: Article): Promise<string> {
  const key = crypto.randomUUID();
  await dropOldest(KEPT - 1);
  try {
    await handed.set(key, { at: Date.now(), article });
  } catch (full) {
    if (!(await dropOldest(0))) throw full;
    await handed.set(key, { at: Date.now(), article });
  }
  return key;
}

/**
 * Fetches an article that was handed over; it stays, so that the tab can be reloaded.
 * @throws PageError `expired` when it is no longer there
 */
export async function fetchHanded(key: string): Promise<Article> {
  const found = await handed.get(key);
  if (!found) throw new PageError('expired', `nothing was handed over as ${key}`);
  return parseArticle(found.article);
}
