/**
 * Draws the extension's icons from their SVG masters: `npm run icons` writes `public/icon/<size>.png`, where the build looks for them.
 *
 * The toolbar's sizes come from the simplified drawing, since details of the master blur there. A Chromium rasterises them on a
 * transparent ground. The PNGs are committed: building the extension needs no browser.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser, NO_BROWSER } from './setup/find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join(ROOT, 'public/icon');

const DRAWINGS = [
  { master: 'public/icons/warraq-small.svg', sizes: [16, 32] },
  { master: 'public/icons/warraq.svg', sizes: [48, 96, 128] },
];

/** Renders `svg` as a transparent PNG of `size` × `size` pixels into `path`. */
async function renderIcon(page: Page, svg: string, size: number, path: string): Promise<void> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path, omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

async function main(): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Error(NO_BROWSER);
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath: found.path, args: asRoot ? ['--no-sandbox'] : [] });
  try {
    await mkdir(OUTPUT, { recursive: true });
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const { master, sizes } of DRAWINGS) {
      const svg = await readFile(join(ROOT, master), 'utf8');
      for (const size of sizes) {
        const path = join(OUTPUT, `${size}.png`);
        await renderIcon(page, svg, size, path);
        console.log(`${relative(ROOT, path)}  ${(await stat(path)).size} bytes`);
      }
    }
  } finally {
    await browser.close();
  }
}

await main();
