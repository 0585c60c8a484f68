/**
 * `bench extraction [FOLDER]`: the whole extraction (copy, prepare, Readability, clean, blocks, metadata) against Readability alone, on the
 * same pages in the same run. FOLDER holds pages as `NAME/page.html`; by default the project's own fixtures.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { readPage, withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';

const ROUNDS = 5;

/** CPU time of a piece of work, in milliseconds. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  try {
    work();
  } catch {
    // A page without an article costs what it costs.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export async function run([folder = 'tests/fixtures/pages']: string[]): Promise<void> {
  const pages = readdirSync(folder)
    .map((name) => join(folder, name, 'page.html'))
    .filter((file) => existsSync(file))
    .map(readPage);
  const ours: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let [own, readability] = [0, 0];
    for (const html of pages) {
      own += await withPage(html, null, (document, reopen) => cpuOf(() => extractArticle(document, { reopen })));
      readability += await withPage(html, null, (document) => cpuOf(() => new Readability(document).parse()));
    }
    // The first round warms both up.
    if (round === 0) continue;
    ours.push(own);
    alone.push(readability);
  }
  const ratios = ours.map((own, round) => own / (alone[round] ?? Number.NaN));
  console.log(`extraction, ${pages.length} pages, jsdom, ${ROUNDS - 1} rounds after one to warm up`);
  console.table({
    'Warraq, whole': { 'cpu ms (median)': Math.round(median(ours)) },
    'Readability alone': { 'cpu ms (median)': Math.round(median(alone)) },
  });
  console.log(`ratio ${median(ratios).toFixed(2)} (budget 1.5)`);
}
