/**
 * The library of a real Chromium as the tools fill and search it: rows go straight into its database, as fast as that takes them, and
 * questions go to the extension's own search worker.
 */
import type { Page } from 'playwright-core';
import { anArticle, paragraphs } from '@/tests/an-article';
import { type LaunchOptions, launchBrowser, type ReaderBrowser } from '@/tests/e2e/harness/browser';
import { ANALYSIS_VERSION } from '@/utils/analysis/analysis';
import { listRow, stateWhenSaved } from '@/utils/library/list-row';
import type { SavedArticle, SavedContent } from '@/utils/library/rows';
import {
  SEARCH_CHANNEL,
  type SearchAnswer,
  type SearchRequest,
  type SearchState,
} from '@/utils/library/search/protocol';
import { countWords } from '@/utils/text/words';

export interface LibraryRows {
  articles: SavedArticle[];
  contents: SavedContent[];
}

/** Nothing that the extension would read anew in the background. */
const ANALYSED = { analysisVersion: ANALYSIS_VERSION };

/** The rows of an article that was written for a measurement. */
export function rowsOf(id: string, title: string, texts: readonly string[]): LibraryRows {
  const article = anArticle({ url: `https://${id}.invalid/`, title, blocks: paragraphs(...texts) });
  const words = countWords(texts.join(' '));
  const row = { ...listRow({ id, article, words, state: stateWhenSaved() }), ...ANALYSED, host: '' };
  return { articles: [row], contents: [{ id, article }] };
}

export class LibraryPage {
  private constructor(
    readonly browser: ReaderBrowser,
    readonly page: Page,
  ) {}

  /** Starts a browser and opens its library, which makes the database. */
  static async open(options: LaunchOptions = {}): Promise<LibraryPage> {
    const browser = await launchBrowser(options);
    // Compilers that keep function names call this in the text of functions that are sent to the page.
    await browser.context.addInitScript('globalThis.__name = (f) => f');
    const page = await browser.context.newPage();
    const library = new LibraryPage(browser, page);
    await library.reload();
    return library;
  }

  /** Opens the library anew, as after a start of the browser. */
  async reload(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(this.browser.url('reader.html#/library'));
    await this.page.waitForSelector('[data-part="search"] input');
    await this.page.waitForSelector('[data-part="library"] li, [data-part="empty"]');
  }

  /** Puts rows into the database's tables without telling the extension; it finds them when the library is opened again. */
  async put(rows: Record<string, readonly unknown[]>): Promise<void> {
    await this.page.evaluate(putRows, rows);
  }

  /** Waits until the index has everything. */
  async indexed(timeoutMs = 60_000): Promise<SearchState> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const [state, articles] = await this.state();
      if (state?.phase === 'ready' && state.waiting === 0 && state.total === articles) return state;
      if (Date.now() > end) throw new Error(`the index is not ready: ${JSON.stringify(state)}, ${articles} articles`);
    }
  }

  /** The ids that a query finds, the best first. */
  async find(query: string, limit: number): Promise<readonly string[]> {
    const answer = await this.ask({ kind: 'find', key: 'tool', asker: 'tool', query, limit });
    if (answer.kind !== 'found') throw new Error(`«${query}»: ${answer.kind}`);
    return answer.ids;
  }

  /** What is wrong with the index, and how many articles it holds. */
  async check(): Promise<{ faults: readonly string[]; articles: number }> {
    const answer = await this.ask({ kind: 'check', key: 'tool' });
    if (answer.kind !== 'checked') throw new Error(`the check ${answer.kind}`);
    return answer;
  }

  /** How the index is, if it answers, and how many articles are saved. */
  state(): Promise<[SearchState | null, number]> {
    return this.page.evaluate(stateOfIndex, SEARCH_CHANNEL);
  }

  private ask(request: SearchRequest): Promise<SearchAnswer> {
    return this.page.evaluate(askIndex, { name: SEARCH_CHANNEL, request });
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Runs in the page. */
async function putRows(rows: Record<string, readonly unknown[]>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('warraq');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
  for (const [table, values] of Object.entries(rows)) {
    const store = transaction.objectStore(table);
    for (const value of values) store.put(value);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** Runs in the page: how the index is, if it answers, and how many articles are saved. */
async function stateOfIndex(name: string): Promise<[SearchState | null, number]> {
  const channel = new BroadcastChannel(name);
  const state = await new Promise<SearchState | null>((resolve) => {
    channel.onmessage = ({ data }) => data.kind === 'state' && resolve(data);
    channel.postMessage({ kind: 'ask-state' });
    setTimeout(resolve, 500, null);
  });
  channel.close();
  const count = await new Promise<number>((resolve) => {
    const opening = indexedDB.open('warraq');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('articles').objectStore('articles').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
  return [state, count];
}

/** Runs in the page. */
function askIndex({ name, request }: { name: string; request: SearchRequest }): Promise<SearchAnswer> {
  const channel = new BroadcastChannel(name);
  return new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      if (data.key !== request.key || data.kind === request.kind) return;
      channel.close();
      resolve(data);
    };
    channel.postMessage(request);
  });
}
