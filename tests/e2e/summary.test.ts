/** More than the short summary: the longer one, key terms, and the browser's own where it has one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';

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

const openReader = (path: string) => browser.openReader(server.origin + path);

describe("the browser's own summary", () => {
  /** A stand-in for a browser that has the model: for English only, to be fetched first, writing when it is told to. Runs in the page. */
  function standIn(): void {
    let fetched = false;
    const go = new EventTarget();
    Object.assign(globalThis, {
      releaseSummary: () => go.dispatchEvent(new Event('go')),
      Summarizer: {
        availability: async (options: { outputLanguage: string }) =>
          options.outputLanguage !== 'en' ? 'unavailable' : fetched ? 'available' : 'downloadable',
        create: async (options: { monitor: (target: EventTarget) => void; signal: AbortSignal }) => {
          const target = new EventTarget();
          options.monitor(target);
          target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: 0.5, total: 1 }));
          await new Promise((resolve, reject) => {
            go.addEventListener('go', resolve, { once: true });
            options.signal.addEventListener('abort', () => reject(options.signal.reason), { once: true });
          });
          fetched = true;
          return {
            inputQuota: 1_000_000,
            measureInputUsage: async (text: string) => text.length,
            summarizeStreaming: () =>
              new ReadableStream({
                start(controller) {
                  controller.enqueue('Beetles drink fog.\n');
                  controller.enqueue('So can a net.');
                  controller.close();
                },
              }),
            destroy: () => undefined,
          };
        },
      },
    });
  }

  it('is offered where there is one for the language, labelled, cancellable, and remembered', async () => {
    await browser.context.addInitScript(standIn);
    const arabic = await openReader('/sample/page.html');
    await arabic.waitForSelector('[data-part="summary"] li button');
    await arabic.waitForTimeout(300);
    expect(await arabic.locator('[data-action="generate"]').count()).toBe(0);
    await arabic.close();

    const english = await openReader('/english-science/page.html');
    await english.click('[data-action="generate"]');
    await english.waitForSelector('[data-part="generated"][data-state="working"] progress[value="0.5"]');
    await english.click('[data-action="cancel-generated"]');
    await english.click('[data-action="generate"]');
    await english.waitForSelector('[data-part="generated"][data-state="working"]');
    await english.evaluate(() => (globalThis as unknown as { releaseSummary: () => void }).releaseSummary());
    await english.waitForSelector('[data-part="generated"][data-state="done"]');
    const text = await english.textContent('[data-part="generated"]');
    expect(text).toContain('Beetles drink fog.');
    expect(text).toContain('not by the newspaper');
    // The article's own sentences stay above it.
    expect(await english.locator('[data-part="summary"] > ul li').count()).toBeGreaterThan(1);
    const kept = await (await browser.worker()).evaluate(() => chrome.storage.local.get('browserSummary'));
    expect(kept).toEqual({ browserSummary: true });
    await english.close();
  });
});

it('more points and key terms lead to their places', async () => {
  const page = await openReader('/sample/page.html');
  const short = await page.locator('#summary-points li').count();
  await page.click('[data-action="points"]');
  expect(await page.locator('#summary-points li').count()).toBeGreaterThan(short);
  await page.click('[data-part="terms"] [data-action="term"]');
  const lit = await page.evaluate(() => [...(CSS.highlights.get('sentence') ?? [])].map(String));
  expect(lit).toHaveLength(1);
  expect(lit[0]?.length).toBeGreaterThan(1);
  await page.close();
});
