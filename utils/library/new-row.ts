/**
 * The row of the lists for an article that is being saved: what the article says, and what the reader already did with it.
 */
import { type Article, articleText } from '@/utils/article/article';
import { readingMinutes } from '@/utils/text/reading-time';
import { hostOf, publishedTime } from './list-fields';
import type { SavedArticle, SavedLink } from './rows';
import { shelfOf } from './shelf';
import { TEXT_VERSION } from './text-fields';

/**
 * The row, without anything from an analysis.
 * @param known the row until now, where it is saved again
 * @param links kept links that lead to it: it stands in their place
 */
export function newRow(
  article: Article,
  words: number,
  known: SavedArticle | undefined,
  links: readonly SavedLink[],
): SavedArticle {
  const now = Date.now();
  const earlier = [...(known ? [known] : []), ...links];
  const state = {
    archivedAt: known?.archivedAt ?? Math.max(0, ...links.map(({ archivedAt }) => archivedAt)),
    progress: known?.progress ?? 0,
  };
  return {
    id: known?.id ?? crypto.randomUUID(),
    url: article.url,
    host: hostOf(article.url),
    title: article.title,
    byline: article.byline,
    siteName: article.siteName,
    publishedAt: article.publishedAt,
    publishedTime: publishedTime(article.publishedAt),
    lang: article.lang,
    dir: article.dir,
    excerpt: article.excerpt,
    minutes: readingMinutes(articleText(article), article.lang),
    words,
    tags: [...new Set(earlier.flatMap(({ tags }) => tags))],
    names: [],
    savedAt: Math.min(now, ...earlier.map(({ savedAt }) => savedAt)),
    updatedAt: now,
    ...state,
    favouriteAt: Math.max(0, ...earlier.map(({ favouriteAt }) => favouriteAt)),
    finishedAt: known?.finishedAt ?? 0,
    shelf: shelfOf(state),
    analysisVersion: 0,
    textVersion: TEXT_VERSION,
  };
}
