/**
 * `npm run test:hostile -- FOLDER [--sample N] [--arm product|unsanitised|bare]`: every hostile fragment of a folder through the extension
 * in a real browser. The folder holds `dev.json` (fragments `{id, html}`), `live_dev.json` (`{ids}` of those known to run when nothing
 * stops them) and `clobber_dos.json` (fragments that hang a careless extractor).
 *
 * Ends with code 1 when anything ran, was left, asked the network, took longer than 2 s to hang on to, or when the two builds without a
 * sanitiser let a live fragment pass unseen although its markup reached the reader.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Arm } from './arms';
import type { Fragment } from './hostile-site';
import type { TripReport } from './hostile-trip';
import { isCaughtOnTheWay, isCaughtPlanted, sendThrough } from './send-through';

const HANG_LIMIT_MS = 2_000;
const REPORTS = '.demo/hostile';

// Playwright closes its browsers on this signal, and the run would only open new ones.
process.once('SIGTERM', () => process.exit(143));

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, arm: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) {
  console.error('Which folder? npm run test:hostile -- FOLDER [--sample N] [--arm product|unsanitised|bare]');
  process.exit(1);
}
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

const all = read<Fragment[]>('dev.json');
const live = new Set(read<{ ids: string[] }>('live_dev.json').ids);
const hanging = read<Fragment[]>('clobber_dos.json');
let faults = 0;
mkdirSync(REPORTS, { recursive: true });

const arms = (['product', 'unsanitised', 'bare'] as const).filter((arm) => !options.arm || options.arm === arm);
for (const arm of arms) await (arm === 'product' ? testProduct() : testCanary(arm));
console.log(faults ? `\n${faults} faults` : '\nno faults');
process.exit(faults ? 1 : 0);

async function testProduct(): Promise<void> {
  const fragments = sampled(all);
  const reports = await send('product', fragments);
  const count = (pick: (report: TripReport) => string[]) => reports.filter((report) => pick(report).length > 0);
  const found = {
    executed: count((report) => report.executed),
    'forbidden markup left': count((report) => report.left),
    'stopped only by the policy of the page': count((report) => report.violations),
    'requests when reading the saved copy': count((report) => report.requests),
    'broken or without an answer': reports.filter(({ outcome }) => /^(?:broken|lost|timeout|failed)/.test(outcome)),
  };
  for (const [what, faulty] of Object.entries(found)) {
    console.log(`  ${what}: ${faulty.length}`);
    faults += faulty.length;
  }
  tellOutcomes(reports);

  const answers = await send('product', hanging);
  const slow = answers.filter(({ outcome, answeredMs }) => outcome !== 'saved' || answeredMs > HANG_LIMIT_MS);
  const slowest = Math.max(...answers.map(({ answeredMs }) => answeredMs));
  console.log(
    `  hang probes: ${answers.length - slow.length} of ${answers.length} in time, the slowest ${Math.round(slowest)} ms`,
  );
  for (const report of slow) console.log(`    ${report.id}: ${report.outcome}, ${Math.round(report.answeredMs)} ms`);
  faults += slow.length;
}

/**
 * Shows that the test sees what a sanitiser would have stopped. A live fragment that is not caught must have been taken apart before: by
 * the page's own parser, by the extractor; then nothing in the stored HTML speaks of it any more.
 */
async function testCanary(arm: Exclude<Arm, 'product'>): Promise<void> {
  const fragments = sampled(all.filter(({ id }) => live.has(id)));
  const reports = await send(arm, fragments);
  const missed = reports.filter((report) => !isCaughtOnTheWay(report));
  const unexplained = missed.filter((report) => report.outcome !== 'saved' || report.mentions.length > 0);
  console.log(`  known to be live: ${reports.length}`);
  console.log(`  caught on the way: ${reports.length - missed.length}`);
  console.log(`  taken apart before it could reach the reader: ${missed.length - unexplained.length}`);
  console.log(`  unexplained: ${unexplained.length}`);
  console.log(`  caught when planted in the library as they are: ${reports.filter(isCaughtPlanted).length}`);
  tellOutcomes(reports);
  for (const report of arm === 'bare' ? missed : unexplained) {
    const fragment = fragments.find(({ id }) => id === report.id);
    console.log(`  not caught: ${report.id} ${report.mentions} ${JSON.stringify(fragment?.html.slice(0, 160))}`);
  }
  faults += unexplained.length;
}

async function send(arm: Arm, fragments: readonly Fragment[]): Promise<TripReport[]> {
  console.log(`\n${arm}: ${fragments.length} fragments`);
  const began = Date.now();
  const reports = await sendThrough(arm, fragments, (report, done) => {
    const isFaulty =
      report.executed.length + report.violations.length + report.left.length + report.requests.length > 0;
    if (arm === 'product' && (isFaulty || report.outcome !== 'saved')) console.log(`  ${brief(report)}`);
    if (done % 50 === 0) console.log(`  ${done} done, ${Math.round((Date.now() - began) / 1000)} s`);
  });
  writeFileSync(join(REPORTS, `${arm}-${fragments.length}.json`), JSON.stringify(reports, null, 1));
  console.log(`  ${Math.round((Date.now() - began) / 1000)} s`);
  return reports;
}

/** A report in one line, without the article. */
function brief(report: TripReport): string {
  return JSON.stringify({ ...report, stored: undefined, mentions: undefined });
}

function tellOutcomes(reports: readonly TripReport[]): void {
  const outcomes = new Map<string, string[]>();
  for (const { id, outcome } of reports) outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), id]);
  for (const [outcome, ids] of outcomes) {
    console.log(`  ${outcome}: ${ids.length}${outcome === 'saved' ? '' : ` (${ids.slice(0, 30).join(' ')})`}`);
  }
}

/** Every n-th fragment, so that `--sample` reaches all kinds. */
function sampled(fragments: readonly Fragment[]): readonly Fragment[] {
  const size = Number(options.sample ?? fragments.length);
  if (size >= fragments.length) return fragments;
  const step = fragments.length / size;
  return Array.from({ length: size }, (_, n) => fragments[Math.floor(n * step)]).filter(
    (fragment) => fragment !== undefined,
  );
}
