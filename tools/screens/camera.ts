/**
 * Takes pictures of the extension's surfaces, when what they show has come to rest, into one folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AttachedPage } from '@/tests/e2e/harness/attached-page';
import type { ReaderBrowser } from '@/tests/e2e/harness/browser';

/** A tab as it is on a small laptop, in CSS pixels. */
const TAB = { width: 1100, height: 760 };
/** Longer than any of the interface's transitions. */
const REST_MS = 250;

/** Whether nothing is loading or being worked off. Runs in the page. */
const atRest = () => document.fonts.status === 'loaded' && !document.querySelector('[data-part="jobs"]');

export class Camera {
  constructor(
    readonly browser: ReaderBrowser,
    private readonly folder: string,
    /** `webp` is an eighth of the size. */
    private readonly format: 'png' | 'webp',
    /** What follows a picture's name: language and theme. */
    private readonly suffix: string,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** Opens a screen of the full tab, with what must run before its scripts, and waits for an element of it. */
  async open(hash: string, shown: string, before: () => void = () => {}): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.setViewportSize(TAB);
    // Compilers that keep function names call `__name` in the function's text; the page does not have it.
    await page.addInitScript(`(() => { const __name = (f) => f; (${before})() })()`);
    await page.goto(this.browser.url(`reader.html${hash}`));
    await page.waitForSelector(shown);
    return page;
  }

  /** Opens a screen, takes its picture and closes it. */
  async take(name: string, hash: string, shown: string): Promise<void> {
    const page = await this.open(hash, shown);
    await this.keep(name, page);
    await page.close();
  }

  /** The popup over a page, with an element of it. */
  async popup(url: string, shown: string): Promise<{ popup: AttachedPage; page: Page }> {
    const page = await this.browser.context.newPage();
    await page.goto(url);
    const popup = await this.browser.openPopup(page);
    await popup.textOf(shown);
    return { popup, page };
  }

  /** Takes a picture of the popup over a page. */
  async takePopup(name: string, url: string, shown: string): Promise<void> {
    const { popup, page } = await this.popup(url, shown);
    await popup.waitFor(atRest, 10_000);
    // Where reading stopped is another screen's business.
    await popup.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await this.keep(name, popup);
    await popup.close();
    await page.close();
  }

  /** Keeps what a surface shows. */
  async keep(name: string, surface: Page | AttachedPage): Promise<void> {
    if ('waitForFunction' in surface) await surface.waitForFunction(atRest);
    await new Promise((resolve) => {
      setTimeout(resolve, REST_MS);
    });
    writeFileSync(join(this.folder, `${name}.${this.suffix}.${this.format}`), await this.picture(surface));
    console.log(`[screens] ${name}.${this.suffix}`);
  }

  private async picture(surface: Page | AttachedPage): Promise<Buffer> {
    if (!('waitForFunction' in surface)) return surface.screenshot(this.format);
    const session = await surface.context().newCDPSession(surface);
    const { data } = await session.send('Page.captureScreenshot', { format: this.format });
    await session.detach();
    return Buffer.from(data, 'base64');
  }
}
