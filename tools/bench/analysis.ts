/**
 * `bench analysis [FOLDER] [--hostile FILE]`: the analysis of pages against Readability on the same pages in the same run, with and without names;
 * how its time grows from n to 2n words; and, with FILE, the time of texts made to be slow. CPU time throughout.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { loadModel } from '@/tools/entities/load-models';
import { readPage } from '@/tools/open-page';
import { analyse } from '@/utils/analysis/analyse';
import type { Models } from '@/utils/analysis/entities/models';
import type { Article } from '@/utils/article/article';
import { extractArticle } from '@/utils/article/extract';

const FIXTURES = 'tests/fixtures/pages';
const ROUNDS = 5;
const SIZES = [6_250, 12_500, 25_000, 50_000];

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { hostile: { type: 'string' } } });
  const [folder = FIXTURES] = positionals;
  const models: Models = { ar: loadModel('ar'), en: loadModel('en') };
  const pages = pagesOf(folder);
  const articles = pages.flatMap((html) => articleOf(html) ?? []);
  const readability = best(
    () => pages.map((html) => documentOf(html)),
    (documents) => {
      for (const document of documents) new Readability(document).parse();
    },
  );
  const rows = { 'without names': {}, 'with names': models };
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, used]) => {
        const ms = best(
          () => articles,
          (list) => {
            for (const article of list) analyse(article, used);
          },
        );
        return [name, { 'cpu ms': Math.round(ms), 'of Readability': (ms / readability).toFixed(2) }];
      }),
    ),
  );
  console.log(`${articles.length} articles; Readability ${Math.round(readability)} ms`);
  const longest = articles.reduce((a, b) => (a.blocks.length > b.blocks.length ? a : b));
  let before = 0;
  for (const size of SIZES) {
    const ms = best(
      () => grown(longest, size),
      (article) => {
        analyse(article);
      },
      3,
    );
    console.log(`${size} words: ${Math.round(ms)} ms${before ? `, × ${(ms / before).toFixed(2)}` : ''}`);
    before = ms;
  }
  if (values.hostile) benchHostile(values.hostile);
}

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .map((name) => readPage(join(folder, name)));
}

const ADDRESS = 'https://news.example/a';

function documentOf(html: string): Document {
  return new JSDOM(html, { url: ADDRESS }).window.document;
}

function articleOf(html: string): Article | null {
  try {
    return extractArticle(documentOf(html), { url: ADDRESS });
  } catch {
    return null; // a page without an article is no part of this
  }
}

/** The least CPU time of some rounds, in milliseconds, without making what it works on. */
function best<Input>(make: () => Input, work: (input: Input) => void, rounds = ROUNDS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const input = make();
    const start = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** An article with its blocks repeated up to a number of words. */
function grown(article: Article, words: number): Article {
  const blocks: Article['blocks'] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const block = article.blocks[index % article.blocks.length];
    if (!block) break;
    blocks.push(block);
    count += block.text.split(/\s+/).length;
  }
  return { ...article, blocks };
}

function benchHostile(path: string): void {
  const generators = JSON.parse(readFileSync(path, 'utf8')) as { name: string; js: string }[];
  for (const { name, js } of generators) {
    const text = String(runInNewContext(js));
    const times = [text, text + text].map((own) => {
      const article = {
        title: '',
        lang: 'ar',
        publishedAt: '2024-07-05',
        blocks: [{ kind: 'paragraph' as const, text: own }],
      };
      return best(
        () => article,
        (input) => void analyse(input as Article),
        2,
      );
    });
    console.log(`${name}: ${times.map((ms) => `${Math.round(ms)} ms`).join(', ')}`);
  }
}
