/**
 * Saved articles: save, read, archive, delete and bring back. Each change is one transaction, so that nothing is ever half there.
 */
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import { readingMinutes } from '@/utils/text/reading-time';
import { countWords } from '@/utils/text/words';
import { database } from './database';
import { ARTICLE_TABLES, type KeptArticle, markChanged, putWhole, readWhole, removeWhole } from './kept-article';
import { asLibraryError } from './library-error';
import { hostOf, namesIn, publishedTime } from './list-fields';
import type { SavedArticle } from './rows';
import { STAGE, shelfOf } from './shelf';

export type Shelf = 'unread' | 'archive';

const { articles, contents, analyses, corrections } = database;

/** Runs one read-write transaction over the tables of saved articles; fails whole. */
async function change<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await database.transaction('rw', ARTICLE_TABLES, work);
  } catch (error) {
    throw asLibraryError(error);
  }
}

/**
 * Saves an article, or brings the saved one with the same address up to date. Resolves when it is on disk.
 * @param analysis left out where it was not made yet; the reader makes it at the first opening
 * @throws LibraryError `quota` or `failed`, with nothing written
 */
export function saveArticle(article: Article, analysis?: Analysis): Promise<SavedArticle> {
  return change(async () => {
    const known = await articles.get({ url: article.url });
    const id = known?.id ?? crypto.randomUUID();
    const text = articleText(article);
    const now = Date.now();
    const state = { archivedAt: known?.archivedAt ?? 0, progress: known?.progress ?? 0 };
    const row: SavedArticle = {
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
      minutes: readingMinutes(text, article.lang),
      words: countWords(text),
      tags: known?.tags ?? [],
      names: analysis ? namesIn(analysis, (await corrections.get(id))?.corrections) : [],
      savedAt: known?.savedAt ?? now,
      updatedAt: now,
      ...state,
      favouriteAt: known?.favouriteAt ?? 0,
      finishedAt: known?.finishedAt ?? 0,
      shelf: shelfOf(state),
      analysisVersion: analysis?.version ?? 0,
      textVersion: 0,
    };
    await articles.put(row);
    await contents.put({ id, article });
    if (analysis) await analyses.put({ id, analysis });
    else await analyses.delete(id);
    await markChanged(id);
    return row;
  });
}

/** The saved row of an address, if there is one. */
export async function findByUrl(url: string): Promise<SavedArticle | undefined> {
  return articles.get({ url });
}

/**
 * One saved article, whole.
 * @throws LibraryError `gone` when it is not, or no longer, in the library
 */
export async function openArticle(id: string): Promise<KeptArticle> {
  try {
    return await database.transaction('r', ARTICLE_TABLES, () => readWhole(id));
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** Keeps an analysis with its article where that is saved with the very text that was analysed; else it belongs nowhere. */
export function keepAnalysis(article: Article, analysis: Analysis): Promise<void> {
  return change(async () => {
    const row = await articles.get({ url: article.url });
    const content = row && (await contents.get(row.id));
    if (!content || articleText(content.article) !== articleText(article)) return;
    const corrected = (await corrections.get(row.id))?.corrections;
    await analyses.put({ id: row.id, analysis });
    await articles.update(row.id, { analysisVersion: analysis.version, names: namesIn(analysis, corrected) });
    await markChanged(row.id);
  });
}

/** Keeps what the reader has put right about the people of an article, where that is saved. */
export function keepCorrections(url: string, list: readonly Correction[]): Promise<void> {
  return change(async () => {
    const row = await articles.get({ url });
    if (!row) return;
    const analysis = (await analyses.get(row.id))?.analysis;
    await corrections.put({ id: row.id, corrections: list });
    if (analysis) await articles.update(row.id, { names: namesIn(analysis, list) });
    await markChanged(row.id);
  });
}

/** What the reader has put right about the people of an article; nothing where it is not saved. */
export async function correctionsOf(url: string): Promise<readonly Correction[]> {
  const row = await articles.get({ url });
  return (row && (await corrections.get(row.id)))?.corrections ?? [];
}

/** The saved articles of one shelf, the newest first. */
export function listArticles(shelf: Shelf, limit = Number.POSITIVE_INFINITY): Promise<SavedArticle[]> {
  const stage = shelf === 'unread' ? STAGE.unread : STAGE.archived;
  const listed = articles
    .where('[shelf+savedAt]')
    .between([stage, 0], [stage, Number.POSITIVE_INFINITY], true, true)
    .reverse();
  return (Number.isFinite(limit) ? listed.limit(limit) : listed).toArray();
}

/** Moves an article between the shelves. */
export function setArchived(id: string, archived: boolean): Promise<void> {
  return change(async () => {
    const row = await articles.get(id);
    if (!row) return;
    const state = { archivedAt: archived ? Date.now() : 0, progress: row.progress };
    await articles.update(id, { ...state, shelf: shelfOf(state) });
  });
}

/**
 * Deletes an article and gives back all that was kept of it.
 * @throws LibraryError `gone` when another window was faster
 */
export function deleteArticle(id: string): Promise<KeptArticle> {
  return change(async () => {
    const kept = await readWhole(id);
    await removeWhole(id);
    return kept;
  });
}

/** Brings a deleted article back; if its address was saved again in the meantime, that one stays. */
export function restoreArticle(kept: KeptArticle): Promise<void> {
  return change(async () => {
    if (await articles.get({ url: kept.row.url })) return;
    await putWhole(kept);
  });
}
