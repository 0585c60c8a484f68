/** Getting about in an article and taking it along, by keyboard: place kept, outline, find, footnotes, images, copying, a file, print. */
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';

let browser: ReaderBrowser;
let server: FixtureServer;
const pages: Page[] = [];

beforeAll(async () => {
  server = await serveFixtures();
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

async function openPage(slug: string): Promise<Page> {
  const page = await browser.context.newPage();
  pages.push(page);
  await page.goto(`${server.origin}/${slug}/page.html`);
  return page;
}

/** A fixture's article in a reader tab, not saved. */
async function openTab(slug: string): Promise<Page> {
  const popup = await browser.openPopup(await openPage(slug));
  await popup.textOf('[data-part="summary"]');
  const opened = browser.context.waitForEvent('page');
  await popup.click('[data-action="open-tab"]');
  const tab = await opened;
  pages.push(tab);
  await tab.waitForSelector('[data-part="progress"]');
  await tab.waitForSelector('[data-part="summary"]');
  return tab;
}

/** The first words of the text in the window. */
function firstInView(): string {
  for (const element of document.querySelectorAll('[data-part="body"] :is(p, h2, h3, li)')) {
    if (element.getBoundingClientRect().bottom > 72) return element.textContent?.slice(0, 40) ?? '';
  }
  return '';
}

const matches = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));

it('the place is restored in a tab that is opened again, and follows the article into the library', async () => {
  const tab = await openTab('long-read');
  await tab.setViewportSize({ width: 1280, height: 500 });
  for (let screens = 0; screens < 2; screens++) {
    await tab.keyboard.press('PageDown');
    await tab.waitForTimeout(200);
  }
  await tab.waitForTimeout(900);
  const place = await tab.evaluate(firstInView);
  expect(place).not.toBe(
    await tab.evaluate(() => document.querySelector('[data-part="body"] p')?.textContent?.slice(0, 40)),
  );
  await tab.reload();
  await expect.poll(() => tab.evaluate(firstInView)).toBe(place);

  await tab.keyboard.press('s');
  await tab.waitForSelector('[data-action="save"][data-state="saved"]');
  await tab.keyboard.press('PageDown');
  await tab.waitForTimeout(900);
  const further = await tab.evaluate(firstInView);
  expect(further).not.toBe(place);
  const library = await browser.context.newPage();
  pages.push(library);
  await library.setViewportSize({ width: 640, height: 700 });
  await library.goto(browser.url('reader.html#/library'));
  await library.click('[data-filter="all"]');
  await library.click('[data-part="library"] [data-action="open"]');
  await library.waitForSelector('[data-part="progress"]');
  // In a window of another shape it is the same place of the text.
  await expect.poll(() => library.evaluate(firstInView)).toBe(further);
});

it('the place is restored in the popup', async () => {
  const page = await openPage('live-blog');
  const popup = await browser.openPopup(page);
  await popup.textOf('[data-part="minutes"]');
  await popup.waitFor(() => document.querySelector('[data-part="progress"]') !== null, 5_000);
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await popup.evaluate(() => new Promise((done) => setTimeout(done, 900)));
  const place = await popup.evaluate(() => scrollY);
  await popup.close();
  const again = await browser.openPopup(page);
  await again.waitFor(() => scrollY > 0, 5_000);
  // To the line: two of them at most lie between.
  await expect.poll(async () => Math.abs((await again.evaluate(() => scrollY)) - place)).toBeLessThan(80);
  await again.close();
});

it('the outline marks the section being read and leads to the others', async () => {
  const tab = await openTab('footnotes');
  const headings = tab.locator('[data-part="side"] [data-part="outline"] button');
  expect(await headings.allTextContents()).toEqual(['من بناها؟', 'ماذا بعد؟']);
  expect(await tab.locator('[data-part="outline"] [aria-current]').count()).toBe(0);
  await headings.nth(1).focus();
  await tab.keyboard.press('Enter');
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('ماذا بعد؟');
  await tab.setViewportSize({ width: 1280, height: 400 });
  await tab.keyboard.press('End');
  await expect.poll(() => tab.locator('[data-part="outline"] [aria-current]').allTextContents()).toEqual(['ماذا بعد؟']);
  await tab.keyboard.press('g');
  await expect.poll(() => tab.evaluate(() => scrollY)).toBe(0);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('h1');
});

