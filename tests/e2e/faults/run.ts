/**
 * `npm run test:faults [-- --only NAME,NAME] [--times N] [--articles N] [--json FILE]`: the faults that a library must survive, in a real
 * Chromium, counted. It takes half an hour; the exit code is 1 where anything acknowledged was lost or left half-written.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pageBundle } from '@/tools/bench/page-bundle';
import { killsWhileIndexing } from './index-kills';
import { killsWhileRestoring, killsWhileSaving, killsWhileUpgrading, type Outcome } from './kills';
import { fullDisk, outAndIn, quota, reloaded, twoWindows } from './rooms';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    times: { type: 'string', default: '10' },
    articles: { type: 'string', default: '10000' },
    json: { type: 'string' },
  },
});
const times = Number(values.times);

const FAULTS: Record<string, (bundle: string) => Promise<Outcome>> = {
  saving: (bundle) => killsWhileSaving(bundle, times),
  restoring: (bundle) => killsWhileRestoring(bundle, times),
  upgrading: (bundle) => killsWhileUpgrading(bundle, times),
  index: () => killsWhileIndexing(times),
  quota,
  disk: fullDisk,
  windows: twoWindows,
  reload: reloaded,
  'out-and-in': (bundle) => outAndIn(bundle, Number(values.articles)),
};

const chosen = values.only?.split(',') ?? Object.keys(FAULTS);
const bundle = await pageBundle('tests/e2e/faults/in-page.ts');
const outcomes: Outcome[] = [];
console.log('| fault | runs | acknowledged | lost | half-written | remark |\n|---|---|---|---|---|---|');
for (const name of chosen) {
  const fault = FAULTS[name];
  if (!fault) throw new Error(`no fault is called ${name}: ${Object.keys(FAULTS).join(', ')}`);
  const outcome = await fault(bundle);
  outcomes.push(outcome);
  const { fault: title, runs, acknowledged, lost, halfWritten, remark } = outcome;
  console.log(`| ${title} | ${runs} | ${acknowledged} | ${lost} | ${halfWritten} | ${remark} |`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(outcomes, null, 2)}\n`);
process.exitCode = outcomes.some(({ lost, halfWritten }) => lost > 0 || halfWritten > 0) ? 1 : 0;
