/**
 * Shows Warraq on the sample page: opens it in a real browser with the extension loaded and presses the toolbar button. With a display the
 * browser stays open; without one this does what a reader would (read, save, open the library) and prints what they would see.
 *
 * Called by `tools/start.mjs` with `--browser=chromium|firefox --path=FILE [--headless]`. Ends with code 1 when anything is missing.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { launchBrowser, type ReaderBrowser } from '@/tests/e2e/harness/browser';
import { launchFirefox } from '@/tests/e2e/harness/firefox';
import { serveFixtures } from '@/tests/e2e/harness/fixture-server';
import { type ReaderView, readLibrary, readReader } from '@/tests/e2e/harness/reader-view';

const SCREENSHOT = '.demo/popup.png';

const { values: options } = parseArgs({
  options: { browser: { type: 'string' }, path: { type: 'string' }, headless: { type: 'boolean', default: false } },
});
const say = (line: string) => console.log(`[warraq] ${line}`);

const server = await serveFixtures();
const sample = `${server.origin}/sample/page.html`;
say(`the sample page is served at ${sample}`);
try {
  const program = options.path ?? '';
  await (options.browser === 'firefox' ? showInFirefox(program) : showInChromium(program));
} catch (error) {
  console.error(`[warraq] ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await server.close();
}

async function showInChromium(executablePath: string): Promise<void> {
  const browser = await launchBrowser({ executablePath, headless: options.headless });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(sample);
    say('pressing the toolbar button …');
    if (options.headless) {
      await readAndSave(browser);
    } else {
      await browser.clickAction(page);
      say('Warraq is open over the sample page. Close the browser window to end.');
      await allWindowsClosed(browser.context);
    }
  } finally {
    // The reader may have closed it already.
    await browser.close().catch(() => undefined);
    rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What a reader does on the sample page, through the real popup. */
async function readAndSave(browser: ReaderBrowser): Promise<void> {
  const [page] = browser.context.pages();
  if (!page) throw new Error('the sample page is gone');
  const popup = await browser.openPopup(page);
  await popup.textOf('[data-part="summary"] li button', 20_000);
  const view = await popup.evaluate(readReader);
  mkdirSync('.demo', { recursive: true });
  writeFileSync(SCREENSHOT, await popup.screenshot());
  await popup.click('[data-action="save"]');
  await popup.textOf('[data-action="save"][data-state="saved"]');
  const opened = browser.context.waitForEvent('page', { timeout: 10_000 });
  await popup.click('[data-action="library"]');
  const library = await opened;
  await library.waitForSelector('[data-part="library"] li');
  report(view, await library.evaluate(readLibrary));
  say(`a picture of the popup: ${SCREENSHOT}`);
}

/** Firefox's popup cannot be looked into from outside, so the article is kept by the keyboard command and read in a tab. */
async function showInFirefox(executablePath: string): Promise<void> {
  const firefox = await launchFirefox({ executablePath, headless: options.headless });
  try {
    await firefox.open(sample);
    say('pressing the toolbar button …');
    await firefox.clickAction();
    if (!options.headless) {
      say('Warraq is open over the sample page. Close the browser window to end.');
      await firefox.closed;
      return;
    }
    await firefox.pressCommand('S');
    const library = await firefox.openExtensionPage('reader.html#/library', '[data-part="library"] li');
    const saved = await library.evaluate(readLibrary);
    const id = await library.evaluate(
      () => document.querySelector<HTMLElement>('[data-part="library"] li')?.dataset.id,
    );
    const reader = await firefox.openExtensionPage(`reader.html#/article/${id}`, '[data-part="summary"] li button');
    report(await reader.evaluate(readReader), saved);
    mkdirSync('.demo', { recursive: true });
    await reader.screenshot({ path: '.demo/reader.png' });
    say('a picture of the reader: .demo/reader.png');
  } finally {
    await firefox.close();
  }
}

/** Prints what the reader sees; throws when a part of it is missing. */
function report(view: ReaderView, saved: string[]): void {
  const { title, source, date, dir, minutes, summary } = view;
  console.log(
    [
      '',
      `Title      ${title}`,
      `Source     ${source}`,
      `Date       ${date}`,
      `Direction  ${dir}`,
      `Minutes    ${minutes}`,
      'Summary',
      ...summary.map((sentence) => `  • ${sentence}`),
      'Saved',
      ...saved.map((line) => `  • ${line}`),
      '',
    ].join('\n'),
  );
  const missing = Object.entries({ title, source, date, dir, minutes, summary, saved }).filter(
    ([, value]) => !value.length,
  );
  if (missing.length) throw new Error(`missing: ${missing.map(([name]) => name).join(', ')}`);
}

/** Resolves when the reader has closed every window; on macOS the program itself stays. */
function allWindowsClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (context.pages().length === 0) resolve();
    };
    context.on('close', () => resolve());
    context.on('page', (page) => page.on('close', check));
    for (const page of context.pages()) page.on('close', check);
  });
}
