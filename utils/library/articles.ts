/**
 * Saved articles: save, read, archive, delete and bring back. Each change is one transaction, so that nothing is ever half there.
 */
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import { readingMinutes } from '@/utils/text/reading-time';
import { database, type SavedAnalysis, type SavedArticle, type SavedContent, type SavedCorrections } from './database';
import { asLibraryError, LibraryError } from './library-error';

export type Shelf = 'unread' | 'archive';

/** Everything kept of one article; what `deleteArticle` gives back for an undo. */
export interface KeptArticle {
  row: SavedArticle;
  content: SavedContent;
  analysis: SavedAnalysis | undefined;
  corrections: SavedCorrections | undefined;
}

const { articles, contents, analyses, corrections } = database;
const TABLES = [articles, contents, analyses, corrections];

/** Runs one read-write transaction over the tables of saved articles; fails whole. */
async function change<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await database.transaction('rw', TABLES, work);
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
    const now = Date.now();
    const row: SavedArticle = {
      id: known?.id ?? crypto.randomUUID(),
      url: article.url,
      title: article.title,
      byline: article.byline,
      siteName: article.siteName,
      publishedAt: article.publishedAt,
      lang: article.lang,
      dir: article.dir,
      excerpt: article.excerpt,
      minutes: readingMinutes(articleText(article), article.lang),
      savedAt: known?.savedAt ?? now,
      updatedAt: now,
      archivedAt: known?.archivedAt ?? 0,
    };
    await articles.put(row);
    await contents.put({ id: row.id, article });
    if (analysis) await analyses.put({ id: row.id, analysis });
    else await analyses.delete(row.id);
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
    return await database.transaction('r', TABLES, () => readWhole(id));
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** All rows of an article, inside a transaction. */
async function readWhole(id: string): Promise<KeptArticle> {
  const [row, content, analysis, corrected] = await Promise.all([
    articles.get(id),
    contents.get(id),
    analyses.get(id),
    corrections.get(id),
  ]);
  if (!row || !content) throw new LibraryError('gone', `no saved article ${id}`);
  return { row, content, analysis, corrections: corrected };
}

/** Keeps an analysis with its article where that is saved with the very text that was analysed; else it belongs nowhere. */
export function keepAnalysis(article: Article, analysis: Analysis): Promise<void> {
  return change(async () => {
    const row = await articles.get({ url: article.url });
    const content = row && (await contents.get(row.id));
    if (content && articleText(content.article) === articleText(article))
      await analyses.put({ id: content.id, analysis });
  });
}

/** Keeps what the reader has put right about the people of an article, where that is saved. */
export function keepCorrections(url: string, list: readonly Correction[]): Promise<void> {
  return change(async () => {
    const row = await articles.get({ url });
    if (row) await corrections.put({ id: row.id, corrections: list });
  });
}

/** What the reader has put right about the people of an article; nothing where it is not saved. */
export async function correctionsOf(url: string): Promise<readonly Correction[]> {
  const row = await articles.get({ url });
  return (row && (await corrections.get(row.id)))?.corrections ?? [];
}

/** The saved articles of one shelf, the newest first. */
export function listArticles(shelf: Shelf, limit = Number.POSITIVE_INFINITY): Promise<SavedArticle[]> {
  const [from, to] = shelf === 'unread' ? [0, 0] : [1, Number.POSITIVE_INFINITY];
  const listed = articles
    .where('[archivedAt+savedAt]')
    .between([from, 0], [to, Number.POSITIVE_INFINITY], true, true)
    .reverse();
  return (Number.isFinite(limit) ? listed.limit(limit) : listed).toArray();
}

/** Moves an article between the shelves. */
export function setArchived(id: string, archived: boolean): Promise<void> {
  return change(async () => {
    await articles.update(id, { archivedAt: archived ? Date.now() : 0 });
  });
}

/**
 * Deletes an article and gives back all that was kept of it.
 * @throws LibraryError `gone` when another window was faster
 */
export function deleteArticle(id: string): Promise<KeptArticle> {
  return change(async () => {
    const kept = await readWhole(id);
    await Promise.all(TABLES.map((table) => table.delete(id)));
    return kept;
  });
}

/** Brings a deleted article back; if its address was saved again in the meantime, that one stays. */
export function restoreArticle(kept: KeptArticle): Promise<void> {
  return change(async () => {
    if (await articles.get({ url: kept.row.url })) return;
    await articles.put(kept.row);
    await contents.put(kept.content);
    if (kept.analysis) await analyses.put(kept.analysis);
    if (kept.corrections) await corrections.put(kept.corrections);
  });
}
