/** For every reader: no violation that axe finds, in both languages and every theme, and everything by keyboard alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttachedPage } from './harness/attached-page';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: ReaderBrowser;
let server: FixtureServer;
let article: Page;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await launchBrowser();
  article = await browser.context.newPage();
  await article.goto(`${server.origin}/sample/page.html`);
  const popup = await browser.openPopup(article);
  await popup.click('[data-action="save"]');
  await popup.textOf('[data-action="save"][data-state="saved"]');
  await popup.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What axe finds in a page once it stands still (a colour on its way is no colour), one line each. The page's own policy does not bind what the DevTools protocol evaluates. */
async function violations(page: AttachedPage): Promise<string[]> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  await page.evaluate(`${AXE}; undefined`);
  const results = (await page.evaluate('axe.run(document)')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/** Opens one of the extension's pages in a tab of its own. */
async function openTab(path: string, ready: string): Promise<AttachedPage> {
  const page = await browser.context.newPage();
  await page.goto(browser.url(path));
  await page.waitForSelector(ready);
  return browser.attach(page);
}

const THEMES = ['light', 'dark', 'sepia', 'black'];

describe.each(['ar', 'en'].flatMap((language) => THEMES.map((theme) => ({ language, theme }))))(
  'in $language, $theme',
  ({ language, theme }) => {
    /** Screens without colours of their own are looked at in two themes; `contrast.test.ts` has the pairs of all. */
    const inMain = it.runIf(theme === 'light' || theme === 'dark');

    beforeAll(async () => {
      const settings = await browser.context.newPage();
      await settings.goto(browser.url('reader.html#/settings'));
      await settings.selectOption('select[name="language"]', language);
      await settings.selectOption('select[name="theme"]', theme);
      await settings.waitForFunction((lang) => document.documentElement.lang === lang, language);
      await settings.close();
    });

    inMain('the popup', async () => {
      const popup = await browser.openPopup(article);
      await popup.textOf('[data-part="summary"] li button');
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(await violations(popup)).toEqual([]);
      await popup.close();
    });

    inMain('the popup where there is no article', async () => {
      const page = await browser.context.newPage();
      await page.goto('chrome://version/');
      const popup = await browser.openPopup(page);
      await popup.textOf('[data-part="notice"]');
      expect(await violations(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });

    it.each([
      { screen: 'library', path: 'reader.html#/library', ready: '[data-part="library"] li' },
      { screen: 'settings', path: 'reader.html#/settings', ready: 'select[name="theme"]' },
    ])('the $screen', async ({ path, ready }) => {
      const page = await openTab(path, ready);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });

    it('a saved article', async () => {
      const library = await openTab('reader.html#/library', '[data-part="library"] li');
      const id = await library.evaluate(
        () => document.querySelector<HTMLElement>('[data-part="library"] li')?.dataset.id,
      );
      await library.close();
      const reader = await openTab(`reader.html#/article/${id}`, '[data-part="summary"] li button');
      expect(await violations(reader)).toEqual([]);
      await reader.click('[data-action="type"]');
      await reader.textOf('[data-part="type-panel"]');
      await reader.evaluate(() => document.querySelector('[data-part="type-panel"] details')?.setAttribute('open', ''));
      expect(await violations(reader)).toEqual([]);
      await reader.close();
    });
  },
);

it('axe finds a fault where there is one', async () => {
  const page = await openTab('reader.html#/settings', 'select');
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await violations(page)).not.toEqual([]);
  await page.close();
});

it('saves by keyboard alone', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/short-item/page.html`);
  const popup = await browser.openPopup(page);
  await popup.textOf('[data-action="save"][data-state="unsaved"]');
  const isOnSave = () => document.activeElement?.matches('[data-action="save"]') ?? false;
  for (let presses = 0; presses < 20 && !(await popup.evaluate(isOnSave)); presses++) await popup.press('Tab');
  expect(await popup.evaluate(isOnSave)).toBe(true);
  // A reader who cannot see where they are cannot press anything.
  expect(await popup.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
  await popup.press('Enter');
  await popup.textOf('[data-action="save"][data-state="saved"]');
  await popup.close();
  await page.close();
});
