/** Pages that cannot be read: each kind gets its own plain sentence, in time, and the popup still leads to what is saved. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '@/utils/i18n/ar';
import { en } from '@/utils/i18n/en';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';

/** Three seconds for the page, and time for the popup itself on a busy machine. */
const LIMIT_MS = 8_000;

const PAGES = [
  { page: '/misbehaving/front-page', code: 'no-article' },
  { page: 'chrome://version/', code: 'browser-page' },
  { page: '/misbehaving/document.pdf', code: 'not-html' },
  { page: '/misbehaving/loading', code: 'loading' },
  { page: '/misbehaving/busy', code: 'timeout' },
  { page: '/misbehaving/too-long', code: 'too-long' },
] as const;

let server: FixtureServer;

beforeAll(async () => {
  server = await serveFixtures();
});

afterAll(() => server.close());

describe.each([
  { language: 'ar', messages: ar },
  { language: 'en', messages: en },
] as const)('in a browser that speaks $language', ({ language, messages }) => {
  let browser: ReaderBrowser;

  beforeAll(async () => {
    browser = await launchBrowser({ language });
    const saved = await browser.context.newPage();
    await saved.goto(`${server.origin}/sample/page.html`);
    const popup = await browser.openPopup(saved);
    await popup.click('[data-action="save"]');
    await popup.textOf('[data-action="save"][data-state="saved"]');
    await popup.close();
  });

  afterAll(() => browser.close());

  it.each(PAGES)('$page: $code', async ({ page: address, code }) => {
    const page = await browser.context.newPage();
    const url = address.startsWith('/') ? server.origin + address : address;
    await page.goto(url, { waitUntil: code === 'too-long' ? 'load' : 'commit' });
    // A text of this length takes the browser seconds to lay out; until then it answers nobody.
    if (code === 'too-long') await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    // A page that is busy from its start never shows that it loaded; let its script begin.
    if (code === 'timeout') await new Promise((resolve) => setTimeout(resolve, 1_000));
    const popup = await browser.openPopup(page);
    const sentence = await popup.textOf('[data-part="notice"]', LIMIT_MS);
    expect(sentence).toContain(messages[`error.${code}`]);
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-part="notice"]')?.dataset.code)).toBe(
      code,
    );
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
    await popup.textOf('[data-part="library"] li[data-id]');
    await popup.close();
    await page.close({ runBeforeUnload: false });
  });

  it('reads a page whose end never comes', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/misbehaving/without-end`, { waitUntil: 'commit' });
    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('article[data-part="article"]'), LIMIT_MS);
    await popup.close();
    await page.close();
  });
});
