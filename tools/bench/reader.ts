/**
 * `bench reader [--rounds N] [--json FILE]`: the reader in a real Chromium, after a build. How much the page shifts while the analysis arrives;
 * how long from the click to the text, against the same popup on an empty page and against a popup with one line in it, in turns in one run;
 * what a scrolled frame and a key typed in find cost the main thread on an article of 20,000 words with all marks.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser, type ReaderBrowser } from '@/tests/e2e/harness/browser';
import { type Answer, serveFixtures } from '@/tests/e2e/harness/fixture-server';
import { median, round } from './arm-times';
import { longArticlePage } from './long-article';
import { layoutShift, paintedAt } from './reader-in-page';

const SHIFTED = ['sample', 'sports-report', 'opinion', 'opinion-english', 'br-text', 'persian-marked'];
const ARTICLE = '/sample/page.html';
const WORDS = 20_000;
const RUNS = 5;
const STEPS = 40;
const STEP = 600;
const TYPED = 'الميناء';
const ARRIVED = '.overview-found';

const page =
  (body: string): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '20' }, json: { type: 'string' } },
  });
  const server = await serveFixtures({
    '/empty': page('<!doctype html><title>-</title>'),
    '/long': page(longArticlePage(WORDS)),
  });
  const browser = await launchBrowser({ language: 'ar' });
  const bare = await barePopup(browser);
  const shift: Record<string, { popup: number; tab: number }> = {};
  for (const name of SHIFTED) shift[name] = await shiftOf(browser, `${server.origin}/${name}/page.html`);
  const clicks = await timeClicks(browser, bare, server.origin, Number(values.rounds));
  const long = await measureLong(browser, `${server.origin}/long`);
  await browser.close();
  await server.close();

  console.log('layout shift while the analysis arrives');
  console.table(shift);
  console.log('click to paint, ms: medians of', values.rounds);
  console.table(clicks);
  console.log(`${WORDS} words, ${long.marks} marks near the window; main thread, ms`);
  console.table(long);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ shift, clicks, long }, null, 2)}\n`);
}

/** Sums of all shifts, whatever the input flag says: a popup's own growing sets it. */
async function shiftOf(browser: ReaderBrowser, url: string): Promise<{ popup: number; tab: number }> {
  const article = await browser.context.newPage();
  await article.goto(url);
  const popup = await browser.openPopup(article);
  await popup.waitFor((css) => document.querySelector(css) !== null, 20_000, ARRIVED);
  const inPopup = await popup.evaluate(layoutShift);
  const tab = await openTab(browser, () => popup.click('[data-action="open-tab"]'));
  const inTab = await tab.evaluate(layoutShift);
  await tab.close();
  await article.close();
  return { popup: round(inPopup), tab: round(inTab) };
}

async function openTab(browser: ReaderBrowser, click: () => Promise<void>): Promise<Page> {
  const opened = browser.context.waitForEvent('page');
  await click();
  const tab = await opened;
  await tab.waitForSelector(ARRIVED, { timeout: 60_000, state: 'attached' });
  return tab;
}

/** An extension whose popup is one line of text. */
async function barePopup(browser: ReaderBrowser): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'warraq-bare-'));
  const manifest = { manifest_version: 3, name: 'bare', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'popup.html'), '<!doctype html><meta charset="utf-8"><p>نص</p>');
  const send = browser.cdp.send.bind(browser.cdp) as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path });
  process.on('exit', () => rmSync(path, { recursive: true }));
  return id;
}

async function timeClicks(browser: ReaderBrowser, bare: string, origin: string, rounds: number) {
  const article = await browser.context.newPage();
  await article.goto(origin + ARTICLE);
  const empty = await browser.context.newPage();
  await empty.goto(`${origin}/empty`);
  const arms = {
    article: () => clickToPaint(browser, article, browser.extensionId, 'text'),
    'empty page': () => clickToPaint(browser, empty, browser.extensionId, 'notice'),
    'bare popup': () => clickToPaint(browser, empty, bare, 'first'),
  };
  const times = new Map(Object.keys(arms).map((arm) => [arm, [] as number[]]));
  for (let turn = 0; turn < rounds; turn++) {
    for (const [arm, time] of Object.entries(arms)) times.get(arm)?.push(await time());
  }
  await article.close();
  await empty.close();
  const [text = 0, none = 0, line = 0] = [...times.values()].map(median);
  return {
    article: round(text),
    'empty page': round(none),
    'bare popup': round(line),
    'article / empty page': round(text / none),
    'article / bare popup': round(text / line),
  };
}

async function clickToPaint(browser: ReaderBrowser, on: Page, extension: string, what: 'text' | 'notice' | 'first') {
  const clicked = Date.now();
  const popup = await browser.openPopup(on, extension);
  const painted = await popup.waitFor(paintedAt, 15_000, what);
  await popup.close();
  return Number(painted) - clicked;
}

async function measureLong(browser: ReaderBrowser, url: string) {
  const article = await browser.context.newPage();
  await article.goto(url);
  const popup = await browser.openPopup(article);
  await popup.waitFor(() => document.querySelector('[data-part="body"] p'), 30_000);
  const tab = await openTab(browser, () => popup.click('[data-action="open-tab"]'));
  await tab.click('.people-type[data-type="place"]');
  const marks = await tab.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
  const thread = await ThreadClock.of(tab);
  const frames: number[] = [];
  for (let turn = 0; turn < RUNS; turn++) {
    await tab.evaluate(() => scrollTo(0, 0));
    const steps: number[] = [];
    for (let step = 0; step < STEPS; step++) steps.push(await thread.during(() => tab.mouse.wheel(0, STEP)));
    frames.push(Math.max(...steps));
  }
  await tab.keyboard.press('Control+f');
  await tab.waitForSelector('[data-part="find"] input:focus');
  const keys: number[] = [];
  for (const letter of TYPED) keys.push(await thread.during(() => tab.keyboard.insertText(letter)));
  await tab.close();
  await article.close();
  return {
    marks,
    'longest frame of a scroll, median run': round(median(frames)),
    'longest key in find': round(Math.max(...keys)),
    'median key in find': round(median(keys)),
  };
}

/** CPU time of a page's main thread, which other work on the machine does not lengthen. */
class ThreadClock {
  private constructor(
    private readonly tab: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(tab: Page): Promise<ThreadClock> {
    const cdp = await tab.context().newCDPSession(tab);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new ThreadClock(tab, cdp);
  }

  /** What an input costs until the frame after it is painted, in milliseconds. */
  async during(input: () => Promise<void>): Promise<number> {
    const before = await this.now();
    await input();
    await this.tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return (await this.now()) - before;
  }

  private async now(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  }
}
