/** Kills the browser in the middle of work and looks at what the next one finds. */
import { rmSync } from 'node:fs';
import { type FaultBrowser, kill, openFaultBrowser } from './fault-browser';
import type { Faults } from './in-page';

declare const faults: Faults;

export interface Outcome {
  fault: string;
  runs: number;
  /** Acknowledged changes over all runs, and those of them that were gone. */
  acknowledged: number;
  lost: number;
  halfWritten: number;
  remark: string;
}

const IMPORTED = 600;
const UPGRADED = 4000;

/** What is counted from. */
export function nothingLost(fault: string, runs: number): Outcome {
  return { fault, runs, acknowledged: 0, lost: 0, halfWritten: 0, remark: '' };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Delays that sweep the work from its beginning to its end. */
function delayOf(run: number, runs: number, whole: number): number {
  return Math.round((whole * (run + 0.5)) / runs);
}

async function found(bundle: string, profile: string) {
  const next = await openFaultBrowser(bundle, { profile });
  const state = await next.page.evaluate(() => faults.look());
  return { next, state };
}

async function end({ browser }: FaultBrowser): Promise<void> {
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
}

export async function killsWhileSaving(bundle: string, runs: number): Promise<Outcome> {
  const outcome = nothingLost('kill while saving', runs);
  let beyond = 0;
  for (let run = 0; run < runs; run += 1) {
    const first = await openFaultBrowser(bundle);
    first.page.evaluate(() => faults.saveOnAndOn(0)).catch(() => undefined);
    while (first.acknowledged.length === 0) await pause(10);
    await pause(delayOf(run, runs, 1_500));
    await kill(first);
    const acknowledged = first.acknowledged.map(Number);
    const { next, state } = await found(bundle, first.browser.profile);
    const whole = new Set(state.whole);
    outcome.acknowledged += acknowledged.length;
    outcome.lost += acknowledged.filter((number) => !whole.has(number)).length;
    outcome.halfWritten += state.broken.length;
    beyond += whole.size - acknowledged.length;
    await end(next);
  }
  outcome.remark = `${beyond} whole articles beyond those acknowledged`;
  return outcome;
}

export async function killsWhileRestoring(bundle: string, runs: number): Promise<Outcome> {
  const outcome = nothingLost('kill while restoring', runs);
  let completed = 0;
  for (let run = 0; run < runs; run += 1) {
    const first = await openFaultBrowser(bundle);
    await first.page.evaluate((count) => faults.prepareBackup(count), IMPORTED);
    first.page.evaluate(() => faults.restorePrepared()).catch(() => undefined);
    await pause(delayOf(run, runs, 2_000));
    const acknowledged = Number(first.acknowledged.at(-1) ?? 0);
    await kill(first);
    const { next, state } = await found(bundle, first.browser.profile);
    outcome.acknowledged += acknowledged;
    outcome.lost += Math.max(0, acknowledged - state.whole.length);
    outcome.halfWritten += state.broken.length;
    // Restoring again goes on from there.
    await next.page.evaluate(() => faults.restorePrepared());
    const after = await next.page.evaluate(() => faults.look());
    if (after.whole.length === IMPORTED && after.broken.length === 0) completed += 1;
    await end(next);
  }
  outcome.remark = `restored whole by a second run: ${completed} of ${runs}`;
  return outcome;
}

/** How long an upgrade takes here when nothing stops it, in milliseconds. */
async function timeOfUpgrade(bundle: string): Promise<number> {
  const undisturbed = await openFaultBrowser(bundle);
  await undisturbed.page.evaluate((count) => faults.makeFirstVersion(count), UPGRADED);
  const began = performance.now();
  await undisturbed.page.evaluate(() => faults.upgrade());
  const taken = performance.now() - began;
  await end(undisturbed);
  return taken;
}

export async function killsWhileUpgrading(bundle: string, runs: number): Promise<Outcome> {
  const outcome = nothingLost('kill while upgrading', runs);
  const whole = await timeOfUpgrade(bundle);
  let inTheMiddle = 0;
  let leftBehind = 0;
  for (let run = 0; run < runs; run += 1) {
    const first = await openFaultBrowser(bundle);
    await first.page.evaluate((count) => faults.makeFirstVersion(count), UPGRADED);
    first.page.evaluate(() => faults.upgrade()).catch(() => undefined);
    await pause(delayOf(run, runs, whole));
    if (!first.acknowledged.includes('upgraded')) inTheMiddle += 1;
    await kill(first);
    const { next, state } = await found(bundle, first.browser.profile);
    outcome.acknowledged += UPGRADED;
    leftBehind += await next.page.evaluate(() => faults.upgrade());
    const after = await next.page.evaluate(() => faults.look());
    outcome.lost += UPGRADED - after.whole.length;
    outcome.halfWritten += after.broken.length;
    if (state.whole.length !== UPGRADED) {
      console.error(`run ${run}: version ${state.version}, ${state.whole.length} whole`, state.broken.slice(0, 3));
    }
    await end(next);
  }
  outcome.remark = `${inTheMiddle} in the middle of it, which takes ${Math.round(whole)} ms; ${leftBehind} rows left behind by the upgrade and brought after it`;
  return outcome;
}
