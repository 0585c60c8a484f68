/**
 * `evaluate in-browser FOLDER [--corpus NAME]`: the same pages through the real thing. Each is opened in Chromium under its own address,
 * answered from the disk, and read by a real click on the toolbar button; what the popup shows is scored.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, type ReaderBrowser } from '@/tests/e2e/harness/browser';
import { readPage } from '@/tools/open-page';
import { markFields, type Truth } from './fields';
import { scoreText } from './shingles';

/** What the popup holds when it has settled: an article's fields and blocks, or the code of a failure. */
interface Shown {
  failure: string | null;
  title: string;
  byline: string;
  date: string;
  lang: string;
  dir: string;
  blocks: string[];
}

/** Runs inside the popup, so it uses nothing from outside itself. */
function shown(): Shown | null {
  const article = document.querySelector<HTMLElement>('[data-part="article"]');
  const failure = document.querySelector<HTMLElement>('[data-part="notice"]')?.dataset.code ?? null;
  if (!article && !failure) return null;
  const text = (css: string) => article?.querySelector(css)?.textContent?.trim() ?? '';
  const leaves = 'p, h2, h3, h4, h5, h6, li, dt, dd, td, th, pre, figcaption, caption';
  return {
    failure,
    title: text('h1'),
    byline: text('[data-part="byline"]'),
    date: article?.querySelector('time[data-part="date"]')?.getAttribute('datetime') ?? '',
    lang: article?.lang ?? '',
    dir: article?.dir ?? '',
    blocks: [...(article?.querySelectorAll(`[data-part="body"] :is(${leaves})`) ?? [])].map(
      (block) => block.textContent ?? '',
    ),
  };
}

async function readInPopup(browser: ReaderBrowser, url: string, body: string): Promise<Shown> {
  const page = await browser.context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await browser.openPopup(page);
  const result = await popup.waitFor(shown, 10_000);
  await popup.close();
  await page.close();
  return result;
}

function sign(mark: boolean | null): string {
  if (mark === null) return '–';
  return mark ? '✓' : '✗';
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { corpus: { type: 'string', default: 'rtl' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('evaluate in-browser FOLDER [--corpus NAME]');
  const truths = (JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth[]).filter(
    ({ corpus }) => corpus === values.corpus,
  );
  const browser = await launchBrowser();
  const rows = [];
  for (const truth of truths) {
    const { failure, blocks, ...fields } = await readInPopup(
      browser,
      new URL(truth.url, 'https://news.invalid').href,
      readPage(join(folder, truth.file)),
    );
    const text = blocks.join('\n');
    const { precision, recall, f1 } = scoreText(text, truth.body, truth.optional ?? '');
    const marks = markFields({ ...fields, text, cpu: 0 }, truth);
    rows.push({
      id: truth.id,
      P: precision.toFixed(3),
      R: recall.toFixed(3),
      F1: f1.toFixed(3),
      title: sign(marks.title),
      byline: sign(marks.byline),
      date: sign(marks.date),
      lang: sign(marks.lang),
      dir: sign(marks.dir),
      ...(failure && { failure }),
    });
  }
  console.table(rows);
  const mean = rows.reduce((sum, { F1 }) => sum + Number(F1), 0) / rows.length;
  console.log(`${rows.length} pages, mean F1 ${mean.toFixed(4)}`);
  await browser.close();
}
