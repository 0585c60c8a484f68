/** The same path in Firefox, where there is one: its content scripts live behind other walls than Chromium's. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { build } from 'wxt';
import { findBrowser } from '@/tools/setup/find-browser.mjs';
import { launchFirefox } from './harness/firefox';
import { serveFixtures } from './harness/fixture-server';
import { articleFixtures } from './harness/fixtures';
import { readLibrary, readReader } from './harness/reader-view';

const firefox = findBrowser('firefox');

it.runIf(firefox)('reads, saves and opens an article in Firefox', { timeout: 180_000 }, async () => {
  await build({ browser: 'firefox', manifestVersion: 3, root: resolve('.') });
  const expected = articleFixtures().find(({ name }) => name === 'sample');
  const server = await serveFixtures();
  const browser = await launchFirefox({ executablePath: firefox?.path ?? '', headless: true });
  try {
    await browser.open(`${server.origin}/sample/page.html`);
    await browser.clickAction();
    await browser.pressCommand('S');
    const library = await browser.openExtensionPage('reader.html#/library', '[data-part="library"] li');
    expect(await library.evaluate(readLibrary)).toEqual([`${expected?.title} · ${expected?.siteName}`]);
    const [word = ''] = expected?.blocks[0]?.text.match(/\p{L}{4,}/u) ?? [];
    await library.type('[data-part="search"] input', word);
    await library.waitForSelector('[data-part="library"] mark', { timeout: 30_000 });
    expect(await library.$eval('[data-part="library"] mark', (mark) => mark.textContent)).toBe(word);
    const id = await library.evaluate(
      () => document.querySelector<HTMLElement>('[data-part="library"] li')?.dataset.id,
    );
    // A page that is left for another, and may be kept for the way back, does not keep the index.
    await library.goto(`${server.origin}/sample/page.html`);
    const later = await browser.openExtensionPage('reader.html#/library', '[data-part="library"] li');
    await later.type('[data-part="search"] input', word);
    await later.waitForSelector('[data-part="library"] mark', { timeout: 30_000 });
    const reader = await browser.openExtensionPage(`reader.html#/article/${id}`, '[data-part="summary"] li button');
    const view = await reader.evaluate(readReader);
    expect(view).toMatchObject({ title: expected?.title, dir: 'rtl', lang: 'ar' });
    expect(view.summary.length).toBeGreaterThan(0);
  } finally {
    await browser.close();
    await server.close();
  }
});
