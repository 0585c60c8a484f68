/** What is kept beside an article's text, and what is kept before there is one: images, links. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BUILT_EXTENSION, launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, plainPage, serveFixtures } from './harness/fixture-server';

let browser: ReaderBrowser;
let site: FixtureServer;
/** Where the site's images lie; another origin, which lets nobody read them. */
let imageHost: FixtureServer;
/** The extension as it is once the reader has allowed the test's hosts: the browser's own question cannot be answered from here. */
let allowed: string;

function crc(bytes: Buffer): number {
  let value = -1;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** A PNG of one colour. */
function png(width: number, height: number, shade: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, shade);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function story(title: string, images: readonly string[] = []): string {
  const figures = images.map((address, n) => `<figure><img src="${address}" alt="صورة ${n + 1}"></figure>`).join('');
  return `${plainPage(title, 8)}${figures}<p>وتستمر الأعمال حتى نهاية العام بحسب البلدية، كما ذكرت الصحيفة في عددها الأخير.</p></article>`;
}

beforeEach(async () => {
  imageHost = await serveFixtures({
    '/far.png': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png(700, 400, 90)),
  });
  site = await serveFixtures({
    '/near.png': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png(2400, 1200, 200)),
    '/story': (response) => {
      const html = story('خبر بصور', ['/near.png', `${imageHost.origin}/far.png`]);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    },
  });
  allowed = mkdtempSync(join(tmpdir(), 'warraq-allowed-'));
  cpSync(BUILT_EXTENSION, allowed, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(allowed, 'manifest.json'), 'utf8'));
  writeFileSync(
    join(allowed, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }),
  );
});

afterEach(async () => {
  await browser.close();
  await Promise.all([site.close(), imageHost.close()]);
  for (const folder of [browser.profile, allowed]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Saves in the popup while the background sleeps, as it does after half a minute: what is wanted wakes it. */
async function savePage(path: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(site.origin + path);
  const popup = await browser.openPopup(page);
  await popup.textOf('article[data-part="article"]');
  expect(await browser.killWorker()).toBe(true);
  await popup.click('[data-action="save"]');
  await popup.textOf('[data-action="save"][data-state="saved"]');
  await popup.close();
}

async function openSaved(): Promise<Page> {
  const reader = await browser.context.newPage();
  await reader.goto(browser.url('reader.html#/library'));
  await reader.click('[data-part="library"] [data-action="open"]');
  await reader.waitForSelector('article[data-part="article"]');
  return reader;
}

/** The kept images on the screen: width, height. */
function shownImages(page: Page): Promise<number[][]> {
  return page
    .locator('[data-part="body"] img[src^="blob:"]')
    .evaluateAll((images) =>
      (images as HTMLImageElement[])
        .filter((image) => image.complete)
        .map((image) => [image.naturalWidth, image.naturalHeight]),
    );
}

it('keeps the images that the page may read, and names the host of the others', async () => {
  browser = await launchBrowser();
  await savePage('/story');
  const reader = await openSaved();
  await expect.poll(() => shownImages(reader), { timeout: 10_000 }).toEqual([[1600, 800]]);
  expect(await reader.textContent('[data-part="missing-images"]')).toContain('127.0.0.1');
  expect(await reader.locator('[data-part="image-placeholder"]').count()).toBe(1);
});

it('keeps images of hosts that are allowed, and shows them offline without a request', async () => {
  browser = await launchBrowser({ extension: allowed });
  await savePage('/story');
  await expect.poll(async () => (await shownImages(await openSaved())).length, { timeout: 15_000 }).toBe(2);
  await Promise.all([site.close(), imageHost.close()]);
  await browser.context.setOffline(true);
  const requests: string[] = [];
  browser.context.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  const reader = await openSaved();
  await expect
    .poll(() => shownImages(reader))
    .toEqual([
      [1600, 800],
      [700, 400],
    ]);
  expect(await reader.locator('[data-part="missing-images"]').count()).toBe(0);
  expect(requests).toEqual([]);
});

/** What the library holds, read by one of its own pages. */
async function openShelf(filter: string): Promise<Page> {
  const library = await browser.context.newPage();
  await library.goto(browser.url('reader.html#/library'));
  await library.click(`[data-filter="${filter}"]`);
  return library;
}

/** Clicks an entry of the context menu, which Playwright cannot open. */
async function clickMenu(info: Record<string, unknown>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((told) => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
    event.dispatch(told, undefined);
  }, info);
}

it('keeps a link of the context menu, which becomes an article when it is opened and read', async () => {
  browser = await launchBrowser();
  const links = await openShelf('links');
  await links.waitForSelector('[data-part="empty"]');
  for (const suffix of ['', '?utm_source=mail']) {
    await clickMenu({ menuItemId: 'save-link', linkUrl: `${site.origin}/story${suffix}` });
  }
  await links.waitForSelector('[data-part="links"] li[data-state="waiting"]');
  expect(await links.locator('[data-part="links"] li').count()).toBe(1);

  const opened = browser.context.waitForEvent('page');
  await links.click('[data-part="links"] [data-action="open"]');
  const page = await opened;
  await page.waitForLoadState();
  const popup = await browser.openPopup(page);
  await popup.textOf('[data-action="save"][data-state="saved"]');
  await links.waitForSelector('[data-part="empty"]');
  await links.click('[data-filter="unread"]');
  await links.waitForSelector('[data-part="library"] li[data-id]');
});

it('reads links by itself where their sites are allowed, and goes on after the browser was closed', async () => {
  browser = await launchBrowser({ extension: allowed });
  const links = await openShelf('links');
  for (const path of ['/story', '/misbehaving/front-page']) {
    await clickMenu({ menuItemId: 'save-link', linkUrl: site.origin + path });
  }
  await links.waitForSelector('[data-part="links"] li:nth-child(2)');
  await links.click('[data-action="read-links"]');
  await links.waitForSelector('[data-part="queue"]');
  await browser.close();

  browser = await launchBrowser({ extension: allowed, profile: browser.profile });
  const again = await openShelf('links');
  await again.waitForSelector('[data-part="links"] li[data-state="failed"] [data-part="reason"]', { timeout: 40_000 });
  await expect.poll(() => again.locator('[data-part="links"] li').count()).toBe(1);
  await again.click('[data-filter="unread"]');
  await again.click('[data-part="library"] [data-action="open"]');
  await expect.poll(async () => (await shownImages(again)).length, { timeout: 15_000 }).toBe(2);
  expect(browser.context.pages().filter((page) => page.url().startsWith(site.origin))).toEqual([]);
});
