/** Every fixture page, opened in a real browser and read in the real popup. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';
import { articleFixtures, readFixtures } from './harness/fixtures';
import { readReader } from './harness/reader-view';

/** From this many words on an article is long enough for a summary, whatever its sentences. */
const LONG_ENOUGH = 300;

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

let browser: ReaderBrowser;
let server: FixtureServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page and the popup over it, and waits until the popup has an answer. */
async function read(name: string) {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/${name}/page.html`);
  // One draws its text by a script, a moment after it has loaded; another never shows its text.
  await page
    .waitForFunction(() => document.body.innerText.length > 100, undefined, { timeout: 1_000 })
    .catch(() => null);
  const popup = await browser.openPopup(page);
  await popup.waitFor(() => document.querySelector('article[data-part="article"], [data-part="notice"]'), 10_000);
  return { page, popup };
}

/** Pages that name their author, read without one. */
const withoutByline: string[] = [];

describe.each(articleFixtures())('$name', (fixture) => {
  it('is an article in the popup, with its text and nothing else', async () => {
    const { page, popup } = await read(fixture.name);
    const words = fixture.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    if (words >= LONG_ENOUGH) await popup.textOf('[data-part="summary"] li button');
    const view = await popup.evaluate(readReader);
    const published = await popup.evaluate(
      () => document.querySelector('[data-part="date"]')?.getAttribute('datetime') ?? null,
    );

    expect(view).toMatchObject({ title: fixture.title, lang: fixture.lang, dir: fixture.dir });
    expect(instant(published)).toBe(instant(fixture.publishedAt));
    if (view.byline) expect(view.byline).toContain(fixture.byline ?? 'nobody');
    else if (fixture.byline) withoutByline.push(fixture.name);
    if (fixture.siteName) expect(view.source).toContain(fixture.siteName);
    expect(view.minutes).toMatch(/\d/);

    const missing = fixture.blocks.filter(({ text }) => !view.body.includes(folded(text)));
    expect(missing).toEqual([]);
    expect(fixture.absent.filter((text) => view.body.includes(folded(text)))).toEqual([]);
    expect(view.summary.filter((sentence) => !view.body.includes(sentence))).toEqual([]);

    expect(popup.errors).toEqual([]);
    await popup.close();
    await page.close();
  });
});

it('a byline is never wrong, and hardly ever missed', () => {
  const signed = articleFixtures().filter(({ byline }) => byline);
  expect(signed.length).toBeGreaterThan(20);
  expect(withoutByline.length, withoutByline.join()).toBeLessThanOrEqual(signed.length * 0.05);
});

const others = readFixtures().filter((fixture) => !fixture.article);

it.each(others)('$name is no article, and the popup says so', async ({ name }) => {
  const { page, popup } = await read(name);
  expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-part="notice"]')?.dataset.code)).toBe(
    'no-article',
  );
  expect(popup.errors).toEqual([]);
  await popup.close();
  await page.close();
});

/** A time with a zone as a moment, since `Z` and `+00:00` are one; what is less exact as it is written. */
function instant(iso: string | null | undefined): string | null {
  return iso && /(?:Z|[+-]\d{2}:\d{2})$/.test(iso) ? new Date(iso).toISOString() : (iso ?? null);
}
