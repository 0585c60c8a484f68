/**
 * `bench analysis [FOLDER] [--json FILE] [--hostile FILE]`: the analysis of the articles of saved pages against Readability on the same pages, in
 * turns in one run of a real Chromium: whole without names, whole with names, and names alone (recognise, link, roles) on the pages whose
 * language has a model. Then how its time grows with the text, a model's loading against fetching its bytes, whether the page stays free
 * while its worker works, and, with FILE, texts made to be slow.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { type ModelLanguage, modelLanguage } from '@/utils/analysis/entities/models';
import type { Article } from '@/utils/article/article';
import { type ArmTimes, median, round, sumTimes, timeArms } from './arm-times';
import { BenchBrowser, type Served, worldBundle } from './bench-browser';
import type { PageArm } from './page-arms';
import { measurePageTasks } from './page-tasks';
import { FIXTURES, savedPages } from './saved-pages';

const ARMS = ['nothing', 'readability', 'analysis', 'withNames', 'names'] as const satisfies PageArm[];
const SIZES = [6_250, 12_500, 25_000, 50_000];
const GROWTH_ROUNDS = 3;
const LOADINGS = 15;
const MODEL_FILES = ['names-ar.bin', 'words-ar.bin', 'names-en.bin'];

const modelBytes = (name: string) => readFileSync(`models/${name}`);

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'string' }, hostile: { type: 'string' } },
  });
  const [folder = FIXTURES] = positionals;
  const served = savedPages(folder);
  const paths = [...served.keys()];
  for (const name of MODEL_FILES) served.set(`/${name}`, { body: modelBytes(name), type: 'application/octet-stream' });
  served.set('/empty', { body: '<!doctype html>', type: 'text/html; charset=utf-8' } satisfies Served);
  const browser = await BenchBrowser.start(served);
  const { articles, figures } = await benchPages(browser, paths);
  const long = longest(articles);
  const growth = await benchGrowth(browser, long);
  const load = await benchLoading(browser);
  const hostile = values.hostile ? await benchHostile(browser, values.hostile) : undefined;
  await browser.close();
  const tasks = await measurePageTasks(grown(long, 20_000));
  console.log(
    `20,000 words in the worker: ${Math.round(tasks.analysis)} ms, ${tasks.longTasks.length} long tasks in the page (${tasks.entities} entities)`,
  );
  if (values.json) writeFileSync(values.json, JSON.stringify({ ...figures, growth, load, hostile, tasks }, null, 2));
}

async function benchPages(browser: BenchBrowser, paths: readonly string[]) {
  const bundle = await worldBundle('tools/bench/page-arms.ts');
  const articles: Article[] = [];
  const pages: { named: boolean; times: ArmTimes<(typeof ARMS)[number]> }[] = [];
  for (const path of paths) {
    const world = await browser.open(path, bundle);
    await world.run('layOut()');
    const article = await world.run<Article | null>('readArticle()');
    if (!article) continue;
    articles.push(article);
    const lang = modelLanguage(article.lang);
    if (lang) await world.run(`addModel(${modelArguments(lang)})`);
    pages.push({ named: lang !== null, times: await timeArms(world, ARMS) });
  }
  const all = pages.map(({ times }) => times);
  const named = pages.filter((page) => page.named).map(({ times }) => times);
  const ratio = (times: typeof all, arm: PageArm & (typeof ARMS)[number]) =>
    round(sumTimes(times, arm).warm / sumTimes(times, 'readability').warm);
  const figures = {
    pages: all.length,
    named: named.length,
    readability: sumTimes(all, 'readability'),
    withoutNames: ratio(all, 'analysis'),
    withNames: ratio(named, 'withNames'),
    names: ratio(named, 'names'),
  };
  console.log(`analysis, ${all.length} articles of the pages, ${named.length} in a language with a model, Chromium`);
  console.table({
    'whole, without names': { 'of Readability': figures.withoutNames, budget: 1.2 },
    'whole, with names': { 'of Readability': figures.withNames, budget: 1.2 },
    'names alone': { 'of Readability': figures.names, budget: 0.8 },
  });
  return { articles, figures };
}

function modelArguments(lang: ModelLanguage): string {
  const names = JSON.stringify(modelBytes(`names-${lang}.bin`).toString('base64'));
  const words = lang === 'ar' ? JSON.stringify(modelBytes('words-ar.bin').toString('base64')) : 'null';
  return `${JSON.stringify(lang)}, ${names}, ${words}`;
}

/** The articles of the language with the most text among those with a model, as one. */
function longest(articles: readonly Article[]): Article {
  const ofLanguage = (lang: ModelLanguage) => articles.filter((article) => modelLanguage(article.lang) === lang);
  const [first, ...others] = ofLanguage('ar').length > 0 ? ofLanguage('ar') : ofLanguage('en');
  if (!first) throw new Error('no article in a language with a model');
  return { ...first, blocks: [first, ...others].flatMap(({ blocks }) => blocks) };
}

