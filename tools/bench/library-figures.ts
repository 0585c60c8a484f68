/**
 * One size of the library, measured. Each has a browser and a profile of its own; what is compared with a smaller library is timed in turn
 * with that, in another browser that is open at the same time.
 */
import { rmSync } from 'node:fs';
import { AttachedPage } from '@/tests/e2e/harness/attached-page';
import { QUIET_PAGE } from '@/tests/e2e/harness/browser';
import { LibraryPage } from '@/tools/search/library-page';
import { SEARCH_CHANNEL } from '@/utils/library/search/protocol';
import type { LibraryBench, Timed } from './library-in-page';
import { type BenchQuery, benchQueries } from './synthetic-articles';

declare const libraryBench: LibraryBench;

interface Quantiles {
  p50: number;
  p95: number;
}

/** Times in milliseconds, memory in megabytes. */
export interface Figures {
  articles: number;
  /** From opening the library with nothing indexed until everything is. */
  indexing: number;
  search: Quantiles;
  /** By kind of query. */
  slowest: Record<string, number>;
  /** Median of reading all texts; only of a small library. */
  scan: number | null;
  mini: { search: Quantiles; load: number; memory: number } | null;
  indexMemory: number;
  /** From opening the page after a start of the browser. */
  firstSearch: number;
  /** Against a library of 1,000. */
  firstRows: number;
  /** Against an empty library. */
  saveOne: number;
  /** Against a library of 1,000. */
  personPage: number;
}

const FILL = 500;
const REFERENCE = 1000;
const SCANNED = { articles: 1000, queries: 7 };
/** MiniSearch keeps all in memory: beyond this it is not to be had. */
const MOST_FOR_MINI = 10_000;
const OPENINGS = 9;
const SAVES = 100;
const LONG = 3_600_000;