it('find folds Arabic letters, counts, goes on and back, and leaves the focus at the match', async () => {
  const tab = await openTab('footnotes');
  await tab.keyboard.press('Control+f');
  await tab.waitForSelector('[data-part="find"] input:focus');
  await tab.keyboard.type('القناه');
  await expect.poll(() => matches(tab)).toEqual(['القناة', 'القناة', 'القناة']);
  const count = tab.locator('[data-part="find-count"]');
  expect(await count.textContent()).toBe('1 of 3');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  expect(await count.textContent()).toBe('3 of 3');
  await tab.keyboard.press('Shift+Enter');
  expect(await count.textContent()).toBe('2 of 3');
  const current = await tab.evaluate(() => {
    const [range] = CSS.highlights.get('found-current') ?? [];
    return range instanceof Range ? range.startContainer.parentElement?.textContent?.slice(0, 12) : null;
  });
  expect(current).toBe('تنسب الروايا');
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('[data-part="find"]', { state: 'detached' });
  expect(await matches(tab)).toEqual([]);
  expect(await tab.evaluate(() => document.activeElement?.textContent?.slice(0, 12))).toBe(current);

  await tab.keyboard.press('/');
  await tab.waitForSelector('[data-part="find"] input:focus');
  await tab.keyboard.press('Control+a');
  await tab.keyboard.type('قططططط');
  await expect.poll(() => count.textContent()).toBe('Not found');
});

it('a footnote opens beside its number and closes where it was; the link back leads back', async () => {
  const tab = await openTab('footnotes');
  await tab.locator('[data-part="body"] a[data-to]').first().focus();
  await tab.keyboard.press('Enter');
  const card = tab.locator('[data-part="peek"]');
  expect(await card.textContent()).toContain('وفيه خريطة للقنوات كما رُسمت عام 1911');
  await tab.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('[1]');
  await tab.locator('[data-part="body"] li a[data-to]').first().focus();
  await tab.keyboard.press('Enter');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent?.slice(0, 12))).toBe('لا يعرف أكثر');
  // Its address stays the reader's own.
  expect(tab.url()).toContain('#/opened/');
});

it('a link to elsewhere says where it leads', async () => {
  const tab = await openTab('footnotes');
  await tab.locator('[data-part="body"] a[href]').focus();
  expect(await tab.textContent('[data-part="link-tip"]')).toBe('Leads to archive.example');
});

it('an image is enlarged with its caption, and gives the focus back', async () => {
  const tab = await openTab('sample');
  const image = tab.locator('[data-part="body"] img').first();
  await image.focus();
  const caption = await tab.locator('[data-part="body"] figure:has(img) figcaption').first().textContent();
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('dialog[data-part="image-view"][open] img');
  expect(await tab.textContent('[data-part="image-view"] figcaption')).toBe(caption);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('[data-part="image-view"]', { state: 'detached' });
  expect(await image.evaluate((element) => element === document.activeElement)).toBe(true);
});

it('the article is copied, saved as a file, and laid out for paper', async () => {
  const tab = await openTab('footnotes');
  await tab.keyboard.press('h');
  await tab.waitForSelector('[data-part="selection-tools"] button:focus');
  await tab.keyboard.press('1');
  await tab.waitForSelector('[data-part="side"] [data-part="notes"] li');
  const marked = await tab.textContent('[data-part="side"] .notes-quote');
  // Its first words: further on a number of a note may be escaped.
  const beginning = marked?.slice(0, 40) ?? 'nothing was marked';

  await tab.keyboard.press('y');
  await tab.click('[data-action="copy-text"]');
  await tab.waitForSelector('[data-part="toast"] :text("Copied.")');
  await tab.keyboard.press('/');
  await tab.keyboard.press('Control+a');
  await tab.keyboard.press('Control+v');
  const copied = await tab.inputValue('[data-part="find"] input');
  for (const part of [
    'قنوات المدينة القديمة',
    'مجلة الحاضرة',
    '2 March 2026',
    `${server.origin}/footnotes`,
    'من بناها؟',
  ]) {
    expect(copied).toContain(part);
  }
  await tab.keyboard.press('Escape');

  await tab.keyboard.press('y');
  const download = tab.waitForEvent('download');
  await tab.click('[data-action="export-markdown"]');
  const file = await download;
  expect(file.suggestedFilename()).toBe('قنوات المدينة القديمة ماء تحت الأقدام.md');
  const markdown = readFileSync(await file.path(), 'utf8');
  expect(markdown).toMatch(/^# قنوات المدينة القديمة: ماء تحت الأقدام\n/);
  expect(markdown).toContain('\n## من بناها؟\n');
  expect(markdown).toContain('[سجلات الأرشيف](https://archive.example/canals)');
  expect(markdown).toContain(`## Highlights and notes\n\n> ${beginning}`);

  await tab.emulateMedia({ media: 'print' });
  const shown = await tab.evaluate(() =>
    [
      '.site-bar',
      '.reader-tools',
      '[data-part="people"]',
      '[data-part="side"]',
      '[data-part="progress"]',
      '[data-part="body"]',
    ].filter((css) => document.querySelector(css)?.checkVisibility()),
  );
  expect(shown).toEqual(['[data-part="body"]']);
  const address = await tab.evaluate(() => {
    const link = document.querySelector('[data-part="body"] a[href]');
    return link && getComputedStyle(link, '::after').content;
  });
  expect(address).toContain('https://archive.example/canals');
});
