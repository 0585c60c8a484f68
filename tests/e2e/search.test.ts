/** Searching the library: found as one types, in any form of a word, marked as it stands; live over deletions, windows and restarts. */

import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aLink } from '@/tests/a-link';
import { LibraryPage, rowsOf } from '@/tools/search/library-page';

const BOX = '[data-part="search"] input';

const ARTICLES = [
  rowsOf('book', 'معرض جديد', [
    'افتتح المعرض أبوابه صباح الأحد في وسط المدينة.',
    'ووقّعت الكاتبة سلمى البدري بكتابها الثاني عقدا مع دار نشر، وقالت إن الكِتابَ يروي سيرة جدتها.',
  ]),
  rowsOf('harbour', 'الميناء يفتح رصيفا ثالثا', ['قالت إدارة الميناء إن الرصيف الثالث يستقبل السفن الكبيرة منذ ٢٠٢٤.']),
  rowsOf('library', 'كتاب عن الميناء القديم', ['يجمع المؤلف صورا نادرة للمدينة قبل مئة عام.']),
];

let library: LibraryPage;

beforeEach(async () => {
  library = await LibraryPage.open();
  await library.put({
    articles: ARTICLES.flatMap(({ articles }) => articles),
    contents: ARTICLES.flatMap(({ contents }) => contents),
  });
  await library.reload();
  await library.indexed();
});

afterEach(async () => {
  await library.close();
  rmSync(library.browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A busy machine is given time. */
function expectSoon<Value>(read: () => Promise<Value>) {
  return expect.poll(read, { timeout: 15_000 });
}

/** The ids in the list, from the top. */
function listed(page: Page): Promise<string[]> {
  return page.locator('[data-part="library"] li').evaluateAll((rows) => rows.map((row) => row.dataset.id ?? ''));
}

it('finds every form of a word as it is typed, the title first, and marks it where it stands', async () => {
  const { page } = library;
  await page.locator(BOX).pressSequentially('كتاب');
  await expectSoon(() => listed(page)).toEqual(['library', 'book']);
  const marked = page.locator('li[data-id="book"] mark');
  await expectSoon(() => marked.allTextContents()).toEqual(['بكتابها', 'الكِتابَ']);
  expect(await page.locator('li[data-id="library"] .row-title mark').allTextContents()).toEqual(['كتاب']);

  await page.fill(BOX, '"كتاب"');
  await expectSoon(() => listed(page)).toEqual(['library']);
  await page.fill(BOX, '2024 رصيف');
  await expectSoon(() => listed(page)).toEqual(['harbour']);
  await expectSoon(() => page.locator('[data-part="excerpt"] mark').allTextContents()).toEqual(['الرصيف', '٢٠٢٤']);

  await page.fill(BOX, 'لاوجودلهذا');
  await page.waitForSelector('[data-part="nothing-found"]');
  await page.fill(BOX, '');
  await expectSoon(async () => (await listed(page)).length).toBe(3);
});

it('finds links that wait to be read, under the articles', async () => {
  const { page } = library;
  await library.put({ links: [aLink({ id: 'l1', url: 'https://quay.example/later', title: 'الكتاب الثالث' })] });
  await page.fill(BOX, 'كتاب');
  await expectSoon(() => listed(page)).toEqual(['library', 'book']);
  const found = page.locator('[data-part="found-links"] li [data-action="open"]');
  await expectSoon(() => found.allTextContents()).toEqual(['الكتاب الثالث']);
  await page.fill(BOX, 'ميناء');
  await expectSoon(() => found.count()).toBe(0);
});

it('looks for what was typed last, whatever was typed before', async () => {
  const { page } = library;
  for (const text of ['م', 'مي', 'مين', 'ميناء', 'ميناء ثالث']) await page.fill(BOX, text);
  await expectSoon(() => listed(page)).toEqual(['harbour']);
});

it('keeps up with deletions and their undo, in another window too', async () => {
  const { page } = library;
  const other = await library.browser.context.newPage();
  await other.goto(library.browser.url('reader.html#/library'));
  for (const window of [page, other]) {
    await window.fill(BOX, 'الميناء');
    await expectSoon(() => listed(window)).toHaveLength(2);
  }
  await page.click('li[data-id="harbour"] [data-action="delete"]');
  for (const window of [page, other]) await expectSoon(() => listed(window)).toEqual(['library']);
  await page.click('[data-part="toast"] [data-action="undo"]');
  for (const window of [page, other]) await expectSoon(() => listed(window)).toHaveLength(2);
});

it('goes on when the window that held the index is closed', async () => {
  const other = await library.browser.context.newPage();
  await other.goto(library.browser.url('reader.html#/library'));
  await other.fill(BOX, 'الرصيف');
  await expectSoon(() => listed(other)).toEqual(['harbour']);
  await library.page.close();
  await other.fill(BOX, 'جدتها');
  await expectSoon(() => listed(other)).toEqual(['book']);
});

it('lists and finds what an upgrade has left as the first version wrote it', async () => {
  const { page } = library;
  const { articles, contents } = rowsOf('bridge', 'جسر فوق النهر', ['افتتح الجسر أمس.']);
  const first = articles.map(({ id, url, title, byline, siteName, publishedAt, lang, dir, excerpt, ...later }) => {
    const { minutes, savedAt, updatedAt, archivedAt } = later;
    return {
      id,
      url,
      title,
      byline,
      siteName,
      publishedAt,
      lang,
      dir,
      excerpt,
      minutes,
      savedAt,
      updatedAt,
      archivedAt,
    };
  });
  await library.put({ articles: first, contents });
  await library.reload();
  await expectSoon(() => listed(page)).toContain('bridge');
  await page.fill(BOX, 'الجسر');
  await expectSoon(() => listed(page)).toEqual(['bridge']);
});

it('makes a damaged index anew', async () => {
  const { page, browser } = library;
  await page.goto(browser.url('manifest.json'));
  const damaged = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files = await (await root.getDirectoryHandle('.warraq-search')).getDirectoryHandle('.opaque');
    let count = 0;
    for await (const handle of (files as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
      if ((await handle.getFile()).size < 16_384) continue;
      const file = await handle.createWritable({ keepExistingData: true });
      // Beyond the name that stands before the database.
      await file.write({ type: 'write', position: 4096, data: new Uint8Array(8192).fill(7) });
      await file.close();
      count += 1;
    }
    return count;
  });
  expect(damaged).toBe(1);
  await library.reload();
  await page.fill(BOX, 'الرصيف');
  await expectSoon(() => listed(page)).toEqual(['harbour']);
  expect(await library.check()).toMatchObject({ faults: [], articles: ARTICLES.length });
});

it('opens an index of which a page that was left has made only the first file', async () => {
  const { page, browser } = library;
  await page.goto(browser.url('manifest.json'));
  const left = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files = await (await root.getDirectoryHandle('.warraq-search')).getDirectoryHandle('.opaque');
    const names: string[] = [];
    for await (const name of (files as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    for (const name of names.slice(1)) await files.removeEntry(name);
    return names.length;
  });
  expect(left).toBeGreaterThan(1);
  // Taking in one more needs a journal beside the index.
  const { articles, contents } = rowsOf('bridge', 'جسر فوق النهر', ['افتتح الجسر أمس.']);
  await library.put({ articles, contents });
  await library.reload();
  await library.indexed(15_000);
  await page.fill(BOX, 'الجسر');
  await expectSoon(() => listed(page)).toEqual(['bridge']);
});
