/**
 * Hands an article that is not saved from the popup to a tab. It lies in the browser's memory (`storage.session`), never on disk, and is
 * gone when the browser ends.
 */
import { storage } from 'wxt/utils/storage';
import type { Article } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import { PageError } from './page-error';

/** The browser gives a session 10 MB for all of them. */
const KEPT = 5;

type Handed = { key: string; article: Article }[];
const handed = storage.defineItem<Handed>('session:handed', { fallback: [] });

/** Leaves an article for a tab to fetch; the oldest of more than five goes. */
export async function handOver(article: Article): Promise<string> {
  const key = crypto.randomUUID();
  const others = await handed.getValue();
  for (let kept = Math.min(KEPT - 1, others.length); ; kept--) {
    try {
      await handed.setValue([{ key, article }, ...others.slice(0, kept)]);
      return key;
    } catch (error) {
      if (kept === 0) throw error;
    }
  }
}

/**
 * Fetches an article that was handed over; it stays, so that the tab can be reloaded.
 * @throws PageError `expired` when it is no longer there
 */
export async function fetchHanded(key: string): Promise<Article> {
  const found = (await handed.getValue()).find((item) => item.key === key);
  if (!found) throw new PageError('expired', `nothing was handed over as ${key}`);
  return parseArticle(found.article);
}
