/** The library's list with more in it than fits the window: by keyboard and in bulk, filtered, kept in place, live in two windows. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';

const COUNT = 1_200;

let browser: ReaderBrowser;
let library: Page;

/** Fills the library of the page's extension; runs in the page. */
async function fill(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('warraq');
    request.onsuccess = () => resolve(request.result);
  });
  const change = database.transaction(['articles', 'contents'], 'readwrite');
  change.objectStore('articles').clear();
  for (let n = 0; n < count; n++) {
    const id = `a${n}`;
    const url = `https://site${n % 6}.example/${n}`;
    const title = `خبر رقم ${n}`;
    const article = {
      url,
      title,
      byline: null,
      siteName: null,
      publishedAt: null,
      modifiedAt: null,
      lang: 'ar',
      dir: 'rtl',
      excerpt: '',
      image: null,
      html: '<p>وصل الوفد إلى المدينة.</p>',
      blocks: [{ kind: 'paragraph', text: 'وصل الوفد إلى المدينة.' }],
      removed: [],
      nextPage: null,
    };
    const { byline, siteName, publishedAt, lang, dir, excerpt } = article;
    const shown = { id, url, title, byline, siteName, publishedAt, lang, dir, excerpt, host: `site${n % 6}.example` };
    const state = { archivedAt: 0, favouriteAt: 0, progress: 0, finishedAt: 0, shelf: 0, tags: [], names: [] };
    const measures = { minutes: 1 + (n % 12), words: n, publishedTime: 0, savedAt: 1_000_000 - n, updatedAt: 0 };
    change.objectStore('articles').put({ ...shown, ...state, ...measures, analysisVersion: 1_000, textVersion: 1_000 });
    change.objectStore('contents').put({ id, article });
  }
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
}

async function openLibrary(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('reader.html#/library'));
  await page.waitForSelector('[data-part="library"] li[data-id], [data-part="empty"]');
  return page;
}

const count = (page: Page) => page.textContent('[data-part="count"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('li')?.dataset.id);
const row = (id: string) => `[data-part="library"] li[data-id="${id}"]`;

beforeAll(async () => {
  browser = await launchBrowser();
  await (await openLibrary()).close();
});

afterAll(async () => {
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

beforeEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
  library = await openLibrary();
  await library.evaluate(fill, COUNT);
  await library.reload();
  await library.waitForSelector(row('a0'));
  await expect.poll(() => count(library)).toBe('1,200 articles');
});

it('holds the rows on the screen alone, and says where each stands', async () => {
  expect(await library.locator('[data-part="library"] li').count()).toBeLessThan(60);
  expect(await library.locator(row('a3')).getAttribute('aria-setsize')).toBe(String(COUNT));
  expect(await library.locator(row('a3')).getAttribute('aria-posinset')).toBe('4');
  await library.keyboard.press('j');
  await library.keyboard.press('End');
  await library.waitForSelector(row(`a${COUNT - 1}`));
  await expect.poll(() => focused(library)).toBe(`a${COUNT - 1}`);
});

it('is moved about, selected, tagged and put away by keyboard, and one undo brings all back', async () => {
  await library.keyboard.press('j');
  await library.keyboard.press('ArrowDown');
  await expect.poll(() => focused(library)).toBe('a1');
  await library.keyboard.press('x');
  await library.keyboard.press('Shift+ArrowDown');
  await library.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => library.textContent('[data-part="selection"] p')).toBe('3 selected');

  await library.keyboard.press('t');
  await library.waitForSelector('[data-part="tag-dialog"] input:focus');
  await library.keyboard.type('موانئ');
  await library.keyboard.press('Enter');
  await library.waitForSelector('[data-part="tag-dialog"] [data-action="untag"]');
  await library.keyboard.press('Escape');
  await library.waitForSelector(`${row('a2')} [data-part="tags"] button`);

  await library.keyboard.press('e');
  await expect.poll(() => count(library)).toBe('1,197 articles');
  await expect.poll(() => focused(library)).toBe('a4');
  await library.click('[data-part="toast"] [data-action="undo"]');
  await expect.poll(() => count(library)).toBe('1,200 articles');
});

it('deletes many at once, and brings them back', async () => {
  await library.hover(row('a0'));
  await library.click(`${row('a0')} input`);
  await library.click('[data-action="select-all"]');
  await expect.poll(() => library.textContent('[data-part="selection"] p')).toBe('1,200 selected');
  await library.click('[data-action="delete-selected"]');
  await library.waitForSelector('[data-part="empty"]');
  await library.click('[data-part="toast"] [data-action="undo"]');
  await expect.poll(() => count(library)).toBe('1,200 articles');
});

it('filters and sorts', async () => {
  await library.click('[data-action="filter"]');
  await library.selectOption('[name="host"]', 'site3.example');
  await expect.poll(() => count(library)).toBe('200 articles');
  await library.selectOption('[name="sort"]', 'words');
  await library.waitForSelector(`${row('a1197')}[aria-posinset="1"]`);
  await library.click('[data-action="sort-way"]');
  await library.waitForSelector(`${row('a3')}[aria-posinset="1"]`);
  await library.click('[data-action="clear-filters"]');
  await expect.poll(() => count(library)).toBe('1,200 articles');
});

it('is found again as it was left, and follows what another window does', async () => {
  await library.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await library.waitForSelector('[data-part="library"] li[aria-posinset="600"]');
  const place = await library.evaluate(() => scrollY);
  await library.click('[data-part="library"] li[aria-posinset="600"] [data-action="open"]');
  await library.waitForSelector('[data-part="article"]');
  await library.goBack();
  await library.waitForSelector('[data-part="library"] li[aria-posinset="600"]');
  expect(Math.abs((await library.evaluate(() => scrollY)) - place)).toBeLessThan(20);

  const other = await openLibrary();
  await other.hover(row('a0'));
  await other.click(`${row('a0')} [data-action="delete"]`);
  await expect.poll(() => count(library)).toBe('1,199 articles');
});

it('gives way at once to a newer version in another window, and says so', async () => {
  const other = await openLibrary();
  const waited = await other.evaluate(async () => {
    const begun = performance.now();
    const request = indexedDB.open('warraq', 1_000);
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return performance.now() - begun;
  });
  expect(waited).toBeLessThan(5_000);
  for (const page of [library, other]) await page.waitForSelector('[data-part="outdated"] [data-action="reload"]');
  // Another version than the newest is not written to.
  await library.keyboard.press('j');
  await library.keyboard.press('Delete');
  await expect.poll(() => library.textContent('[data-part="toast"]')).toContain('updated in another window');
});
