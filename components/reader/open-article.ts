/**
 * One article being read: where it comes from, its analysis as it arrives, and whether it is saved.
 */
import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { loadLibrary } from '@/components/ui/load-library';
import { ANALYSIS_VERSION, type Analysis } from '@/utils/analysis/analysis';
import { analyseInWorker } from '@/utils/analysis/client';
import type { Article } from '@/utils/article/article';
import { showSaved, showSavedOn } from '@/utils/extension/badge';
import { type ErrorCode, report } from '@/utils/extension/errors';
import { fetchHanded } from '@/utils/extension/handover';
import { currentTab, readTab } from '@/utils/extension/read-tab';
import type { SavedArticle } from '@/utils/library/database';
import { sealPage } from './seal-page';

/** Where an article is taken from. */
export type Origin = { from: 'tab' } | { from: 'handed'; key: string } | { from: 'library'; id: string };

export type Reading =
  | { state: 'loading' }
  | { state: 'failed'; code: ErrorCode }
  | { state: 'open'; article: Article; analysis: Analysis | null; fromLibrary: boolean };

interface Loaded {
  article: Article;
  analysis: Analysis | null;
}

/** The badge is news of its own: the text does not wait for it, nor fall with it. */
async function showWhetherSaved(tabId: number, url: string): Promise<void> {
  try {
    const library = await loadLibrary();
    await showSavedOn(tabId, url, (await library.findByUrl(url)) !== undefined);
  } catch (error) {
    report(error, 'showing whether a page is saved');
  }
}

async function loadFromTab(): Promise<Loaded> {
  const tab = await currentTab();
  const article = await readTab(tab.id);
  showWhetherSaved(tab.id, article.url);
  return { article, analysis: null };
}

async function loadFromLibrary(id: string): Promise<Loaded> {
  sealPage();
  const library = await loadLibrary();
  const { content, analysis } = await library.openArticle(id);
  const current = analysis?.analysis.version === ANALYSIS_VERSION ? analysis.analysis : null;
  return { article: content.article, analysis: current };
}

async function load(origin: Origin): Promise<Loaded> {
  if (origin.from === 'tab') return loadFromTab();
  if (origin.from === 'library') return loadFromLibrary(origin.id);
  return { article: await fetchHanded(origin.key), analysis: null };
}

async function read(origin: Origin, reading: Signal<Reading>, signal: AbortSignal): Promise<void> {
  try {
    const { article, analysis } = await load(origin);
    if (signal.aborted) return;
    const fromLibrary = origin.from === 'library';
    reading.value = { state: 'open', article, analysis, fromLibrary };
    if (analysis) return;
    const made = await analyseInWorker(article, signal);
    reading.value = { state: 'open', article, analysis: made, fromLibrary };
    if (origin.from === 'library') await (await loadLibrary()).keepAnalysis(origin.id, made);
  } catch (error) {
    if (signal.aborted) return;
    const code = report(error, 'opening an article');
    // A failed analysis takes nothing from the text, which stays readable without its summary.
    if (reading.peek().state !== 'open') reading.value = { state: 'failed', code };
  }
}

/** Opens an article and follows it until the component goes. */
export function useReading(origin: Origin): Signal<Reading> {
  const key = JSON.stringify(origin);
  const reading = useMemo(() => signal<Reading>({ state: 'loading' }), [key]);
  useEffect(() => {
    const controller = new AbortController();
    read(origin, reading, controller.signal);
    return () => controller.abort();
  }, [key]);
  return reading;
}

/**
 * Saves the open article, with its analysis if that has arrived; else the first opening from the library makes it. The article is on disk
 * when this resolves.
 * @throws LibraryError
 */
export async function save(article: Article, analysis: Analysis | null): Promise<SavedArticle> {
  const library = await loadLibrary();
  const row = await library.saveArticle(article, analysis ?? undefined);
  await showSaved(article.url, true);
  return row;
}
