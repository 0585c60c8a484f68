/**
 * A browser with the library's modules in a page of the extension, which can be killed as a power cut of the process would: SIGKILL to all
 * its processes at once.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type LaunchOptions, launchBrowser, QUIET_PAGE, type ReaderBrowser } from '@/tests/e2e/harness/browser';

export interface FaultBrowser {
  browser: ReaderBrowser;
  page: Page;
  /** What was acknowledged in the page, in its order. */
  acknowledged: string[];
}

/** Starts a browser, with the bundle of `in-page.ts` in a page. */
export async function openFaultBrowser(bundle: string, options: LaunchOptions = {}): Promise<FaultBrowser> {
  const browser = await launchBrowser(options);
  const acknowledged: string[] = [];
  const page = await enterPage(browser, bundle, acknowledged);
  return { browser, page, acknowledged };
}

/** One more page with the bundle. */
export async function enterPage(browser: ReaderBrowser, bundle: string, acknowledged: string[] = []): Promise<Page> {
  await browser.context.addInitScript('globalThis.__name = (f) => f');
  const page = await browser.context.newPage();
  page.on('console', (message) => {
    const [, what] = /^ACK (.+)$/.exec(message.text()) ?? [];
    if (what) acknowledged.push(what);
  });
  await page.goto(browser.url(QUIET_PAGE));
  await page.evaluate(bundle);
  return page;
}

/** The processes that were started with a profile. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile);
      } catch {
        return false;
      }
    });
}

/** Kills the browser at once; its profile stays for another. */
export async function kill({ browser }: FaultBrowser): Promise<void> {
  for (const pid of processesOf(browser.profile)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  await browser.close().catch(() => undefined);
  rmSync(join(browser.profile, 'SingletonLock'), { force: true });
}
