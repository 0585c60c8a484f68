/** How the reader likes to read: type, themes, what is shown otherwise than written, the settings in a file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type ReaderBrowser } from './harness/browser';
import { type FixtureServer, serveFixtures } from './harness/fixture-server';

const ARABIC = `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>اتفاق على الميناء</title>
<meta property="article:published_time" content="2024-07-10T08:00:00Z"></head><body><article><h1>اتفاق على الميناء الجديد</h1>
<p>وَقَّعَت الحكومةُ في 3 تموز 2024 اتفاقًا بقيمة 1,250 مليونا، و<b>بلغت</b> الحصة 7.5% من المشروع الكبير.</p>
${'<p>قال رئيس البلدية إن أعمال ترميم السوق القديمة تبدأ مطلع الشهر المقبل وتستمر حتى نهاية العام، وإن التجار يعودون إليها.</p>'.repeat(8)}
</article></body></html>`;
const WRITTEN = 'وَقَّعَت الحكومةُ في 3 تموز 2024 اتفاقًا بقيمة 1,250 مليونا، وبلغت الحصة 7.5% من المشروع الكبير.';
const SHOWN =
  'وقّعت الحكومة في ٣ يوليو ٢٠٢٤ (٢٧ ذو الحجة ١٤٤٥ هـ) اتفاقًا بقيمة ١٬٢٥٠ مليونا، وبلغت الحصة ٧٫٥٪ من المشروع الكبير.';

let browser: ReaderBrowser;
let server: FixtureServer;
let reader: Page;

const openReader = (path: string) => browser.openReader(server.origin + path);

beforeAll(async () => {
  server = await serveFixtures({
    '/port': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(ARABIC),
  });
  browser = await launchBrowser();
  reader = await openReader('/port');
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const firstParagraph = (page: Page) => page.evaluate(() => document.querySelector('[data-part="body"] p')?.textContent);

async function inPanel(page: Page, act: () => Promise<void>): Promise<void> {
  await page.bringToFront();
  await page.click('[data-action="type"]');
  await page.waitForSelector('[data-part="type-panel"]');
  await act();
  await page.keyboard.press('Escape');
  await page.waitForSelector('[data-part="type-panel"]', { state: 'detached' });
}

async function openSettings(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('reader.html#/settings'));
  await page.waitForSelector('select[name="diacritics"]');
  return page;
}

describe('type', () => {
  const style = (page: Page) =>
    page.evaluate(() => {
      const paragraph = document.querySelector('[data-part="body"] p');
      if (!paragraph) throw new Error('no text');
      const { fontFamily, fontSize, fontWeight, textAlign, letterSpacing, fontSynthesis } = getComputedStyle(paragraph);
      return { fontFamily: fontFamily.split(',')[0], fontSize, fontWeight, textAlign, letterSpacing, fontSynthesis };
    });

  it('is that of the language, and loads no face that is not used', async () => {
    expect(await style(reader)).toMatchObject({
      fontFamily: '"Warraq Naskh"',
      fontSize: '19px',
      letterSpacing: 'normal',
    });
    expect((await style(reader)).fontSynthesis).toBe('none');
    const loaded = await reader.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(loaded).toContain('Warraq Naskh');
    for (const other of ['Warraq Amiri', 'Warraq Nastaliq', 'Warraq Vazirmatn', 'Warraq Hebrew']) {
      expect(loaded).not.toContain(other);
    }
  });

  it('follows the panel at once, by keyboard, and is the same in the next article', async () => {
    await inPanel(reader, async () => {
      await reader.locator('[data-part="choose-face"] [data-value="naskh"] input').focus();
      await reader.keyboard.press('ArrowDown');
      await reader.locator('[data-action="larger"]').focus();
      await reader.keyboard.press('Enter');
      await reader.keyboard.press('Enter');
      await reader.locator('[data-part="choose-align"] [data-value="start"] input').focus();
      await reader.keyboard.press('ArrowRight');
      await reader.keyboard.press('ArrowRight');
    });
    expect(await style(reader)).toMatchObject({ fontFamily: '"Warraq Amiri"', fontSize: '22.8px' });
    const other = await openReader('/opinion/page.html');
    expect(await style(other)).toMatchObject({ fontFamily: '"Warraq Amiri"', fontSize: '22.8px' });
    await inPanel(other, () => other.click('[data-action="reset-type"]'));
    // Every open page follows.
    await reader.waitForFunction(
      () => getComputedStyle(document.querySelector('[data-part="body"] p') ?? document.body).fontSize === '19px',
    );
    await other.close();
  });
});

describe('what is shown otherwise than it is written', () => {
  it('is shown, keeps marks on their letters, and comes back byte by byte', async () => {
    expect(await firstParagraph(reader)).toBe(WRITTEN);
    await reader.evaluate(() => {
      const node = document.querySelector('[data-part="body"] p')?.firstChild as Text;
      const mark = (piece: string) => {
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(piece));
        range.setEnd(node, node.data.indexOf(piece) + piece.length);
        return range;
      };
      CSS.highlights.set('test', new Highlight(mark('وَقَّعَت'), mark('تموز'), mark('اتفاقًا'), mark('1,250')));
    });
    const marked = () =>
      reader.evaluate(() => [...(CSS.highlights.get('test') ?? [])].map((range) => (range as Range).toString()));

    const settings = await openSettings();
    await settings.selectOption('select[name="diacritics"]', 'shadda');
    await settings.selectOption('select[name="digits"]', 'arabic');
    await settings.selectOption('select[name="months"]', 'egyptian');
    await settings.check('input[name="hijri"]');
    await expect.poll(() => firstParagraph(reader)).toBe(SHOWN);
    expect(await marked()).toEqual(['وقّعت', 'يوليو', 'اتفاقًا', '١٬٢٥٠']);

    // Saved while it is shown so, it is saved as it was written.
    await reader.bringToFront();
    await reader.click('[data-action="save"]');
    await reader.waitForSelector('[data-action="save"][data-state="saved"]');

    await settings.bringToFront();
    await settings.selectOption('select[name="diacritics"]', 'all');
    await settings.selectOption('select[name="digits"]', 'written');
    await settings.selectOption('select[name="months"]', 'written');
    await settings.uncheck('input[name="hijri"]');
    await expect.poll(() => firstParagraph(reader)).toBe(WRITTEN);
    expect(await marked()).toEqual(['وَقَّعَت', 'تموز', 'اتفاقًا', '1,250']);

    await settings.goto(browser.url('reader.html#/library'));
    await settings.click('[data-part="library"] [data-action="open"]');
    await settings.waitForSelector('[data-part="body"] p');
    expect(await firstParagraph(settings)).toBe(WRITTEN);
    await settings.close();
  });

  it('a date tells what it means where the pointer rests on it', async () => {
    await reader.bringToFront();
    const box = await reader.evaluate(() => {
      const node = document.querySelector('[data-part="body"] p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf('تموز'));
      range.setEnd(node, node.data.indexOf('تموز') + 4);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    // Scrolling hides what rests under the pointer, and is told in a frame to come.
    await reader.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await reader.mouse.move(box.x, box.y);
    await reader.waitForSelector('[data-part="date-tip"]');
    expect(await reader.textContent('[data-part="date-tip"]')).toBe('3 July 2024');
    await reader.keyboard.press('Escape');
    await reader.waitForSelector('[data-part="date-tip"]', { state: 'detached' });
  });
});

describe('themes', () => {
  it.each(['light', 'sepia', 'dark', 'black'])('%s is in effect on every open page', async (theme) => {
    const before = await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const settings = await openSettings();
    await settings.selectOption('select[name="theme"]', theme);
    await reader.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
    await settings.close();
    const paper = await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    if (theme !== 'light') expect(paper).not.toBe(before);
    await reader.emulateMedia({ media: 'print' });
    expect(await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await reader.emulateMedia({ media: null });
  });

  it('gives way to the colours that the system forces', async () => {
    await reader.emulateMedia({ forcedColors: 'active' });
    const same = await reader.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.cssText = 'background: Canvas';
      document.body.append(probe);
      const canvas = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return canvas === getComputedStyle(document.documentElement).backgroundColor;
    });
    expect(same).toBe(true);
    await reader.emulateMedia({ forcedColors: null });
  });
});

describe('a file of settings', () => {
  it('is written, is taken in on another day, and a bad one changes nothing', async () => {
    const settings = await openSettings();
    await settings.selectOption('select[name="theme"]', 'sepia');
    const download = settings.waitForEvent('download');
    await settings.click('[data-action="export-settings"]');
    const good = join(browser.profile, 'settings.json');
    await (await download).saveAs(good);
    await settings.selectOption('select[name="theme"]', 'dark');

    const bad = join(browser.profile, 'bad.json');
    writeFileSync(bad, '{"format":"warraq-settings","version":1,"settings":{"theme":"light","type":{"size":"huge"}}}');
    await settings.setInputFiles('input[name="settings-file"]', bad);
    await settings.waitForSelector('[data-part="toast"]');
    expect(await settings.textContent('[data-part="toast"]')).toContain('Nothing was changed');
    expect(await settings.inputValue('select[name="theme"]')).toBe('dark');

    await settings.setInputFiles('input[name="settings-file"]', good);
    await settings.waitForFunction(() => document.documentElement.dataset.theme === 'sepia');
    await reader.waitForFunction(() => document.documentElement.dataset.theme === 'sepia');
    await settings.close();
  });
});

it.each([
  { screen: 'the article', path: null },
  { screen: 'the settings', path: 'reader.html#/settings' },
])('$screen fits 320 pixels, which is 400 % of 1280', async ({ path }) => {
  const page = path ? await openSettings() : reader;
  await page.bringToFront();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (!path) {
    await page.click('[data-action="type"]');
    const panel = await page.locator('[data-part="type-panel"]').boundingBox();
    expect((panel?.x ?? -1) >= 0 && (panel?.x ?? 0) + (panel?.width ?? 999) <= 320).toBe(true);
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});
