/** Reading with the tools beside the text: shortcuts and their sheet, listening, one paragraph at a time, the side panel. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
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
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

beforeEach(async () => {
  popup = await browser.openPopup(page);
  await popup.textOf('[data-action="person"]');
});

afterEach(() => popup.close());

/** Opens the popup's article in a tab and waits for its analysis. */
async function openTab(): Promise<Page> {
  const opened = browser.context.waitForEvent('page');
  // The popup closes under the key.
  await popup.type('t').catch(() => undefined);
  const tab = await opened;
  await tab.waitForSelector('[data-action="person"]');
  return tab;
}

it('the sheet of keys opens by ? and lists what the browser has too', async () => {
  await popup.type('?');
  const sheet = await popup.textOf('[data-part="shortcuts"][open]');
  expect(sheet).toContain('Next paragraph');
  await popup.waitFor(() => document.querySelector('[data-part="shortcuts"]')?.textContent?.includes('Alt+R'), 3_000);
  await popup.press('Escape');
  await popup.waitFor(() => document.querySelector('[data-part="shortcuts"]') === null, 3_000);
});

it('saves by one key, and writes no shortcut into a field', async () => {
  await popup.type('s');
  await popup.textOf('[data-action="save"][data-state="saved"]');
});

it('says where there is no voice for the language', async () => {
  await popup.type('l');
  expect(await popup.textOf('[data-part="player"] [role="alert"]')).toContain('Arabic');
  await popup.click('[data-action="close-player"]');
  await popup.waitFor(() => document.querySelector('[data-part="player"]') === null, 3_000);
});

/** Stands in for the system's voices, which this machine may have none of: it says nothing and remembers what it was given. */
function stubVoices(): void {
  const spoken: string[] = [];
  const voice = (name: string, localService: boolean) => ({ name, voiceURI: name, lang: 'ar-EG', localService });
  let current: SpeechSynthesisUtterance | null = null;
  const end = () => {
    const ended = current;
    current = null;
    ended?.dispatchEvent(new Event('end'));
  };
  class Utterance extends EventTarget {
    voice: unknown = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  const speech = {
    getVoices: () => [voice('far', false), voice('near', true)],
    speak: (utterance: SpeechSynthesisUtterance) => {
      current = utterance;
      spoken.push(`${(utterance.voice as { name: string }).name}: ${utterance.text}`);
    },
    cancel: () => {
      current = null;
    },
    addEventListener: () => undefined,
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, stub: { spoken, end } });
}

/** What the stub was given to say. */
function spokenIn(tab: Page): Promise<string[]> {
  return tab.evaluate(() => (globalThis as unknown as { stub: { spoken: string[] } }).stub.spoken);
}

it('is read to sentence by sentence by a local voice, the sentence lit', async () => {
  const tab = await openTab();
  await tab.addInitScript(stubVoices);
  await tab.reload();
  await tab.waitForSelector('[data-action="person"]');
  await tab.keyboard.press('l');
  await tab.waitForSelector('[data-action="play"][data-state="playing"]');
  const lit = () => tab.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join());
  const first = await lit();
  expect(first.length).toBeGreaterThan(20);
  expect((await spokenIn(tab))[0]).toMatch(/^near: /);
  await tab.evaluate(() => (globalThis as unknown as { stub: { end: () => void } }).stub.end());
  await expect.poll(lit).not.toBe(first);
  expect(await spokenIn(tab)).toHaveLength(2);
  await tab.keyboard.press(',');
  await expect.poll(lit).toBe(first);
  await tab.keyboard.press('p');
  await tab.waitForSelector('[data-action="play"][data-state="paused"]');
  await tab.keyboard.press('p');
  await tab.waitForSelector('[data-action="play"][data-state="playing"]');
  await tab.selectOption('select[name="speed"]', '1.5');
  await tab.selectOption('select[name="voice"]', 'far');
  expect((await spokenIn(tab)).at(-1)).toMatch(/^far: /);
  await tab.keyboard.press('l');
  await expect.poll(lit).toBe('');
  await tab.keyboard.press('l');
  await tab.waitForSelector('[data-action="play"][data-state="playing"]');
  expect((await spokenIn(tab)).at(-1), 'the chosen voice is remembered').toMatch(/^far: /);
  await tab.close();
});

it('lights one paragraph and steps by keys, left onward where the interface is Arabic', async () => {
  const tab = await openTab();
  await tab.setViewportSize({ width: 900, height: 500 });
  await tab.keyboard.press('f');
  const lit = () => tab.evaluate(() => document.querySelector('[data-lit]')?.textContent ?? '');
  await expect.poll(lit).not.toBe('');
  const first = await lit();
  await tab.keyboard.press('j');
  await tab.keyboard.press('j');
  await expect.poll(lit).not.toBe(first);
  await tab.keyboard.press('f');
  await expect.poll(() => tab.locator('[data-lit]').count()).toBe(0);
  // Pressed again until it has led on: a screen that is laid out anew stops the scrolling that goes on.
  const afterKey = async (key: string) => {
    await tab.keyboard.press(key);
    return tab.evaluate(() => scrollY);
  };
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(() => afterKey('ArrowRight')).toBeGreaterThan(100);
  await tab.evaluate(() => chrome.storage.local.set({ language: 'ar' }));
  await tab.waitForSelector('html[dir="rtl"]');
  await tab.waitForSelector('.site-bar >> text=المكتبة');
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(() => afterKey('ArrowLeft')).toBeGreaterThan(100);
  await tab.evaluate(() => chrome.storage.local.set({ language: 'auto' }));
  await tab.close();
});

it('the side panel shows the article beside its page, and only its people and quotes when asked', async () => {
  await popup.click('[data-action="side-panel"]');
  const panel = await browser.panel();
  const title = await page.textContent('h1');
  expect(await panel.textOf('[data-part="article"] h1')).toBe(title?.trim());
  await panel.textOf('[data-action="person"]');
  await panel.click('[data-view-choice="beside"]');
  for (const part of ['body', 'summary']) {
    const isShown = await panel.evaluate(
      (name) => document.querySelector(`[data-part="${name}"]`)?.checkVisibility(),
      part,
    );
    expect(isShown, part).toBe(false);
  }
  // Another page in the tab is not read without a click.
  await page.goto(`${server.origin}/short-item/page.html`);
  await panel.textOf('[data-action="read-page"]');
  expect(panel.errors).toEqual([]);
  await panel.close();
});
