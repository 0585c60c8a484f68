/**
 * Mixed text: every piece of each fixture stands where its reader looks for it. `leftToRight` names pieces of a block in the order in which they
 * must stand on the line; ⟦ ⟧ tells which letters of a piece are meant.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';

interface MixedText {
  name: string;
  article: 'ar' | 'en';
  html: string;
  dir: 'rtl' | 'ltr';
  leftToRight: string[];
  /** A word of the block that is meant, where it is not the first one of the fixture. */
  block?: string;
}

const FIXTURES: MixedText[] = JSON.parse(readFileSync('tests/fixtures/mixed-text.json', 'utf8'));
const FILLER = {
  ar: 'قال رئيس البلدية إن أعمال ترميم السوق القديمة تبدأ مطلع الشهر المقبل وتستمر حتى نهاية العام بحسب الخطة المعلنة. ',
  en: 'The mayor said that the repair of the old market begins early next month and goes on until the end of the year. ',
};

function pageOf(article: 'ar' | 'en'): string {
  const filler = `<p>${FILLER[article].repeat(3)}</p>`;
  const body = FIXTURES.filter((fixture) => fixture.article === article).map(({ html }) => `${html}\n${filler}`);
  return `<!DOCTYPE html><html lang="${article}"><head><meta charset="utf-8"><title>Mixed</title></head><body><article><h1>${FILLER[article].slice(0, 60)}</h1>${filler}${body.join('\n')}</article></body></html>`;
}

let browser: ReaderBrowser;
let server: FixtureServer;
const readers = new Map<string, Page>();

const openReader = (path: string) => browser.openReader(server.origin + path);

beforeAll(async () => {
  server = await serveFixtures({
    '/mixed-ar': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf('ar')),
    '/mixed-en': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf('en')),
  });
  browser = await launchBrowser();
  for (const article of ['ar', 'en']) readers.set(article, await openReader(`/mixed-${article}`));
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Placed {
  piece: string;
  /** The middle of its letters, in CSS pixels from the left. */
  at: number;
}

/** Where the pieces of a text stand: measured on the letters themselves. Runs in the page. */
function place([text, pieces]: [text: string, pieces: string[]]): { dir: string; placed: Placed[] } | null {
  const squeezed = text.replace(/\s+/g, ' ');
  const body = document.querySelector('[data-part="body"]');
  const blocks = [...(body?.querySelectorAll('p, li, pre, table, td') ?? [])];
  const holding = blocks.filter((element) => element.textContent?.replace(/\s+/g, ' ').includes(squeezed));
  const block = holding.find((element) => !holding.some((other) => other !== element && element.contains(other)));
  if (!block) return null;
  const start = block.closest('tr, table') ?? block;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const whole = nodes.map((node) => node.data).join('');
  const placed = pieces.map((piece) => {
    const plain = piece.replace(/[⟦⟧]/g, '');
    // A mark alone is the last of its kind: the one that ends the sentence.
    const found = piece.startsWith('⟦') && piece.endsWith('⟧') ? whole.lastIndexOf(plain) : whole.indexOf(plain);
    const from = found + Math.max(0, piece.indexOf('⟦'));
    const length = piece.includes('⟦') ? piece.indexOf('⟧') - piece.indexOf('⟦') - 1 : plain.length;
    let sum = 0;
    let offset = 0;
    for (const node of nodes) {
      for (let at = 0; at < node.data.length; at += 1) {
        if (offset + at < from || offset + at >= from + length) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right } = range.getBoundingClientRect();
        sum += (left + right) / 2;
      }
      offset += node.data.length;
    }
    return { piece, at: whole.includes(plain) ? sum / length : Number.NaN };
  });
  return { dir: getComputedStyle(block).direction, placed };
}

it('has a fixture for each kind of text', () => {
  expect(FIXTURES.length).toBeGreaterThanOrEqual(12);
});

describe.each(FIXTURES)('$name', ({ article, html, dir, leftToRight, block }) => {
  it('stands as it is read', async () => {
    const reader = readers.get(article);
    const text = block ?? html.replace(/<\/(?:li|th|td|p)>.*/s, '').replace(/<[^>]+>/g, '');
    const found = await reader?.evaluate(place, [text, leftToRight] as [string, string[]]);
    expect(found?.dir).toBe(dir);
    const sorted = [...(found?.placed ?? [])].sort((a, b) => a.at - b.at).map(({ piece }) => piece);
    expect(sorted).toEqual(leftToRight);
  });
});

it('turns lists and tables as wholes', async () => {
  const list = await readers.get('ar')?.evaluate(() => {
    const element = document.querySelector('[data-part="body"] ul');
    return element && [getComputedStyle(element).direction, getComputedStyle(element).paddingLeft !== '0px'];
  });
  expect(list).toEqual(['ltr', true]);
});

/** The words that are marked as people. Runs in the page. */
function paintedNames(): string[] {
  return [...(CSS.highlights.get('mark-person') ?? [])].map(String).filter(Boolean);
}

it('an article can be turned round, for itself and for its site, and back', async () => {
  const reader = await openReader('/sample/page.html');
  const dirOf = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('[data-part="article"]')?.dir);
  const choose = async (value: string) => {
    await reader.click('[data-action="type"]');
    await reader.locator(`[data-part="choose-direction"] [data-value="${value}"] input`).check({ force: true });
    await reader.keyboard.press('Escape');
  };
  expect(await dirOf(reader)).toBe('rtl');
  await reader.waitForFunction(() => CSS.highlights.has('mark-person'));
  await choose('ltr');
  expect(await dirOf(reader)).toBe('ltr');
  const paragraph = () =>
    reader.evaluate(() => getComputedStyle(document.querySelector('[data-part="body"] p') ?? document.body).direction);
  expect(await paragraph()).toBe('ltr');
  await expect.poll(() => reader.evaluate(paintedNames), { message: 'marks in the text put up anew' }).not.toEqual([]);
  await reader.reload();
  await reader.waitForSelector('[data-part="body"] p');
  expect(await dirOf(reader)).toBe('ltr');

  // Not yet for its site.
  const other = await openReader('/opinion/page.html');
  expect(await dirOf(other)).toBe('rtl');
  await reader.bringToFront();
  await reader.click('[data-action="type"]');
  await reader.locator('input[name="whole-site"]').check({ force: true });
  // Another open page of the site follows at once, and one in another language does not.
  await other.waitForFunction(() => document.querySelector<HTMLElement>('[data-part="article"]')?.dir === 'ltr');
  expect(await dirOf(readers.get('en') as Page)).toBe('ltr');
  await reader.locator('[data-part="choose-direction"] [data-value="auto"] input').check({ force: true });
  await other.waitForFunction(() => document.querySelector<HTMLElement>('[data-part="article"]')?.dir === 'rtl');
  expect(await dirOf(reader)).toBe('rtl');
});
