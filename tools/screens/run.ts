/**
 * Takes a picture of every screen in Arabic and English, light and dark, from the built extension in a real browser:
 * `npm run screens -- FOLDER` as PNG files to look at; without a folder, as the WebP files of `docs/screens`.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser, type ReaderBrowser } from '@/tests/e2e/harness/browser';
import { type Answer, serveFixtures } from '@/tests/e2e/harness/fixture-server';
import { Camera } from './camera';
import { takePeople, takeSettings, takeShelves } from './keeping';
import { takeReading, takeSurfaces } from './reading';

const [given] = process.argv.slice(2);
const folder = resolve(given ?? 'docs/screens');
const LANGUAGES = ['ar', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
/** In these the popup alone is taken. */
const OTHER_THEMES = ['sepia', 'black'] as const;
const SAVED = ['short-item', 'opinion', 'interview', 'sports-report', 'live-blog', 'telling', 'sample'];

/** The sample's story as another paper might tell it: on its own host, under its own name, without the last words. */
const telling: Answer = (response) => {
  const page = readFileSync('tests/fixtures/pages/sample/page.html', 'utf8');
  const other = page.replaceAll('الضفاف', 'المرفأ').replace(/<p>(?:(?!<p>).)*<\/p>(?![\s\S]*<p>)/, '');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(other);
};

const server = await serveFixtures({ '/telling/page.html': telling });
const browser = await launchBrowser({ headless: true });
const otherHost = server.origin.replace('127.0.0.1', 'localhost');
const addressOf = (slug: string) => `${slug === 'telling' ? otherHost : server.origin}/${slug}/page.html`;

async function set(language: string, theme: string): Promise<Camera> {
  const worker = await browser.worker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ language, theme })})`);
  return new Camera(browser, folder, given ? 'png' : 'webp', `${language}.${theme}`);
}

async function saveAll({ context }: ReaderBrowser): Promise<void> {
  for (const slug of SAVED) {
    const page = await context.newPage();
    await page.goto(addressOf(slug));
    const popup = await browser.openPopup(page);
    await popup.textOf('.overview-found');
    await popup.click('[data-action="save"]');
    await popup.textOf('[data-action="save"][data-state="saved"]');
    await popup.close();
    await page.close();
  }
}

/** Keeps a link, as the context menu does. */
async function keepLink(): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((linkUrl) => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...told: unknown[]): void };
    event.dispatch({ menuItemId: 'save-link', linkUrl }, undefined);
  }, addressOf('footnotes'));
}

/** The id of a saved article. */
async function idOf(camera: Camera, slug: string): Promise<string> {
  const tab = await camera.open('#/library', 'li[data-id]');
  const id = await tab.getAttribute(`li[data-url="${addressOf(slug)}"]`, 'data-id');
  await tab.close();
  return id ?? '';
}

for (const language of LANGUAGES) {
  await (await set(language, 'light')).take('library-empty', '#/library', '[data-part="empty"]');
}
await saveAll(browser);
await keepLink();
// Reading it takes it off the shelf that is shown first.
const id = await idOf(await set('ar', 'light'), 'sample');
for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    const camera = await set(language, theme);
    await takeSurfaces(camera, addressOf('sample'), addressOf('front-page'));
    await takeShelves(camera);
    await takePeople(camera, id);
    await takeSettings(camera);
    await takeReading(camera, id);
  }
  for (const theme of OTHER_THEMES) {
    const camera = await set(language, theme);
    await camera.takePopup('popup', addressOf('sample'), '[data-part="summary"]');
  }
}
await browser.close();
await server.close();
