/** No room left, two windows at once, an extension reloaded under its own pages, and the way out and in again. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from '@/tests/e2e/harness/browser';
import { enterPage, openFaultBrowser } from './fault-browser';
import type { Faults } from './in-page';
import type { Outcome } from './kills';

declare const faults: Faults;

const QUOTA = 5_000_000;
const DISK = '64m';
const TAGS = 100;

/** The build without the permission that lifts the quota. */
function withoutUnlimitedStorage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-limited-'));
  cpSync(BUILT_EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

export async function quota(bundle: string): Promise<Outcome> {
  const extension = withoutUnlimitedStorage();
  const { browser, page } = await openFaultBrowser(bundle, { extension });
  const session = await browser.context.newCDPSession(page);
  await page.evaluate(() => faults.saveOne(0));
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: browser.url('').replace(/\/$/, ''),
    quotaSize: QUOTA,
  });
  const full = await page.evaluate(() => faults.saveUntilFull(1, 5_000));
  const exported = await page.evaluate(() => faults.exportNow());
  const state = await page.evaluate(() => faults.look());
  await session.send('Storage.overrideQuotaForOrigin', { origin: browser.url('').replace(/\/$/, '') });
  const after = await page.evaluate((from) => faults.saveUntilFull(from, 1), 1_000_000);
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  rmSync(extension, { recursive: true, force: true });
  const whole = new Set(state.whole);
  return {
    fault: `quota of ${QUOTA / 1e6} MB`,
    runs: 1,
    acknowledged: full.saved.length + 1,
    lost: [0, ...full.saved].filter((number) => !whole.has(number)).length,
    halfWritten: state.broken.length,
    remark: `ended with «${full.code}» after ${full.saved.length}; exported ${exported} bytes; saves again when lifted: ${after.code === null}`,
  };
}

/** Mounts a small disk of its own for the profile; null where that is not allowed. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
}

export async function fullDisk(bundle: string): Promise<Outcome> {
  const fault = `full disk of ${DISK}`;
  const profile = smallDisk();
  if (!profile) {
    return { fault, runs: 0, acknowledged: 0, lost: 0, halfWritten: 0, remark: 'not run: no disk may be mounted here' };
  }
  try {
    const { browser, page } = await openFaultBrowser(bundle, { profile });
    const full = await page.evaluate(() => faults.saveUntilFull(0, 20_000));
    await browser.close();
    // What was on the disk before is found by the next browser, with room for it to start.
    execFileSync('mount', ['-o', 'remount,size=256m', profile]);
    const next = await openFaultBrowser(bundle, { profile });
    const state = await next.page.evaluate(() => faults.look());
    await next.browser.close();
    const whole = new Set(state.whole);
    return {
      fault,
      runs: 1,
      acknowledged: full.saved.length,
      lost: full.saved.filter((number) => !whole.has(number)).length,
      halfWritten: state.broken.length,
      remark: `ended with «${full.code}»: ${full.cause}`,
    };
  } finally {
    execFileSync('umount', ['-l', profile]);
    rmSync(profile, { recursive: true, force: true });
  }
}

export async function twoWindows(bundle: string): Promise<Outcome> {
  const { browser, page } = await openFaultBrowser(bundle);
  const other = await enterPage(browser, bundle);
  const id = await page.evaluate(() => faults.saveOne(1));
  await Promise.all([
    page.evaluate(([article, count]) => faults.tagOnAndOn(article, 'a', count), [id, TAGS] as const),
    other.evaluate(([article, count]) => faults.tagOnAndOn(article, 'b', count), [id, TAGS] as const),
  ]);
  const tags = await page.evaluate((article) => faults.tagsOf(article), id);
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  const made = 2 * TAGS;
  return {
    fault: 'two windows',
    runs: 1,
    acknowledged: made,
    lost: made - tags,
    halfWritten: 0,
    remark: 'one article, changed by both',
  };
}

export async function reloaded(bundle: string): Promise<Outcome> {
  const { browser, page, acknowledged } = await openFaultBrowser(bundle);
  page.evaluate(() => faults.saveOnAndOn(0)).catch(() => undefined);
  while (acknowledged.length < 5) {
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  // Loading an unpacked extension that is there already puts it in its own place, as an update does; its pages go.
  const send = browser.cdp.send.bind(browser.cdp) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: BUILT_EXTENSION });
  const saved = acknowledged.map(Number);
  const next = await enterPage(browser, bundle);
  const state = await next.evaluate(() => faults.look());
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  const whole = new Set(state.whole);
  return {
    fault: 'extension reloaded while saving',
    runs: 1,
    acknowledged: saved.length,
    lost: saved.filter((number) => !whole.has(number)).length,
    halfWritten: state.broken.length,
    remark: '',
  };
}

export async function outAndIn(bundle: string, articles: number): Promise<Outcome> {
  const { browser, page } = await openFaultBrowser(bundle);
  page.setDefaultTimeout(0);
  const { rows, differing } = await page.evaluate((count) => faults.roundTrip(count), articles);
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  return {
    fault: `${articles} articles out and in again`,
    runs: 1,
    acknowledged: rows,
    lost: differing,
    halfWritten: 0,
    remark: 'rows compared, and those that differ',
  };
}
