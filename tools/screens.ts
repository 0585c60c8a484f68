/**
 * Takes a picture of every screen in Arabic and English, light and dark, from the built extension in a real browser:
 * `npm run screens [-- FOLDER]`, by default into `docs/screens`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, type ReaderBrowser } from '@/tests/e2e/harness/browser';
import { type FixtureServer, serveFixtures } from '@/tests/e2e/harness/fixture-server';

const folder = resolve(process.argv[2] ?? 'docs/screens');
const LANGUAGES = ['ar', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
/** In these the reader alone is taken. */
const OTHER_THEMES = ['sepia', 'black'] as const;
const TAB = { width: 1100, height: 760 };

function addressOf(server: FixtureServer, slug: string): string {
  return `${server.origin}/${slug}/page.html`;
}

function keep(name: string, picture: Buffer): void {
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`[screens] ${name}`);
}

async function set(browser: ReaderBrowser, language: string, theme: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ language, theme })})`);
}

/** The popup on a page, when what it should show is there. */
async function popupOn(browser: ReaderBrowser, url: string, name: string, shown: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(url);
  const popup = await browser.openPopup(page);
  await popup.waitFor((selector) => document.querySelector(selector) !== null, 10_000, shown);
  await popup.evaluate(() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 300))));
  keep(name, await popup.screenshot());
  await popup.close();
  await page.close();
}

async function tabAt(browser: ReaderBrowser, hash: string, name: string, shown: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(TAB);
  await page.goto(browser.url(`reader.html${hash}`));
  await page.waitForSelector(shown);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 200))));
  keep(name, await page.screenshot());
  return page;
}

async function saveAll(browser: ReaderBrowser, server: FixtureServer, slugs: string[]): Promise<void> {
  for (const slug of slugs) {
    const page = await browser.context.newPage();
    await page.goto(addressOf(server, slug));
    const popup = await browser.openPopup(page);
    await popup.click('[data-action="save"]');
    await popup.waitFor(
      () => document.querySelector('[data-action="save"]')?.getAttribute('data-state') === 'saved',
      10_000,
    );
    await popup.close();
    await page.close();
  }
}

mkdirSync(folder, { recursive: true });
const server = await serveFixtures();
const browser = await launchBrowser({ headless: true });
for (const language of LANGUAGES) {
  await set(browser, language, 'light');
  await (await tabAt(browser, '#/library', `library-empty.${language}`, '[data-part="empty"]')).close();
}
await saveAll(browser, server, ['short-item', 'opinion', 'interview', 'sports-report', 'live-blog', 'sample']);
for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    const suffix = `${language}.${theme}`;
    await set(browser, language, theme);
    await popupOn(browser, addressOf(server, 'sample'), `popup.${suffix}`, '[data-part="summary"]');
    await popupOn(browser, 'chrome://version', `popup-error.${suffix}`, '[data-part="notice"]');
    const library = await tabAt(browser, '#/library', `library.${suffix}`, 'li[data-id]');
    await library.click('li[data-id] a');
    await library.waitForSelector('[data-part="body"] p');
    await library.waitForSelector('[data-action="person"]');
    keep(`reader.${suffix}`, await library.screenshot());
    await library.click('[data-action="person"]');
    await library.waitForSelector('[data-part="card"]');
    await library.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    keep(`person.${suffix}`, await library.screenshot());
    await library.keyboard.press('Escape');
    if (await library.$('[data-part="quotes"]')) {
      await library.click('[data-part="quotes"] summary');
      await library.locator('[data-part="quotes"]').scrollIntoViewIfNeeded();
      keep(`quotes.${suffix}`, await library.screenshot());
    }
    await library.click('[data-action="type"]');
    await library.waitForSelector('[data-part="type-panel"]');
    keep(`type.${suffix}`, await library.screenshot());
    await library.keyboard.press('Escape');
    await library.keyboard.press('Control+f');
    await library.waitForSelector('[data-part="find"] input:focus');
    await library.keyboard.type('الميناء');
    await library.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    keep(`find.${suffix}`, await library.screenshot());
    await library.keyboard.press('Escape');
    await library.keyboard.press('h');
    await library.waitForSelector('[data-part="selection-tools"] button:focus');
    await library.keyboard.press('n');
    await library.waitForSelector('[data-part="highlight-card"] textarea:focus');
    keep(`note.${suffix}`, await library.screenshot());
    await library.keyboard.press('Escape');
    await library.click('[data-action="fix"]');
    await library.mouse.wheel(0, 500);
    await library.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    keep(`fix.${suffix}`, await library.screenshot());
    await library.close();
    await (await tabAt(browser, '#/settings', `settings.${suffix}`, 'select')).close();
  }
  for (const theme of OTHER_THEMES) {
    await set(browser, language, theme);
    await popupOn(browser, addressOf(server, 'sample'), `popup.${language}.${theme}`, '[data-part="summary"]');
  }
}
await browser.close();
await server.close();
