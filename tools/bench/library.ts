/**
 * `bench library [--articles N,N…] [--json FILE]`: the library in a real Chromium, filled with synthetic Arabic: search against a scan of the
 * texts and against MiniSearch on the same articles and queries, the index's memory, the first search after opening, the list's first rows,
 * saving one more. 50,000 articles take an hour: `--articles 1000,10000,50000`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Figures, measureLibrary } from './library-figures';
import { pageBundle } from './page-bundle';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { articles: { type: 'string', default: '1000,10000' }, json: { type: 'string' } },
  });
  const bundle = await pageBundle('tools/bench/library-in-page.ts');
  const figures: Figures[] = [];
  for (const size of values.articles.split(',')) {
    figures.push(await measureLibrary(Number(size), bundle));
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  report(figures);
}

function report(figures: readonly Figures[]): void {
  const ofSize = (articles: number) => figures.find((row) => row.articles === articles);
  const rows = figures.map((row) => ({
    articles: row.articles,
    'search p50, p95 ms': `${row.search.p50.toFixed(1)}, ${row.search.p95.toFixed(1)}`,
    'scan / search p95': row.scan && `${Math.round(row.scan / row.search.p95)} ×`,
    'MiniSearch p95 ms': row.mini?.search.p95.toFixed(1),
    'p95 / its at 10,000': ratio(row.search.p95, ofSize(10_000)?.search.p95),
    'index MB': row.indexMemory.toFixed(1),
    'of MiniSearch': ratio(row.indexMemory, row.mini?.memory),
    'first search ms': Math.round(row.firstSearch),
    "of MiniSearch's load": ratio(row.firstSearch, row.mini?.load),
    'first rows / at 1,000': row.firstRows.toFixed(2),
    'save / in empty': row.saveOne.toFixed(2),
    "a person's page / at 1,000": row.personPage.toFixed(2),
    'indexing s': Math.round(row.indexing / 1000),
  }));
  for (const row of rows) console.table(row);
  for (const { articles, slowest } of figures) console.log(articles, 'slowest of each kind, ms:', slowest);
}

function ratio(value: number, base: number | undefined): string | undefined {
  return base === undefined ? undefined : (value / base).toFixed(2);
}
