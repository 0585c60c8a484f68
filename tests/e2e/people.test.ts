/** The people of an article where they are read: strip, card, marks, corrections, and marks on the page itself. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AttachedPage } from './harness/attached-page';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';

let browser: ReaderBrowser;
let server: FixtureServer;
let page: Page;
let popup: AttachedPage;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await launchBrowser();
  page = await browser.context.newPage();
  await page.goto(`${server.origin}/sample/page.html`);
  popup = await browser.openPopup(page);
  await popup.textOf('[data-action="person"]');
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

function names(): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[data-action="person"][data-type="person"] bdi')].map(
      (name) => name.textContent ?? '',
    ),
  );
}

/** The texts under a highlight, in the popup or on the page. */
function marked(highlight: string): string[] {
  return [...(CSS.highlights.get(highlight) ?? [])].map(String);
}

it('names are marked in the text without a node of their own', async () => {
  const people = await names();
  expect(people.length).toBeGreaterThan(2);
  const marks: string[] = [];
  // Only what is near the window is painted.
  for (const share of [1, 0.5, 0]) {
    await popup.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
    await popup.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    marks.push(...(await popup.evaluate(marked, 'mark-person')));
  }
  for (const name of people) expect(marks).toContain(name);
  expect(
    await popup.evaluate(() => document.querySelectorAll('[data-part="body"] :is(mark, span:not([data-part]))').length),
  ).toBe(0);
});

it('a card opens by keyboard, steps through the mentions, and closes by Escape', async () => {
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="person"]')?.focus());
  await popup.press('Enter');
  await popup.textOf('[data-part="card"]:popover-open h2');
  const [first] = await names();
  expect(await popup.textOf('[data-part="card"] h2')).toBe(first);
  expect(await popup.textOf('[data-part="card"] [data-part="role"]')).not.toBe('');
  const sentences = await popup.evaluate(() =>
    [...document.querySelectorAll('[data-part="card"] li button')].map((sentence) => sentence.textContent ?? ''),
  );
  const body = await popup.textOf('[data-part="body"]');
  for (const sentence of sentences) expect(body).toContain(sentence.trim());
  await popup.click('[data-action="next-mention"]');
  expect(await popup.textOf('.card-steps span')).toMatch(/^2 /);
  await popup.press('Escape');
  await popup.waitFor(() => document.querySelector('[data-part="card"]:popover-open') === null, 3_000);
});

it('a click on a name in the text opens its card', async () => {
  await popup.evaluate(() => {
    const [range] = CSS.highlights.get('mark-person') ?? [];
    if (!(range instanceof Range)) throw new Error('no mark');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = range.getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
    document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', at));
  });
  await popup.textOf('[data-part="card"]:popover-open h2');
  await popup.press('Escape');
});

it('who is no person is taken out, and stays out of the saved article', async () => {
  const [first, ...others] = await names();
  await popup.click('[data-action="save"]');
  await popup.textOf('[data-action="save"][data-state="saved"]');
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="person"]')?.click());
  await popup.textOf('[data-part="card"]:popover-open h2');
  await popup.click('[data-action="nobody"]');
  await popup.waitFor(
    (gone) => !document.querySelector('[data-part="people"]')?.textContent?.includes(gone),
    3_000,
    first ?? '',
  );
  expect((await names()).toSorted()).toEqual(others.toSorted());
  // The correction is on the disk a moment after it is on the screen.
  await popup.evaluate(() => new Promise((done) => setTimeout(done, 700)));
  const library = await browser.context.newPage();
  await library.goto(browser.url('reader.html#/library'));
  await library.click('li[data-id] a');
  await library.waitForSelector('[data-action="person"]');
  expect(
    (await library.locator('[data-action="person"][data-type="person"] bdi').allTextContents()).toSorted(),
  ).toEqual(others.toSorted());
  await library.close();
  // And when the page itself is read again.
  await page.bringToFront();
  popup = await browser.openPopup(page);
  await popup.textOf('[data-action="person"]');
  expect((await names()).toSorted()).toEqual(others.toSorted());
  await popup.close();
});

it('a selected name is marked as a person', async () => {
  popup = await browser.openPopup(page);
  await popup.textOf('[data-action="person"]');
  const before = await names();
  const [name] = await popup.evaluate((known) => {
    // A word of the text that is nobody's name yet, twice in the body or not.
    const text = document.querySelector('[data-part="body"] p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    const word = text.data
      .split(' ')
      .find((candidate) => /^\p{L}{4,}$/u.test(candidate) && !known.some((person) => person.includes(candidate)));
    const start = text.data.indexOf(word ?? '');
    getSelection()?.setBaseAndExtent(text, start, text, start + (word?.length ?? 0));
    return [word ?? ''];
  }, before);
  await popup.click('[data-action="add-person"]');
  await popup.waitFor(
    (wanted) => document.querySelector('[data-part="people"]')?.textContent?.includes(wanted) ?? false,
    3_000,
    name ?? '',
  );
  expect(await names()).toContain(name);
  // The paint follows the list in the next frame.
  await popup.waitFor(
    (wanted) => [...(CSS.highlights.get('mark-person') ?? [])].map(String).includes(wanted),
    3_000,
    name ?? '',
  );
  await popup.close();
});

it('people are marked on the page itself without a change to it, and the marks are gone with a click', async () => {
  popup = await browser.openPopup(page);
  await popup.textOf('[data-action="mark-page"]:enabled');
  const before = await page.content();
  await popup.click('[data-action="mark-page"]');
  await popup.textOf('[data-action="mark-page"][aria-pressed="true"]');
  const marks = await page.evaluate(marked, 'warraq-person');
  const [first = ''] = await names();
  expect(marks).toContain(first);
  expect(await page.content()).toBe(before);
  await popup.click('[data-action="mark-page"]');
  await popup.textOf('[data-action="mark-page"][aria-pressed="false"]');
  expect(await page.evaluate(marked, 'warraq-person')).toEqual([]);
  expect(await page.content()).toBe(before);
});
