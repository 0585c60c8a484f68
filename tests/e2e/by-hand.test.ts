/** Correcting what the machine got wrong: leave out, bring back, point at the article, read anyway, add a page; remembered and forgotten. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { AttachedPage } from './harness/attached-page';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type Answer, type FixtureServer, serveFixtures } from './harness/fixture-server';
import { readReader } from './harness/reader-view';

const FURNITURE = 'تصلكم أخبار الميناء كل صباح مع قهوتكم';

function sentences(from: number, count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<p>الفقرة رقم ${from + index} من التقرير تروي ما جرى في المدينة خلال الأيام الماضية، وتنقل عن سكانها ما رأوه في الأسواق والشوارع والميناء.</p>`,
  ).join('\n');
}

function answer(title: string, body: string): Answer {
  return (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="ar" dir="rtl"><title>${title}</title><body>${body}`);
}

let browser: ReaderBrowser;
let server: FixtureServer;
const open: Page[] = [];

beforeAll(async () => {
  server = await serveFixtures({
    '/one': answer(
      'خبر أول عن الميناء',
      `<article><h1>خبر أول عن الميناء</h1>${sentences(1, 3)}<p>${FURNITURE}</p>${sentences(4, 3)}</article>`,
    ),
    '/two': answer(
      'خبر ثان عن الميناء',
      `<article><h1>خبر ثان عن الميناء</h1>${sentences(11, 3)}<p>${FURNITURE}</p>${sentences(14, 3)}</article>`,
    ),
    '/story': (response, url) => {
      const first = `${sentences(21, 4)}<a href="/story?page=2">الصفحة التالية</a>`;
      const body = url.searchParams.get('page') === '2' ? sentences(31, 4) : first;
      answer('قصة من صفحتين', `<article><h1>قصة من صفحتين</h1>${body}</article>`)(response, url);
    },
    '/list': answer(
      'أخبار',
      `<ul>${Array.from({ length: 30 }, (_, index) => `<li><a href="/n${index}">عنوان خبر قصير رقم ${index}</a></li>`).join('')}</ul>
       <div class="note-box"><p>ملاحظة قصيرة من هيئة التحرير إلى القراء.</p></div>`,
    ),
  });
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const page of open.splice(0)) await page.close();
  await (await browser.worker()).evaluate('chrome.storage.local.clear()');
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

async function popupOn(path: string): Promise<{ page: Page; popup: AttachedPage }> {
  const page = await browser.context.newPage();
  open.push(page);
  await page.goto(server.origin + path);
  return { page, popup: await browser.openPopup(page) };
}

async function bodyOn(path: string): Promise<string> {
  const { popup } = await popupOn(path);
  await popup.textOf('[data-part="article"]');
  const { body } = await popup.evaluate(readReader);
  await popup.close();
  return body;
}

/** Presses the button that leaves out the block with this text. */
async function leaveOut(popup: AttachedPage, text: string): Promise<void> {
  await popup.click('[data-action="fix"]');
  await popup.waitFor(
    (wanted) => {
      const block = [...document.querySelectorAll('.fix-block')].find((element) =>
        element.textContent?.includes(wanted),
      );
      block?.querySelector<HTMLElement>('[data-action="leave-out"]')?.click();
      return block !== undefined;
    },
    5_000,
    text,
  );
  await popup.textOf('[data-part="left-out"]');
}

it('a piece left out stays out of the site’s other articles, until it is brought back', async () => {
  const { popup } = await popupOn('/one');
  await leaveOut(popup, FURNITURE);
  await popup.click('[data-action="fix-done"]');
  await popup.waitFor(() => document.querySelector('[data-part="fix-bar"]') === null, 5_000);
  const { body } = await popup.evaluate(readReader);
  expect(body).not.toContain(FURNITURE);
  expect(body).toContain('الفقرة رقم 6');
  await popup.close();
  expect(await bodyOn('/two')).not.toContain(FURNITURE);

  const again = (await popupOn('/two')).popup;
  await again.click('[data-action="fix"]');
  await again.click('[data-part="left-out"] [data-action="bring-back"]');
  await again.waitFor(() => document.querySelector('[data-part="left-out"]') === null, 5_000);
  await again.close();
  expect(await bodyOn('/one')).toContain(FURNITURE);
});

it('the settings list a corrected site, and forget it', async () => {
  const { popup } = await popupOn('/one');
  await leaveOut(popup, FURNITURE);
  await popup.close();
  const settings = await browser.context.newPage();
  open.push(settings);
  await settings.goto(browser.url('reader.html#/settings'));
  expect(await settings.textContent('[data-part="sites"] li bdi')).toBe(new URL(server.origin).host);
  await settings.click('[data-action="forget"]');
  await settings.waitForSelector('[data-part="sites"]', { state: 'detached' });
  expect(await bodyOn('/one')).toContain(FURNITURE);
});

it('a correction of a saved article is kept with it', async () => {
  const { popup } = await popupOn('/one');
  await popup.click('[data-action="save"]');
  await popup.textOf('[data-action="save"][data-state="saved"]');
  await leaveOut(popup, FURNITURE);
  await popup.close();
  const library = await browser.context.newPage();
  open.push(library);
  await library.goto(browser.url('reader.html#/library'));
  await library.click('li[data-id] a');
  await library.waitForSelector('[data-part="body"] p');
  expect(await library.textContent('[data-part="body"]')).not.toContain(FURNITURE);
});

it('a page that is no article is read when the reader insists', async () => {
  const { popup } = await popupOn('/list');
  await popup.textOf('[data-part="notice"][data-code="no-article"]');
  await popup.click('[data-action="read-anyway"]');
  await popup.textOf('[data-part="article"]');
  await popup.close();
});

it('the element that the reader points at is the article, on this page and the next time', async () => {
  const { page, popup } = await popupOn('/list');
  await popup.textOf('[data-part="notice"][data-code="no-article"]');
  await popup.click('[data-action="pick"]');
  const box = page.locator('.note-box');
  await box.waitFor();
  // The picker is in a closed shadow root: it shows by what the page's root has gained.
  await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
  await box.hover();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.lastElementChild === document.body);
  expect(await bodyOn('/list')).toBe('ملاحظة قصيرة من هيئة التحرير إلى القراء.');
});

it('the next page of the same article is added when the reader asks', async () => {
  const { popup } = await popupOn('/story');
  await popup.textOf('[data-part="article"]');
  expect((await popup.evaluate(readReader)).body).not.toContain('الفقرة رقم 34');
  await popup.click('[data-action="next-page"]');
  await popup.waitFor(
    () => document.querySelector('[data-part="body"]')?.textContent?.includes('الفقرة رقم 34') ?? false,
    5_000,
  );
  expect((await popup.evaluate(readReader)).body).toContain('الفقرة رقم 21');
  expect(await popup.evaluate(() => document.querySelector('[data-action="next-page"]') === null)).toBe(true);
  await popup.close();
});
