/**
 * `bench extraction [FOLDER] [--json FILE]`: the whole extraction (copy, what is hidden, prepare, Readability, clean, blocks, metadata) against
 * Readability alone, on every saved page under FOLDER, in turns in one run of a real Chromium. Both make a copy of the page first; the ratio
 * is also given against Readability without its copy.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ArmTimes, round, sumTimes, timeArms } from './arm-times';
import { BenchBrowser, worldBundle } from './bench-browser';
import type { PageArm } from './page-arms';
import { FIXTURES, savedPages } from './saved-pages';

const BUDGET = 1.5;
const ARMS = ['nothing', 'clone', 'readability', 'extraction'] as const satisfies PageArm[];

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'string' } } });
  const [folder = FIXTURES] = positionals;
  const served = savedPages(folder);
  const browser = await BenchBrowser.start(served);
  const bundle = await worldBundle('tools/bench/page-arms.ts');
  const pages: ArmTimes<(typeof ARMS)[number]>[] = [];
  for (const path of served.keys()) {
    const world = await browser.open(path, bundle);
    await world.run('layOut()');
    pages.push(await timeArms(world, ARMS));
  }
  await browser.close();
  const [clone, readability, extraction] = (['clone', 'readability', 'extraction'] as const).map((arm) =>
    sumTimes(pages, arm),
  );
  if (!clone || !readability || !extraction) return;
  const figures = {
    pages: pages.length,
    copy: clone,
    readability,
    extraction,
    ratio: round(extraction.warm / readability.warm),
    ratioWithoutCopy: round(extraction.warm / (readability.warm - clone.warm)),
    ratioCold: round(extraction.cold / readability.cold),
  };
  console.log(
    `extraction, ${pages.length} pages of ${folder}, Chromium, CPU ms of the main thread, summed over the pages`,
  );
  console.table({
    'a copy of the page': { warm: round(clone.warm), 'first call': round(clone.cold) },
    'Readability on a copy': { warm: round(readability.warm), 'first call': round(readability.cold) },
    'Warraq, whole': { warm: round(extraction.warm), 'first call': round(extraction.cold) },
  });
  console.log(
    `ratio ${figures.ratio} (budget ${BUDGET}); without Readability's copy ${figures.ratioWithoutCopy}; first call ${figures.ratioCold}`,
  );
  if (values.json) writeFileSync(values.json, JSON.stringify(figures, null, 2));
}