export async function measureLibrary(articles: number, bundle: string): Promise<Figures> {
  const empty = await LibraryPage.open();
  const reference = await filled(REFERENCE, bundle);
  let library = await filled(articles, bundle);
  try {
    const began = performance.now();
    await library.reload();
    await library.indexed(LONG);
    const indexing = performance.now() - began;
    await reference.reload();
    await reference.indexed(LONG);

    const queries = benchQueries(articles);
    const { profile } = library.browser;
    await library.close();
    library = await LibraryPage.open({ profile });
    const firstSearch = await library.page.evaluate(firstAnswer, {
      name: SEARCH_CHANNEL,
      query: queries[1]?.text ?? '',
    });
    await library.page.addInitScript(keepSearchWorker);
    await library.reload();
    await library.indexed(LONG);
    await library.page.evaluate(bundle);
    const times = await library.page.evaluate((list) => libraryBench.search(list), queries);
    // With what the searches have brought into its cache.
    const { memory } = await library.indexed(LONG);
    const indexMemory = await workerMemory(library, memory);
    const scanned = articles <= SCANNED.articles ? queries.slice(0, SCANNED.queries) : [];
    const scan = await library.page.evaluate((list) => libraryBench.scan(list), scanned);
    for (const each of [library, reference]) await each.page.addInitScript(noteFirstRow);
    const firstRows = await inTurn(library, reference, OPENINGS, timeFirstRows);
    // In a page where nothing else goes on, as in the popup: the library's own would draw its list anew after each save.
    for (const { browser, page } of [library, reference, empty]) {
      await page.goto(browser.url(QUIET_PAGE));
      await page.evaluate(bundle);
    }
    let number = 9_000_000;
    const saveOne = await inTurn(library, empty, SAVES, async ({ page }) => {
      number += 1;
      return page.evaluate((at) => libraryBench.save(at), number);
    });
    const personPage = await inTurn(library, reference, SAVES, ({ page }) =>
      page.evaluate(() => libraryBench.personPageTime()),
    );
    return {
      articles,
      indexing,
      search: quantiles(times),
      slowest: slowestOf(queries, times),
      scan: scan.length > 0 ? quantiles(scan).p50 : null,
      mini: articles <= MOST_FOR_MINI ? await measureMini(library, bundle, queries) : null,
      indexMemory,
      firstSearch,
      firstRows,
      saveOne,
      personPage,
    };
  } finally {
    for (const each of [library, reference, empty]) {
      await each.close();
      rmSync(each.browser.profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/** A library with that many articles, none of them indexed yet. */
async function filled(articles: number, bundle: string): Promise<LibraryPage> {
  const library = await LibraryPage.open();
  await library.page.evaluate(bundle);
  for (let from = 0; from < articles; from += FILL) {
    await library.page.evaluate(([a, b]) => libraryBench.fill(a, b), [from, Math.min(articles, from + FILL)] as const);
  }
  return library;
}

/** The ratio of the best times of two libraries, timed in turn. */
async function inTurn(
  library: LibraryPage,
  base: LibraryPage,
  rounds: number,
  time: (library: LibraryPage) => Promise<number>,
): Promise<number> {
  let [best, bestOfBase] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    best = Math.min(best, await time(library));
    bestOfBase = Math.min(bestOfBase, await time(base));
  }
  return best / bestOfBase;
}

/** From the beginning of the page to its first row. */
async function timeFirstRows(library: LibraryPage): Promise<number> {
  await library.reload();
  return library.page.evaluate(() => performance.getEntriesByName('first row')[0]?.startTime ?? 0);
}

/** Runs before a page's own scripts: leaves the search worker that they start where `library-in-page.ts` can ask it. */
function keepSearchWorker(): void {
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (String(url).includes('search-worker')) globalThis.searchWorker = this;
    }
  };
}

/** Runs before a page's own scripts. */
function noteFirstRow(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-part="library"] li')) return;
    performance.mark('first row');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function measureMini(library: LibraryPage, bundle: string, queries: readonly BenchQuery[]) {
  await library.page.evaluate(() => libraryBench.buildMini());
  await library.reload();
  await library.page.evaluate(bundle);
  const before = await heapOf(library);
  const load = await library.page.evaluate(() => libraryBench.loadMini());
  const times = await library.page.evaluate((list) => libraryBench.mini(list), queries);
  return { search: quantiles(times), load, memory: (await heapOf(library)) - before };
}

/** Runs in a page that has just been opened: milliseconds from its beginning to the first answer. */
async function firstAnswer({ name, query }: { name: string; query: string }): Promise<number> {
  const channel = new BroadcastChannel(name);
  const answered = new Promise((resolve) => {
    channel.onmessage = ({ data }) => data.kind === 'found' && resolve(data);
  });
  const ask = () => channel.postMessage({ kind: 'find', key: 'first', asker: 'first', query, limit: 50 });
  const asking = setInterval(ask, 5);
  await answered;
  clearInterval(asking);
  channel.close();
  return performance.now();
}

/** The worker that holds the index: its JavaScript and SQLite's memory. */
async function workerMemory({ browser }: LibraryPage, sqlite: number): Promise<number> {
  const filter = [{ type: 'worker', exclude: false }, { exclude: true }];
  const { targetInfos } = await browser.cdp.send('Target.getTargets', { filter });
  let bytes = sqlite;
  for (const { url, targetId } of targetInfos) {
    if (!url.includes('search-worker')) continue;
    const worker = await AttachedPage.attach(browser.cdp, targetId);
    await worker.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
    bytes += Number(usedSize) + Number(backingStorageSize);
  }
  return bytes / 1e6;
}

async function heapOf({ browser, page }: LibraryPage): Promise<number> {
  const session = await browser.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

function quantiles(times: readonly Timed[]): Quantiles {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

function slowestOf(queries: readonly BenchQuery[], times: readonly Timed[]): Record<string, number> {
  const slowest: Record<string, number> = {};
  for (const [n, { kind }] of queries.entries()) slowest[kind] = Math.max(slowest[kind] ?? 0, times[n]?.ms ?? 0);
  return slowest;
}
