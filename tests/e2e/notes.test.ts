/** Highlights and notes by keyboard alone: made, written, listed, found again, deleted and brought back, kept through changes of the text. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, plainPage, serveFixtures } from './harness/fixture-server';

const MARKED = 'وقال الربان إن سفينتين ستصلان مساء الغد من الجزيرة.';
const LOST = 'ثم انصرف الجميع قبل المغيب بقليل.';
/** What `/changing` says below its first paragraphs at the moment. */
let ending = `<p>${MARKED} ${LOST}</p>`;

let browser: ReaderBrowser;
let server: FixtureServer;
let tab: Page;

beforeAll(async () => {
  server = await serveFixtures({
    '/changing': (response) => {
      const html = `${plainPage('خبر الميناء', 10)}${ending}`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    },
  });
  browser = await launchBrowser();
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/footnotes/page.html`);
  const popup = await browser.openPopup(page);
  await popup.textOf('[data-part="summary"]');
  const opened = browser.context.waitForEvent('page');
  await popup.click('[data-action="open-tab"]');
  tab = await opened;
  await tab.waitForSelector('[data-part="summary"]');
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The texts under the reader's highlights of a colour. */
function marked(page: Page, colour: string): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `note-${colour}`);
}

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

const notes = (page: Page) => page.locator('[data-part="side"] [data-part="notes"]');

describe('by keyboard alone', () => {
  it('a sentence is highlighted, and its article saved first', async () => {
    await tab.keyboard.press('h');
    await tab.waitForSelector('[data-part="selection-tools"] button:focus');
    const sentence = await tab.evaluate(() => getSelection()?.toString());
    expect(sentence).toMatch(/^لا يعرف أكثر سكان .*الحديد/);
    await tab.keyboard.press('2');
    await tab.waitForSelector('[data-action="save"][data-state="saved"]');
    expect(await tab.textContent('[data-part="toast"]')).toContain('Saved to the library');
    await expect.poll(() => marked(tab, 'green')).toEqual([sentence]);
    // No element was put into the text.
    expect(await tab.locator('[data-part="body"] mark').count()).toBe(0);
  });

  it('the arrows go to the next sentence and widen, and a note is written', async () => {
    await tab.keyboard.press('h');
    await tab.waitForSelector('[data-part="selection-tools"] button:focus');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Shift+ArrowDown');
    await expect
      .poll(() => tab.evaluate(() => getSelection()?.toString()))
      .toMatch(/^في الربيع الماضي[\s\S]*من بناها؟$/);
    await tab.keyboard.press('Shift+ArrowUp');
    await tab.keyboard.press('Escape');
    await tab.waitForSelector('[data-part="selection-tools"]', { state: 'detached' });
    await tab.keyboard.press('h');
    await tab.waitForSelector('[data-part="selection-tools"] button:focus');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('n');
    await tab.waitForSelector('[data-part="highlight-card"] textarea:focus');
    await tab.keyboard.type('من رسم الخريطة؟');
    await tab.keyboard.press('Escape');
    await expect.poll(() => notes(tab).locator('[data-part="note"]').allTextContents()).toEqual(['من رسم الخريطة؟']);
    await expect.poll(() => notes(tab).locator('li').count()).toBe(2);
    await expect.poll(async () => (await marked(tab, 'yellow')).join()).toMatch(/^في الربيع الماضي/);
  });

  it('both are there when the article is opened again', async () => {
    const library = await browser.context.newPage();
    await library.goto(browser.url('reader.html#/library'));
    await library.click('[data-filter="all"]');
    const id = await library.getAttribute('[data-part="library"] [data-id]', 'data-id');
    await library.close();
    await tab.goto(browser.url(`reader.html#/article/${id}`));
    await tab.waitForSelector('[data-part="side"] [data-part="notes"] li');
    expect(await notes(tab).locator('[data-part="note"]').allTextContents()).toEqual(['من رسم الخريطة؟']);
    await expect.poll(() => marked(tab, 'green')).toHaveLength(1);
  });

  it('one is deleted and brought back', async () => {
    const before = await notes(tab).locator('[data-action="go-to-highlight"]').allTextContents();
    await tabTo(tab, '[data-part="side"] [data-action="delete-highlight"]');
    await tab.keyboard.press('Enter');
    await expect.poll(() => notes(tab).locator('li').count()).toBe(1);
    await expect.poll(() => marked(tab, 'green')).toEqual([]);
    await tabTo(tab, '[data-part="toast"] [data-action="undo"]');
    await tab.keyboard.press('Enter');
    await expect.poll(() => notes(tab).locator('[data-action="go-to-highlight"]').allTextContents()).toEqual(before);
    await expect.poll(() => marked(tab, 'green')).toHaveLength(1);
  });

  it('a change of a note is taken back', async () => {
    await tabTo(tab, '[data-part="side"] li:nth-child(2) [data-action="edit-highlight"]');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('[data-part="highlight-card"] textarea:focus');
    await tab.keyboard.press('Control+a');
    await tab.keyboard.type('سؤال آخر');
    await tab.keyboard.press('Escape');
    await expect.poll(() => notes(tab).locator('[data-part="note"]').allTextContents()).toEqual(['سؤال آخر']);
    // The focus is where it was, so that the keyboard goes on from there.
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('edit-highlight');
    await tabTo(tab, '[data-part="toast"] [data-action="undo"]');
    await tab.keyboard.press('Enter');
    await expect.poll(() => notes(tab).locator('[data-part="note"]').allTextContents()).toEqual(['من رسم الخريطة؟']);
  });

  it('a highlight leads to its place', async () => {
    await tab.keyboard.press('Home');
    await tabTo(tab, '[data-part="side"] [data-action="go-to-highlight"]');
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate(() => [...(CSS.highlights.get('sentence') ?? [])].map(String))).toEqual(
      await marked(tab, 'green'),
    );
  });
});

it('highlights go with their article and come back with it', async () => {
  await tab.click('[data-action="delete"]');
  await expect.poll(() => notes(tab).locator('li').count()).toBe(0);
  await tab.click('[data-part="toast"] [data-action="undo"]');
  await expect.poll(() => notes(tab).locator('li').count()).toBe(2);
});

it('a new version of the text keeps them, and lists what is no longer in it', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/changing`);
  const read = async () => {
    const popup = await browser.openPopup(page);
    await popup.click('[data-action="save"]');
    await popup.textOf('[data-action="save"][data-state="saved"]');
    return popup;
  };
  const popup = await read();
  for (const sentence of [MARKED, LOST]) {
    await popup.evaluate((words) => {
      const walker = document.createTreeWalker(
        document.querySelector('[data-part="body"]') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      }
    }, sentence);
    await popup.click('[data-part="selection-tools"] [data-colour="rose"]');
    await popup.waitFor(
      (words) => [...(CSS.highlights.get('note-rose') ?? [])].map(String).includes(words),
      3_000,
      sentence,
    );
  }
  await popup.close();

  ending = `<p>تحديث: هبّت ريح خفيفة من الشمال وتأخرت المراسم ساعة كاملة عن موعدها.</p><p>${MARKED}</p>`;
  await page.reload();
  const again = await read();
  await again.waitFor(
    (words) => [...(CSS.highlights.get('note-rose') ?? [])].map(String).join() === words,
    3_000,
    MARKED,
  );
  await again.click('[data-action="contents"]');
  expect(await again.textOf('[data-part="orphans"] li')).toContain(LOST);
  expect(await again.evaluate(() => document.querySelectorAll('[data-part="notes"] li').length)).toBe(2);
  await again.close();
});