/** The article with its blocks again and again, up to a number of words. */
function grown(article: Article, words: number): Article {
  const count = article.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = Math.ceil(words / count);
  return { ...article, blocks: Array.from({ length: times }, () => article.blocks).flat() };
}

async function benchGrowth(browser: BenchBrowser, source: Article) {
  const world = await browser.open('/empty', await worldBundle('tools/bench/text-arms.ts'));
  await world.run("Promise.all([addModel('ar'), addModel('en')]).then(() => 0)");
  const growth: Record<string, { words: number; ms: number; ratio: number | null }[]> = {};
  for (const names of [false, true]) {
    const rows: { words: number; ms: number; ratio: number | null }[] = [];
    for (const words of SIZES) {
      await world.run(`grow(${JSON.stringify(source)}, ${words})`);
      const times: number[] = [];
      for (let turn = 0; turn < GROWTH_ROUNDS; turn++) times.push(await world.cpuOf(`analyseGrown(${names})`));
      const ms = median(times);
      const before = rows.at(-1)?.ms;
      rows.push({ words, ms: Math.round(ms), ratio: before ? round(ms / before) : null });
    }
    growth[names ? 'with names' : 'without names'] = rows;
    console.log(`growing text, ${names ? 'with' : 'without'} names (each step to twice the words: below 2.3)`);
    console.table(rows);
  }
  return growth;
}

async function benchLoading(browser: BenchBrowser) {
  const world = await browser.open('/empty', await worldBundle('tools/bench/text-arms.ts'));
  const times = await world.run<{ bytes: number; model: number }[]>(`timeLoading(${LOADINGS})`);
  const bytes = round(median(times.map((time) => time.bytes)));
  const model = round(median(times.map((time) => time.model)));
  const ratio = round(model / bytes);
  console.log(`the Arabic model: its bytes ${bytes} ms, fetched and opened ${model} ms: ratio ${ratio} (budget 4)`);
  return { bytes, model, ratio };
}

/** Texts that grow out of JavaScript expressions, once and twice: `[{ name, js }]`. */
async function benchHostile(browser: BenchBrowser, file: string) {
  const world = await browser.open('/empty', await worldBundle('tools/bench/text-arms.ts'));
  await world.run("addModel('ar')");
  const rows: { name: string; once: number; twice: number }[] = [];
  for (const { name, js } of JSON.parse(readFileSync(file, 'utf8')) as { name: string; js: string }[]) {
    const text = String(runInNewContext(js));
    const [once = 0, twice = 0] = await [text, text + text].reduce(async (known, own) => {
      const times = await known;
      const blocks = [{ kind: 'paragraph', text: own }];
      await world.run(`grow(${JSON.stringify({ title: '', lang: 'ar', publishedAt: '2024-07-05', blocks })}, 1)`);
      return [...times, Math.round(await world.cpuOf('analyseGrown(true)'))];
    }, Promise.resolve<number[]>([]));
    rows.push({ name, once, twice });
  }
  console.table(rows);
  return rows;
}
