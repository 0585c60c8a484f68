/** Keeping articles: saved, found again offline in another run of the browser, read without a request, deleted and brought back. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, plainPage, serveFixtures } from './harness/fixture-server';
import { readLibrary, readReader } from './harness/reader-view';

let browser: ReaderBrowser;
let server: FixtureServer;
/** What `/changing` says at the moment. */
let edition = 'الأولى';

beforeEach(async () => {
  server = await serveFixtures({
    '/changing': (response) => {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `${plainPage('خبر يتغير', 10)}<p>هذه هي الطبعة ${edition} من الخبر، كما نشرتها الصحيفة اليوم على موقعها.</p>`,
        );
    },
  });
  browser = await launchBrowser();
});

afterEach(async () => {
  await browser.close();
  await server.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

async function openPage(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(server.origin + path);
  return page;
}

/** Reads the page in the popup, saves it there, and gives what the popup showed. */
async function save(page: Page) {
  const popup = await browser.openPopup(page);
  await popup.textOf('article[data-part="article"]');
  const view = await popup.evaluate(readReader);
  await popup.click('[data-action="save"]');
  await popup.textOf('[data-action="save"][data-state="saved"]');
  await popup.close();
  return view;
}

async function openLibrary(): Promise<Page> {
  const library = await browser.context.newPage();
  await library.goto(browser.url('reader.html#/library'));
  await library.waitForSelector('[data-part="library"] li, [data-part="empty"]');
  return library;
}

it('keeps an article that is found, read and deleted offline after the browser was closed', async () => {
  const view = await save(await openPage('/sample/page.html'));
  await browser.close();
  await server.close();

  browser = await launchBrowser({ profile: browser.profile });
  await browser.context.setOffline(true);
  const requests: string[] = [];
  browser.context.on('request', (request) => {
    if (/^(?:https?|wss?|ftp):/.test(request.url())) requests.push(request.url());
  });

  const library = await openLibrary();
  expect(await library.evaluate(readLibrary)).toEqual([`${view.title} · ${view.source}`]);

  await library.click('[data-action="open"]');
  await library.waitForSelector('article[data-part="article"] [data-part="summary"] li');
  const kept = await library.evaluate(readReader);
  expect(kept).toMatchObject({ title: view.title, lang: 'ar', dir: 'rtl', source: view.source, minutes: view.minutes });
  expect(kept.summary.length).toBeGreaterThan(0);
  expect(await library.locator('[data-part="body"] img').count()).toBe(0);
  expect(await library.locator('[data-part="image-placeholder"]').count()).toBe(1);
  const paragraphs = await library.locator('[data-part="body"] p').allInnerTexts();
  expect(paragraphs.filter((text) => !view.body.includes(text.replace(/\s+/g, ' ').trim()))).toEqual([]);
  expect(paragraphs.length).toBeGreaterThan(5);

  await library.goBack();
  await library.click('[data-action="delete"]');
  await library.waitForSelector('[data-part="empty"]');
  await library.click('[data-part="toast"] [data-action="undo"]');
  await library.waitForSelector('[data-part="library"] li');
  await library.reload();
  await library.waitForSelector('[data-part="library"] li');

  await library.click('[data-action="delete"]');
  await library.waitForSelector('[data-part="empty"]');
  await library.reload();
  await library.waitForSelector('[data-part="empty"]');
  expect(requests).toEqual([]);

  // A request of such a page would have been seen.
  const other = await browser.context.newPage();
  await other.goto(browser.url('reader.html#/settings'));
  await other.evaluate(() => Object.assign(new Image(), { src: 'https://images.example/photo.jpg' }).src);
  await expect.poll(() => requests).toEqual(['https://images.example/photo.jpg']);
});

it('moves an article to the archive and back', async () => {
  await save(await openPage('/sample/page.html'));
  const library = await openLibrary();
  await library.click('[data-action="archive"]');
  await library.waitForSelector('[data-part="empty"]');
  await library.click('[data-filter="archive"]');
  await library.waitForSelector('[data-part="library"] li');
  await library.click('[data-action="archive"]');
  await library.waitForSelector('[data-part="empty"]');
  await library.click('[data-filter="unread"]');
  await library.waitForSelector('[data-part="library"] li');
});

it('holds one copy of a page that two windows save at the same time', async () => {
  const readers: Page[] = [];
  for (const source of ['newsletter', 'social']) {
    const opened = browser.context.waitForEvent('page');
    await browser.cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const page = await opened;
    await page.goto(`${server.origin}/sample/page.html?utm_source=${source}`);
    const popup = await browser.openPopup(page);
    const reader = browser.context.waitForEvent('page');
    await popup.click('[data-action="open-tab"]');
    readers.push(await reader);
  }
  await Promise.all(readers.map((reader) => reader.click('[data-action="save"]')));
  await Promise.all(readers.map((reader) => reader.waitForSelector('[data-action="save"][data-state="saved"]')));
  const library = await openLibrary();
  expect(await library.evaluate(readLibrary)).toHaveLength(1);
});

it('brings a saved article up to date when it is saved again', async () => {
  const page = await openPage('/changing');
  await save(page);
  edition = 'الثانية';
  await page.reload();
  const view = await save(page);
  expect(view.body).toContain('الطبعة الثانية');

  const library = await openLibrary();
  expect(await library.evaluate(readLibrary)).toHaveLength(1);
  await library.click('[data-action="open"]');
  await library.waitForSelector('article[data-part="article"]');
  const { body } = await library.evaluate(readReader);
  expect(body).toContain('الطبعة الثانية');
  expect(body).not.toContain('الطبعة الأولى');
});

it('shows on the tab whether its page is saved', async () => {
  const page = await openPage('/sample/page.html');
  const worker = await browser.worker();
  const badge = () =>
    worker.evaluate(async (address) => {
      // The click on the toolbar button lets the extension see the address of this tab and of no other.
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
    }, page.url());
  const popup = await browser.openPopup(page);
  await popup.textOf('article[data-part="article"]');
  await popup.close();
  expect(await badge()).toBe('');
  await save(page);
  await expect.poll(badge).toBe('✓');

  const library = await openLibrary();
  await library.click('[data-action="delete"]');
  await library.waitForSelector('[data-part="empty"]');
  await expect.poll(badge).toBe('');
});
