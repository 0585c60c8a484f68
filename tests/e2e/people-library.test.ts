/** People across the library, and the library out of the browser and in again: in real tabs, with the real database. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';

let browser: ReaderBrowser;
let server: FixtureServer;
let tab: Page;

const SAVED = ['sample', 'timeline', 'interview'];

beforeAll(async () => {
  server = await serveFixtures();
  browser = await launchBrowser();
  const page = await browser.context.newPage();
  for (const name of SAVED) {
    await page.goto(`${server.origin}/${name}/page.html`);
    const popup = await browser.openPopup(page);
    await popup.textOf('[data-action="person"]');
    await popup.click('[data-action="save"]');
    await popup.textOf('[data-action="save"][data-state="saved"]');
    await popup.close();
  }
  tab = await browser.context.newPage();
  await tab.goto(browser.url('reader.html#/people'));
  await tab.waitForSelector('[data-action="open-person"]');
  // The index of people follows the saves.
  while ((await rows()).peopleDue) await tab.waitForTimeout(100);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

/** How many rows the library's tables hold, by table. */
function rows(): Promise<Record<string, number>> {
  return tab.evaluate(async () => {
    const open = indexedDB.open('warraq');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const database = open.result;
    const counts: Record<string, number> = {};
    for (const name of database.objectStoreNames) {
      const count = database.transaction(name).objectStore(name).count();
      await new Promise((resolve) => count.addEventListener('success', resolve));
      counts[name] = count.result;
    }
    database.close();
    return counts;
  });
}

it('everyone whom the saved articles name has a page with roles, articles and words', async () => {
  const names = await tab.locator('[data-action="open-person"]').allTextContents();
  expect(names.length).toBeGreaterThan(5);
  await tab.fill('input[name="person"]', names[0]?.split(' ')[0] ?? '');
  await expect.poll(() => tab.locator('[data-action="open-person"]').count()).toBeLessThan(names.length);
  await tab.click('[data-action="open-person"]');
  await tab.waitForSelector('[data-part="person"] h1');
  expect(await tab.textContent('[data-part="person"] h1')).toBe(names[0]);
  expect(await tab.locator('[data-part="person-articles"] li').count()).toBeGreaterThan(0);
  expect(await tab.locator('[data-part="company"] a').count()).toBeGreaterThan(0);
});

it('two people are made one by hand, and two again by the undo', async () => {
  await tab.goto(browser.url('reader.html#/people'));
  await tab.waitForSelector('[data-action="open-person"]');
  const before = await tab.locator('[data-action="open-person"]').allTextContents();
  const [first = ''] = before;
  await tab.click('[data-action="open-person"]');
  await tab.waitForSelector('[data-part="company"]');
  // Whom an article names beside the first is somebody else.
  const company = await tab.locator('[data-part="company"] bdi').allTextContents();
  const second = before.find((name) => name !== first && !company.includes(name)) ?? '';
  await tab.click('[data-part="merge"] summary');
  await tab.fill('input[name="other-person"]', second);
  await tab.locator('[data-action="merge-person"]', { hasText: second }).click();
  await tab.waitForSelector('[data-part="toast"] [data-action="undo"]');
  await expect.poll(() => tab.textContent('.person-others')).toContain(second);
  await tab.click('[data-part="toast"] [data-action="undo"]');
  await expect.poll(() => tab.locator('.person-others').count()).toBe(0);
  expect(await tab.textContent('[data-part="person"] h1')).toBe(first);
});

it('a backup brings the library back after everything was lost', async () => {
  await tab.goto(browser.url('reader.html#/settings'));
  await expect.poll(async () => (await rows()).peopleDue).toBe(0);
  const before = await rows();
  expect(before.articles).toBe(SAVED.length);
  const download = tab.waitForEvent('download');
  await tab.click('[data-action="back-up"]');
  const file = await (await download).path();
  await tab.evaluate(async () => {
    const databases = await indexedDB.databases();
    expectTruthy(databases.some(({ name }) => name === 'warraq'));
    const open = indexedDB.open('warraq');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const names = [...open.result.objectStoreNames];
    const transaction = open.result.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    open.result.close();
    function expectTruthy(value: boolean): void {
      if (!value) throw new Error('no library');
    }
  });
  expect((await rows()).articles).toBe(0);
  await tab.setInputFiles('input[name="backup-file"]', file);
  expect(await tab.textContent('[data-part="restore"] ul')).toContain('3 articles are new');
  await tab.click('[data-action="restore-now"]');
  await expect.poll(async () => (await rows()).articles).toBe(SAVED.length);
  await expect.poll(() => tab.textContent('[data-part="toast"]')).toContain('3 articles were restored');
  await tab.setInputFiles('input[name="backup-file"]', file);
  expect(await tab.textContent('[data-part="restore"]')).toContain('Your library has all that is in it.');
  expect(await tab.locator('[data-action="restore-now"]').count()).toBe(0);
  await tab.click('[data-action="restore-not"]');
  const { toIndex: _, peopleDue: __, ...after } = await rows();
  const { toIndex: ___, peopleDue: ____, ...expected } = before;
  expect(after).toEqual(expected);
});

it('a file that is no backup changes nothing and says so', async () => {
  const before = await rows();
  await tab.setInputFiles('input[name="backup-file"]', {
    name: 'a.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK no zip at all'),
  });
  await expect.poll(() => tab.textContent('[data-part="toast"]')).toContain('no backup');
  expect(await rows()).toEqual(before);
});

it('a selection goes out as a book and as Markdown', async () => {
  await tab.goto(browser.url('reader.html#/library'));
  await tab.waitForSelector('li[data-id]');
  await tab.click('li[data-id] input[type="checkbox"]');
  for (const [action, ending] of [
    ['epub-selected', '.epub'],
    ['markdown-selected', '.zip'],
  ]) {
    const download = tab.waitForEvent('download');
    await tab.click(`[data-action="${action}"]`);
    expect((await download).suggestedFilename()).toContain(ending);
  }
});
