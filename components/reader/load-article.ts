/**
 * Where an article comes from: the tab that the reader looks at, a popup that handed it over, or the library.
 */
import { loadLibrary } from '@/components/ui/load-library';
import { ANALYSIS_VERSION, type Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import type { Article } from '@/utils/article/article';
import { showSavedOn } from '@/utils/extension/badge';
import { report } from '@/utils/extension/errors';
import { fetchHanded } from '@/utils/extension/handover';
import { currentTab, type ReadableTab, readTab } from '@/utils/extension/read-tab';
import { save } from './save-article';
import { sealPage } from './seal-page';

export type Origin = { from: 'tab' } | { from: 'handed'; key: string } | { from: 'library'; id: string };

export interface Loaded {
  article: Article;
  /** Null where it is to be made. */
  analysis: Analysis | null;
  /** What the reader has put right about its people. */
  corrections: readonly Correction[];
}

/**
 * What the library has to do with a page: the tab's badge tells whether it is saved, and a link that was kept is fulfilled. The text does not
 * wait for it, nor fall with it.
 */
async function meetLibrary(tab: ReadableTab, loaded: Loaded): Promise<void> {
  try {
    const library = await loadLibrary();
    const { url } = loaded.article;
    await showSavedOn(tab.id, url, (await library.findByUrl(url)) !== undefined);
    const opened = tab.url ?? url;
    if (await library.hasLink([url, opened])) await save(loaded, opened);
  } catch (error) {
    report(error, 'looking a page up in the library');
  }
}

async function fromTab(anyway: boolean, tell: (title: string) => void): Promise<Loaded> {
  const tab = await currentTab();
  if (tab.title) tell(tab.title);
  const article = await readTab(tab, { anyway });
  const loaded = { article, analysis: null, corrections: [] };
  meetLibrary(tab, loaded);
  return loaded;
}

async function fromLibrary(id: string): Promise<Loaded> {
  sealPage();
  const library = await loadLibrary();
  const { content, analysis, corrections } = await library.openArticle(id);
  const current = analysis?.analysis.version === ANALYSIS_VERSION ? analysis.analysis : null;
  return { article: content.article, analysis: current, corrections: corrections?.corrections ?? [] };
}

/**
 * Loads an article from its origin.
 * @param anyway reads a page of the tab that does not look like an article
 * @param tell is given the page's title as soon as it is known
 * @throws ArticleError, PageError or LibraryError, by origin
 */
export async function loadArticle(origin: Origin, anyway: boolean, tell: (title: string) => void): Promise<Loaded> {
  if (origin.from === 'tab') return fromTab(anyway, tell);
  if (origin.from === 'library') return fromLibrary(origin.id);
  return { article: await fetchHanded(origin.key), analysis: null, corrections: [] };
}
