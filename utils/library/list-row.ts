/**
 * The row of the lists for an article that is saved or restored: what the article says, what was found in it, and what the reader did with it.
 */
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import { readingMinutes } from '@/utils/text/reading-time';
import { hostOf, namesIn, publishedTime } from './list-fields';
import type { SavedArticle, SavedLink } from './rows';
import { shelfOf } from './shelf';
import { TEXT_VERSION } from './text-fields';

/** What the reader did with an article: all of its row that does not follow from the article and its analysis. */
export type ReadingState = Pick<
  SavedArticle,
  'tags' | 'savedAt' | 'updatedAt' | 'archivedAt' | 'favouriteAt' | 'progress' | 'finishedAt'
>;

interface Parts {
  id: string;
  article: Article;
  /** Counted in its text. */
  words: number;
  state: ReadingState;
  analysis?: Analysis | null | undefined;
  corrections?: readonly Correction[] | undefined;
}

/** The row of an article. */
export function listRow({ id, article, words, state, analysis, corrections }: Parts): SavedArticle {
  return {
    id,
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
    names: analysis ? namesIn(analysis, corrections) : [],
    ...state,
    shelf: shelfOf(state),
    analysisVersion: analysis?.version ?? 0,
    textVersion: TEXT_VERSION,
  };
}

/** What a row tells of the reader's doing. */
export function readingState(row: SavedArticle): ReadingState {
  const { tags, savedAt, updatedAt, archivedAt, favouriteAt, progress, finishedAt } = row;
  return { tags, savedAt, updatedAt, archivedAt, favouriteAt, progress, finishedAt };
}

/**
 * The state of an article that is being saved now.
 * @param known its row until now, where it is saved again
 * @param links kept links that lead to it: it stands in their place
 */
export function stateWhenSaved(known?: SavedArticle, links: readonly SavedLink[] = []): ReadingState {
  const now = Date.now();
  const earlier = [...(known ? [known] : []), ...links];
  return {
    tags: [...new Set(earlier.flatMap(({ tags }) => tags))],
    savedAt: Math.min(now, ...earlier.map(({ savedAt }) => savedAt)),
    updatedAt: now,
    archivedAt: known?.archivedAt ?? Math.max(0, ...links.map(({ archivedAt }) => archivedAt)),
    favouriteAt: Math.max(0, ...earlier.map(({ favouriteAt }) => favouriteAt)),
    progress: known?.progress ?? 0,
    finishedAt: known?.finishedAt ?? 0,
  };
}
