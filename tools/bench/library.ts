/**
 * `bench library [--articles N,N…] [--json FILE]`: the library in a real Chromium, filled with synthetic Arabic: search against a scan of the
 * texts and against MiniSearch on the same articles and queries, the index's memory, the first search after opening, the list's first rows,
 * saving one more. Each size is measured in a browser of its own; ratios are within one run.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AttachedPage } from '@/tests/e2e/harness/attached-page';
import { LibraryPage } from '@/tools/search/library-page';
import type { LibraryBench } from './library-in-page';
import { pageBundle } from './page-bundle';
import { type BenchQuery, benchQueries } from './synthetic-articles';

declare const libraryBench: LibraryBench;

/** What is measured of one size; times in milliseconds, memory in megabytes; null where it was not measured. */
interface Figures {
  articles: number;
  indexing: number;
  searchP50: number;
  searchP95: number;
  /** By kind of query. */
  slowest: Record<string, number>;
  scanP50: number | null;
  miniP50: number | null;
  miniP95: number | null;
  miniLoad: number | null;
  miniMemory: number | null;
  indexMemory: number;
  firstSearch: number;
  firstRows: number;
  saveOne: number;
}

const FILL = 500;
/** A scan of the stored texts is only worth its time in a small library. */
const SCANNED = 1000;
/** MiniSearch is loaded up to here; beyond, its memory is not to be had. */
const MOST_FOR_MINI = 10_000;
const OPENINGS = 7;
const SAVES = 30;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { articles: { type: 'string', default: '1000,10000' }, json: { type: 'string' } },
  });
  const bundle = await pageBundle('tools/bench/library-in-page.ts');
  const figures: Figures[] = [];
  for (const size of values.articles.split(',')) {
    figures.push(await measure(Number(size), bundle));
    console.log(figures.at(-1));
  }
  report(figures);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

async function measure(articles: number, bundle: string): Promise<Figures> {
  let library = await LibraryPage.open();
  const { profile } = library.browser;
  const enter = async () => {
    await library.page.evaluate(bundle);
  };
  try {
    const saveInEmpty = await enter().then(() => timeSaves(library, 9_000_000));
    for (let from = 0; from < articles; from += FILL) {
      await library.page.evaluate(([a, b]) => libraryBench.fill(a, b), [
        from,
        Math.min(articles, from + FILL),
      ] as const);
    }
    const began = performance.now();
    await library.reload();
    await library.indexed(3_600_000);
    const indexing = performance.now() - began;
    const queries = benchQueries(articles);

    await library.close();
    library = await LibraryPage.open({ profile });
    const firstSearch = await library.page.evaluate(firstAnswer, queries[1]?.text ?? '');
    const { memory } = await library.indexed(600_000);
    await enter();
    const times = await library.page.evaluate((list) => libraryBench.search(list), queries);
    const indexMemory = await workerMemory(library, memory);
    const scanned = articles <= SCANNED ? queries.slice(0, 7) : [];
    const scan = await library.page.evaluate((list) => libraryBench.scan(list), scanned);
    const firstRows = await timeFirstRows(library);
    await enter();
    const saveOne = (await timeSaves(library, 9_500_000)) / saveInEmpty;
    const mini = articles <= MOST_FOR_MINI ? await measureMini(library, enter, queries) : null;
    return {
      articles,
      indexing,
      searchP50: quantile(times, 0.5),
      searchP95: quantile(times, 0.95),
      slowest: slowestOf(queries, times),
      scanP50: scan.length > 0 ? quantile(scan, 0.5) : null,
      miniP50: mini && quantile(mini.times, 0.5),
      miniP95: mini && quantile(mini.times, 0.95),
      miniLoad: mini?.load ?? null,
      miniMemory: mini?.memory ?? null,
      indexMemory,
      firstSearch,
      firstRows,
      saveOne,
    };
  } finally {
    await library.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureMini(library: LibraryPage, enter: () => Promise<void>, queries: BenchQuery[]) {
  await library.page.evaluate(() => libraryBench.buildMini());
  await library.reload();
  await enter();
  const before = await heapOf(library);
  const load = await library.page.evaluate(() => libraryBench.loadMini());
  const times = await library.page.evaluate((list) => libraryBench.mini(list), queries);
  return { load, times, memory: (await heapOf(library)) - before };
}

/** Runs in a page that has just been opened: milliseconds from its beginning to the first answer. */
async function firstAnswer(query: string): Promise<number> {
  const channel = new BroadcastChannel('warraq-search');
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

/** The median time from opening the library to its first row. */
async function timeFirstRows(library: LibraryPage): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < OPENINGS; n++) {
    await library.reload();
    times.push(
      await library.page.evaluate(() => {
        performance.measure('rows');
        return performance.getEntriesByName('rows').at(-1)?.duration ?? 0;
      }),
    );
  }
  return quantile(
    times.map((ms) => ({ ms })),
    0.5,
  );
}

async function timeSaves(library: LibraryPage, from: number): Promise<number> {
  const times = await library.page.evaluate(([a, b]) => libraryBench.save(a, b), [from, SAVES] as const);
  return quantile(
    times.map((ms) => ({ ms })),
    0.5,
  );
}

/** The worker that holds the index: its JavaScript and SQLite's memory, in megabytes. */
async function workerMemory({ browser }: LibraryPage, sqlite: number): Promise<number> {
  const filter = [{ type: 'worker', exclude: false }, { exclude: true }];
  const { targetInfos } = await browser.cdp.send('Target.getTargets', { filter });
  let bytes = 0;
  for (const { url, targetId } of targetInfos) {
    if (!url.includes('search-worker')) continue;
    const worker = await AttachedPage.attach(browser.cdp, targetId);
    await worker.send('HeapProfiler.collectGarbage');
    const usage = await worker.send('Runtime.getHeapUsage');
    bytes += Number(usage.usedSize) + Number(usage.backingStorageSize);
  }
  return (bytes + sqlite) / 1e6;
}

async function heapOf(library: LibraryPage): Promise<number> {
  const session = await library.browser.context.newCDPSession(library.page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

function quantile(times: readonly { ms: number }[], part: number): number {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function slowestOf(queries: readonly BenchQuery[], times: readonly { ms: number }[]): Record<string, number> {
  const slowest: Record<string, number> = {};
  for (const [n, { kind }] of queries.entries()) slowest[kind] = Math.max(slowest[kind] ?? 0, times[n]?.ms ?? 0);
  return slowest;
}

function report(_figures: readonly Figures[]): void {
  return;
}
