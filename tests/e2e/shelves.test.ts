/** The library's list with more in it than fits the window: by keyboard and in bulk, filtered, kept in place, live in two windows. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { LibraryPage, rowsOf } from '@/tools/search/library-page';
import type { SavedArticle, SavedContent } from '@/utils/library/rows';
import type { ReaderBrowser } from './harness/browser';

const COUNT = 1_200;

let tools: LibraryPage;
let browser: ReaderBrowser;
let library: Page;

const ROWS: SavedArticle[] = [];
const CONTENTS: SavedContent[] = [];
for (let n = 0; n < COUNT; n++) {
  const { articles, contents } = rowsOf(`a${n}`, `خبر رقم ${n}`, ['وصل الوفد إلى المدينة.']);
  const told = { host: `site${n % 6}.example`, minutes: 1 + (n % 12), words: n, savedAt: 1_000_000 - n };
  ROWS.push(...articles.map((row) => ({ ...row, ...told })));
  CONTENTS.push(...contents);
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
  tools = await LibraryPage.open();
  browser = tools.browser;
  library = tools.page;
});

afterAll(async () => {
  await tools.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

beforeEach(async () => {
  for (const page of browser.context.pages()) if (page !== library) await page.close();
  await tools.put({ articles: ROWS, contents: CONTENTS });
  await tools.reload();
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

/** The first row that stands wholly in the window, and where; runs in the page. */
function firstRow(): { id: string; top: number } | null {
  for (const item of document.querySelectorAll<HTMLElement>('[data-part="library"] li')) {
    const { top } = item.getBoundingClientRect();
    if (top >= 0) return { id: item.dataset.id ?? '', top: Math.round(top) };
  }
  return null;
}

/** Scrolls to a part of the list, and waits until its rows stay where they are. */
async function scrollToPart(part: number): Promise<void> {
  await library.evaluate((to) => window.scrollTo({ top: document.body.scrollHeight * to, behavior: 'instant' }), part);
  let before: unknown;
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await library.evaluate(firstRow));
        const isSteady = now === before && now !== 'null';
        before = now;
        return isSteady;
      },
      { interval: 200 },
    )
    .toBe(true);
}

/** Opens the article of the first row in the window, and tells where the row stands at that moment. Runs in the page. */
function openFirstRow(): { id: string; top: number } | null {
  for (const item of document.querySelectorAll<HTMLElement>('[data-part="library"] li')) {
    const { top } = item.getBoundingClientRect();
    const opener = item.querySelector<HTMLElement>('[data-action="open"]');
    if (top < 0 || !opener) continue;
    opener.click();
    return { id: item.dataset.id ?? '', top: Math.round(top) };
  }
  return null;
}

/** Less than a row: what is said of an article that was opened may have made its row a line higher. */
const NEAR = 60;

it('is found again as it was left, wherever that was', async () => {
  // An article that was opened leaves the shelf of the unread, but not this one.
  await library.click('[data-filter="all"]');
  await expect.poll(() => count(library)).toBe('1,200 articles');
  for (const part of [0.2, 0.31, 0.42, 0.53, 0.64]) {
    await scrollToPart(part);
    const place = await library.evaluate(openFirstRow);
    if (!place) throw new Error('no row in the window');
    const off = () =>
      library.evaluate(({ id, top }) => {
        const item = document.querySelector(`[data-part="library"] li[data-id="${id}"]`);
        return item ? Math.abs(item.getBoundingClientRect().top - top) : Number.POSITIVE_INFINITY;
      }, place);
    await library.waitForSelector('[data-part="article"]');
    await library.goBack();
    await expect.poll(off).toBeLessThan(NEAR);
    // And stays there when everything has been read.
    await expect.poll(() => count(library)).toBe('1,200 articles');
    expect(await off()).toBeLessThan(NEAR);
  }
});

it('follows what another window does', async () => {
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
