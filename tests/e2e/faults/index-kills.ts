/** Kills the browser while the search index is being made, and looks whether the next one mends it. */
import { rmSync } from 'node:fs';
import { syntheticArticle } from '@/tools/bench/synthetic-articles';
import { LibraryPage, rowsOf } from '@/tools/search/library-page';
import { kill } from './fault-browser';
import { nothingLost, type Outcome } from './kills';

/** More than go to the disk together. */
const ARTICLES = 1_200;
/** A word that every article ends in, so that a search tells how many are found. */
const EVERYWHERE = 'خاتمةالمقال';
const LONGEST_DELAY = 6_000;

export async function killsWhileIndexing(runs: number): Promise<Outcome> {
  const outcome = nothingLost('kill while indexing', runs);
  let inTheMiddle = 0;
  for (let run = 0; run < runs; run += 1) {
    const first = await LibraryPage.open();
    await fill(first);
    await first.reload();
    const left = await untilBegun(first);
    if (left > 0) inTheMiddle += 1;
    await new Promise((resolve) => {
      setTimeout(resolve, (LONGEST_DELAY * run) / runs);
    });
    await kill({ browser: first.browser, page: first.page, acknowledged: [] });

    const next = await LibraryPage.open({ profile: first.browser.profile });
    await next.indexed(300_000);
    const { faults, articles } = await next.check();
    const found = new Set(await next.find(EVERYWHERE, ARTICLES * 2));
    outcome.acknowledged += ARTICLES;
    outcome.lost += ARTICLES - found.size;
    outcome.halfWritten += faults.length + Math.abs(ARTICLES - articles);
    await next.close();
    rmSync(next.browser.profile, { recursive: true, force: true, maxRetries: 5 });
  }
  outcome.remark = `${inTheMiddle} in the middle; sound, and mended by the next start`;
  return outcome;
}

async function fill(library: LibraryPage): Promise<void> {
  const rows = Array.from({ length: ARTICLES }, (_, number) => {
    const { title, blocks } = syntheticArticle(number).article;
    return rowsOf(`a${number}`, title, [...blocks.map(({ text }) => text), EVERYWHERE]);
  });
  await library.put({
    articles: rows.flatMap(({ articles }) => articles),
    contents: rows.flatMap(({ contents }) => contents),
  });
}

/** Waits for the first articles in the index; how many are still to come. */
async function untilBegun(library: LibraryPage): Promise<number> {
  for (;;) {
    const [state] = await library.state();
    if (state && state.total > 0) return state.waiting;
  }
}
