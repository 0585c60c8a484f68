/** The page's title at once, and a text that stays where it is when its analysis arrives. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { layoutShift } from '@/tools/bench/reader-in-page';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, plainPage, serveFixtures } from './harness/fixture-server';

const TITLE = 'سوق قديمة تُرمَّم';

let browser: ReaderBrowser;
let server: FixtureServer;

beforeAll(async () => {
  server = await serveFixtures({
    // Its script keeps the page, so that the extractor waits.
    '/slow': (response) => {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`${plainPage(TITLE, 12)}<script>setTimeout(() => {
          for (const end = Date.now() + 12_000; Date.now() < end; );
        }, 500)</script>`);
    },
  });
  browser = await launchBrowser({ language: 'ar' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it('says the title of a page that takes its time', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/slow`);
  await page.waitForTimeout(600);
  const popup = await browser.openPopup(page);
  const title = await popup.waitFor(
    () =>
      document.querySelector('[data-part="loading"]') &&
      document.querySelector('h1:not(.visually-hidden)')?.textContent,
    10_000,
  );
  expect(title).toBe(TITLE);
  await popup.close();
  await page.close();
});

/** With a summary and many people, without a summary, English, a language without names; images whose page says nothing of their size. */
it.each([
  'sample',
  'sports-report',
  'opinion',
  'opinion-english',
  'br-text',
  'persian-marked',
  'photo-credits',
  'gallery-captions',
])('%s stays where it is, in the popup and in a tab', async (name) => {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/${name}/page.html`);
  const popup = await browser.openPopup(page);
  await popup.textOf('.overview-found');
  expect(await popup.evaluate(layoutShift)).toBe(0);
  const opened = browser.context.waitForEvent('page');
  await popup.click('[data-action="open-tab"]');
  const tab = await opened;
  await tab.waitForSelector('.overview-found', { state: 'attached' });
  expect(await tab.evaluate(layoutShift)).toBe(0);
  // What the reader unfolds is no longer held back.
  const kept = () => tab.evaluate(() => document.querySelector<HTMLElement>('[data-part="overview"]')?.dataset.kept);
  expect(await kept()).toBe('true');
  await tab.click('[data-part="overview"] summary, [data-action="points"]');
  await expect.poll(kept).toBe('false');
  await tab.close();
  await page.close();
});
