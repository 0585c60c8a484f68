/**
 * Saved articles: save, find, open, and keep what is found in them. Each change is one transaction, so that nothing is ever half there.
 */
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import { normaliseUrl } from '@/utils/article/url';
import { change, markChanged, markPeopleDue } from './change';
import { database } from './database';
import { LibraryError } from './library-error';
import { namesIn } from './list-fields';
import { listRow, stateWhenSaved } from './list-row';
import type { SavedAnalysis, SavedArticle, SavedContent, SavedCorrections } from './rows';
import { textFields } from './text-fields';

const { articles, contents, analyses, corrections, fingerprints, links, peopleDue, toIndex } = database;

/** A saved article with what its reader shows. */
export interface OpenedArticle {
  row: SavedArticle;
  content: SavedContent;
  analysis: SavedAnalysis | undefined;
  corrections: SavedCorrections | undefined;
}

/** How an article came. */
export interface SaveOptions {
  /** Left out where it was not made yet; the reader makes it at the first opening. */
  analysis?: Analysis | undefined;
  /** The address that was opened, where that is another than the article's own; a kept link of either is fulfilled by it. */
  openedAt?: string | undefined;
}

/**
 * Saves an article, or brings the saved one with the same address up to date. Resolves when it is on disk.
 * @throws LibraryError `quota` or `failed`, with nothing written
 */
export function saveArticle(article: Article, { analysis, openedAt }: SaveOptions = {}): Promise<SavedArticle> {
  const { words, keys } = textFields(articleText(article));
  const addresses = [article.url, ...(openedAt ? [normaliseUrl(openedAt)] : [])];
  return change([articles, contents, analyses, corrections, fingerprints, links, peopleDue, toIndex], async () => {
    const known = await articles.get({ url: article.url });
    const kept = await links.where('url').anyOf(addresses).toArray();
    const id = known?.id ?? crypto.randomUUID();
    const corrected = (await corrections.get(id))?.corrections;
    const row = listRow({ id, article, words, state: stateWhenSaved(known, kept), analysis, corrections: corrected });
    await articles.put(row);
    await contents.put({ id, article });
    await fingerprints.put({ id, keys });
    if (analysis) await analyses.put({ id, analysis });
    else await analyses.delete(id);
    await links.bulkDelete(kept.map((link) => link.id));
    await markChanged(id);
    await markPeopleDue(id);
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
export function openArticle(id: string): Promise<OpenedArticle> {
  return database.transaction('r', [articles, contents, analyses, corrections], async () => {
    const [row, content] = await Promise.all([articles.get(id), contents.get(id)]);
    if (!row || !content) throw new LibraryError('gone', `no saved article ${id}`);
    return { row, content, analysis: await analyses.get(id), corrections: await corrections.get(id) };
  });
}

/** Keeps an analysis with its article where that is saved with the very text that was analysed; else it belongs nowhere. */
export function keepAnalysis(article: Article, analysis: Analysis): Promise<void> {
  return change([articles, contents, analyses, corrections, peopleDue, toIndex], async () => {
    const row = await articles.get({ url: article.url });
    const content = row && (await contents.get(row.id));
    if (!content || articleText(content.article) !== articleText(article)) return;
    const corrected = (await corrections.get(row.id))?.corrections;
    await analyses.put({ id: row.id, analysis });
    await articles.update(row.id, { analysisVersion: analysis.version, names: namesIn(analysis, corrected) });
    await markChanged(row.id);
    await markPeopleDue(row.id);
  });
}

/** Keeps what the reader has put right about the people of an article, where that is saved. */
export function keepCorrections(url: string, list: readonly Correction[]): Promise<void> {
  return change([articles, analyses, corrections, peopleDue, toIndex], async () => {
    const row = await articles.get({ url });
    if (!row) return;
    const analysis = (await analyses.get(row.id))?.analysis;
    await corrections.put({ id: row.id, corrections: list });
    if (analysis) await articles.update(row.id, { names: namesIn(analysis, list) });
    await markChanged(row.id);
    await markPeopleDue(row.id);
  });
}

/** What the reader has put right about the people of an article; nothing where it is not saved. */
export async function correctionsOf(url: string): Promise<readonly Correction[]> {
  const row = await articles.get({ url });
  return (row && (await corrections.get(row.id)))?.corrections ?? [];
}

/** The articles that have no analysis of this version or a later one. */
export function idsToAnalyse(version: number): Promise<string[]> {
  return articles.where('analysisVersion').below(version).primaryKeys();
}
