/** The browser may stop the background at any moment, also in the middle of a save: what is kept then is whole, and nothing false is said. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, plainPage, serveFixtures } from './harness/fixture-server';

/** How long after the command the background is stopped, in milliseconds: before, in, and after the save. */
const DELAYS = [0, 5, 10, 20, 40, 80, 160, 320];

let browser: ReaderBrowser;
let server: FixtureServer;

beforeAll(async () => {
  // A page of its own for each, so that every save is a first one.
  const pages = DELAYS.map((delay) => [
    `/stopped-after-${delay}`,
    (response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(plainPage(`خبر ${delay}`, 30));
    },
  ]);
  server = await serveFixtures(Object.fromEntries(pages));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it.each(DELAYS)('stopped %i ms after the save was asked for', async (delay) => {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/stopped-after-${delay}`);
  const popup = await browser.openPopup(page);
  await popup.textOf('article[data-part="article"]');
  await popup.close();

  const worker = await browser.worker();
  worker.evaluate(askToSave, page.url()).catch(() => undefined);
  await new Promise((resolve) => {
    setTimeout(resolve, delay);
  });
  expect(await browser.killWorker()).toBe(true);

  // A new tab is an event that wakes the background again.
  const library = await browser.context.newPage();
  await library.goto(browser.url('reader.html#/library'));
  await browser.worker();
  let said = '';
  await expect
    .poll(
      async () => {
        said = await library.evaluate(badgeOf, page.url());
        return said;
      },
      { timeout: 10_000, message: 'the badge keeps saying that it is being saved' },
    )
    .not.toBe('…');
  const rows = await library.evaluate(rowsOf, page.url());
  expect(rows.articles).toBe(rows.contents);
  expect(rows.articles).toBeLessThanOrEqual(1);
  if (said === '✓') expect(rows.articles).toBe(1);
  // What was asked for long enough before is done after all.
  if (delay === DELAYS.at(-1)) expect(said).toBe('✓');
  await library.close();
  await page.close();
});

/** In the background: what the browser does when the reader chooses "Save" in the context menu. */
async function askToSave(address: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object | undefined): void };
  event.dispatch({ menuItemId: 'save-page' }, tab);
}

/** In an extension page: the badge of the tab with this address. */
async function badgeOf(address: string): Promise<string> {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
}

/** In an extension page: how many rows there are of the address, read past the program that wrote them. Only a whole article counts. */
function rowsOf(address: string): Promise<{ articles: number; contents: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('warraq');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(['articles', 'contents']);
      const articles = reading.objectStore('articles').getAll();
      const contents = reading.objectStore('contents').getAll();
      reading.oncomplete = () => {
        database.close();
        const ids = articles.result.filter(({ url }) => url === address).map(({ id }) => id);
        const whole = contents.result.filter(
          ({ id, article }) => ids.includes(id) && article.html && article.blocks.length > 20,
        );
        resolve({ articles: ids.length, contents: whole.length });
      };
    };
  });
}
