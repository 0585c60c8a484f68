/**
 * A real Chromium with Warraq loaded, for the end-to-end tests and the demonstration. The extension comes in by `Extensions.loadUnpacked`,
 * which branded Chrome takes too, and the toolbar button is pressed by `Extensions.triggerAction`, which grants `activeTab` as a hand does.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser, NO_BROWSER } from '@/tools/setup/find-browser.mjs';
import { AttachedPage } from './attached-page';

/** Where `wxt build` puts the extension for Chromium. */
export const BUILT_EXTENSION = resolve('.output/chrome-mv3');

/** A page that is the extension's and does nothing by itself. */
export const QUIET_PAGE = 'manifest.json';

export interface LaunchOptions {
  /** The unpacked extension's folder; the build where not given. */
  extension?: string;
  /** The folder of an earlier browser's profile, to start that again; else a new one. */
  profile?: string;
  headless?: boolean;
  /** The browser's program; found where not given. */
  executablePath?: string;
  /** The language of the browser's own interface. */
  language?: 'ar' | 'en';
  /** More arguments for the browser's program. */
  args?: string[];
}

const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the browser and loads the extension into it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<ReaderBrowser> {
  const { extension = BUILT_EXTENSION, headless = true, language = 'en' } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'warraq-profile-'));
  const executablePath = options.executablePath ?? findBrowser('chromium')?.path;
  if (!executablePath) throw new Error(NO_BROWSER);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Emulation does not reach the popup, so the colour scheme is left to the browser.
    colorScheme: null,
    env: { ...environment(), LANGUAGE: language },
    // Playwright's default would make `loadUnpacked` succeed and the extension vanish.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      ...(options.args ?? []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('the browser has no DevTools connection');
  const cdp = await browser.newBrowserCDPSession();
  // A method of the protocol that is newer than Playwright's list of them.
  const send = cdp.send.bind(cdp) as (method: string, params: object) => Promise<unknown>;
  const { id } = (await send('Extensions.loadUnpacked', { path: extension })) as { id: string };
  return new ReaderBrowser(context, cdp, id, profile);
}

type TargetType = 'tab' | 'page' | 'service_worker';

export class ReaderBrowser {
  constructor(
    readonly context: BrowserContext,
    /** The whole browser's DevTools session. */
    readonly cdp: CDPSession,
    readonly extensionId: string,
    readonly profile: string,
  ) {}

  /** The address of one of the extension's own pages, such as `reader.html#/library`. */
  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** Presses the extension's toolbar button on the page's tab. The page's address must be open in no other tab. */
  async clickAction(page: Page, extensionId = this.extensionId): Promise<void> {
    await page.bringToFront();
    const tab = await this.waitForTarget('tab', (url) => url === page.url());
    const send = this.cdp.send.bind(this.cdp) as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: extensionId, targetId: tab });
  }

  /** Presses the toolbar button and attaches to the popup that it opens. */
  async openPopup(page: Page, extensionId = this.extensionId): Promise<AttachedPage> {
    const isPopup = (url: string) => url.startsWith(`chrome-extension://${extensionId}/popup.html`);
    const before = await this.targets('page', isPopup);
    await this.clickAction(page, extensionId);
    return AttachedPage.attach(this.cdp, await this.waitForTarget('page', isPopup, before));
  }

  /** Reads a page in the popup and takes its article into a tab; gives that tab when the text is there in its faces. */
  async openReader(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    const popup = await this.openPopup(page);
    await popup.textOf('article[data-part="article"]');
    const opened = this.context.waitForEvent('page');
    await popup.click('[data-action="open-tab"]');
    const reader = await opened;
    await reader.waitForSelector('[data-part="body"] p');
    await reader.evaluate(() => document.fonts.ready);
    await page.close();
    return reader;
  }

  /** Attaches to a tab, where Playwright's own ways into it do not reach. */
  async attach(page: Page): Promise<AttachedPage> {
    return AttachedPage.attach(this.cdp, await this.waitForTarget('page', (url) => url === page.url()));
  }

  /** Attaches to the side panel that was opened. */
  async panel(): Promise<AttachedPage> {
    return AttachedPage.attach(
      this.cdp,
      await this.waitForTarget('page', (url) => url.startsWith(this.url('sidepanel.html'))),
    );
  }

  /** The background's service worker, once it runs; an event that it listens for, such as a new tab, wakes it. */
  async worker(): Promise<AttachedPage> {
    const target = await this.waitForTarget('service_worker', (url) => url.startsWith(this.url('')));
    const worker = await AttachedPage.attach(this.cdp, target);
    // It can be attached to before it has what an extension has.
    await worker.waitFor(() => 'chrome' in globalThis, 5_000);
    return worker;
  }

  /** Stops the service worker at once, as the browser does when it needs the memory. Whether there was one. */
  async killWorker(): Promise<boolean> {
    const [worker] = await this.targets('service_worker', (url) => url.startsWith(this.url('')));
    if (!worker) return false;
    await this.cdp.send('Target.closeTarget', { targetId: worker });
    return true;
  }

  /** The ids of the targets of a type whose address passes. */
  async targets(type: TargetType, passes: (url: string) => boolean): Promise<string[]> {
    const filter = [{ type, exclude: false }, { exclude: true }];
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter });
    return targetInfos.filter(({ url }) => passes(url)).map(({ targetId }) => targetId);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private async waitForTarget(
    type: TargetType,
    passes: (url: string) => boolean,
    known: readonly string[] = [],
  ): Promise<string> {
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      const target = (await this.targets(type, passes)).find((id) => !known.includes(id));
      if (target) return target;
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
    throw new Error(`the browser opened no such ${type}`);
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
