/**
 * `evaluate summary-faults PATH... [--lang LANG]`: what must never stand in a summary, counted over whole articles as the reader gets them:
 * openers that lean on a sentence that is not shown, broken-off sentences, captions and labels, too many words, words that are not the
 * article's or not in its order. A path is a folder or file of articles (`{title, lang, publishedAt, blocks}`) or of saved pages. The
 * checks share nothing with the summariser: they have their own lists, and read the captions of a page from its HTML.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '@/tools/entities/load-models';
import { readPage, withPage } from '@/tools/open-page';
import { articleOf, type FixtureArticle } from '@/tools/plain-article';
import { analyse } from '@/utils/analysis/analyse';
import type { Analysis } from '@/utils/analysis/analysis';
import { type Article, articleText } from '@/utils/article/article';
import { extractArticle } from '@/utils/article/extract';
import { letters } from '@/utils/text/letters';
import type { Span } from '@/utils/text/span';
import { countWords } from '@/utils/text/words';

/** The first words of a sentence that speaks of what was said before it; it may open so only behind the one before. */
const LEANS =
  /^[«"“(\s]*(?:و(?:أضافت?|أوضحت?|تابعت?|أشارت?|أكدت?|قالت?|لفتت?|ذكرت?|شددت?)\s+(?:أن|إن|إلى أن)|[وف]?(?:لكن(?:ه|ها|هم)?|ذلك|تلك|هذا|هذه|هؤلاء|كذلك|لذلك|بذلك|هو|هي|هم|إنه|إنها)|كما|ثم|و?من (?:جهت|جانب|ناحيت)(?:ه|ها|هم)|و?بدور(?:ه|ها|هم)|و?في المقابل|و?بالمقابل|و?إلى ذلك|غير أن|إلا أن|بيد أن|But|And|However|He|She|They|This|That|These|It|Meanwhile)(?=[\s،,])/u;
/** Labels: bylines, credits, pointers to other articles. */
const LABEL =
  /^(?:اقرأ أيضا|اقرأ المزيد|شاهد أيضا|المصدر:|تصوير|الصورة:|صورة أرشيفية|إعداد:|بقلم|كتبت?:|Read more|Photo:|Image:|Source:|By [A-Z])/u;
const WHOLE = /[.؟?!…][»”"’)\]]*$|[»”"]$/u;
const MOST_WORDS = 75;

const KINDS = ['dangling', 'fragment', 'caption', 'label', 'too long', 'not verbatim', 'out of order'] as const;
type Kind = (typeof KINDS)[number];

interface Source {
  name: string;
  article: Article;
  /** As the page's HTML or the file has them. */
  captions: string[];
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' } } });
  if (positionals.length === 0) throw new Error('evaluate summary-faults PATH... [--lang LANG]');
  const models = { ar: loadModel('ar'), en: loadModel('en') };
  const table: Record<string, Record<string, number>> = {};
  let sum = 0;
  for (const path of positionals) {
    const row: Record<string, number> = { articles: 0, summaries: 0, sentences: 0 };
    for (const kind of KINDS) row[kind] = 0;
    for (const file of filesAt(path)) {
      const source = await read(file);
      if (!source || (values.lang && source.article.lang.split('-')[0] !== values.lang)) continue;
      const analysis = analyse(source.article, models);
      row.articles = (row.articles ?? 0) + 1;
      row.summaries = (row.summaries ?? 0) + (analysis.summary.length > 0 ? 1 : 0);
      row.sentences = (row.sentences ?? 0) + analysis.summary.length + analysis.points.length;
      for (const [kind, text] of faultsOf(source, analysis)) {
        row[kind] = (row[kind] ?? 0) + 1;
        sum += 1;
        console.log(`${source.name} ${kind}: ${text.slice(0, 120)}`);
      }
    }
    table[path] = row;
  }
  console.table(table);
  console.log(`faults: ${sum}`);
  if (sum > 0) process.exitCode = 1;
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:json|html?|html?\.gz)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** The article of a file, or null where a page holds none. */
async function read(file: string): Promise<Source | null> {
  if (file.endsWith('.json')) {
    const article = articleOf(JSON.parse(readFileSync(file, 'utf8')) as FixtureArticle);
    return { name: file, article, captions: [] };
  }
  return await withPage(readPage(file), null, (document) => {
    const captions = [...document.querySelectorAll('figcaption, [class*="caption"]')].map(
      (element) => element.textContent,
    );
    try {
      return { name: file, article: extractArticle(document), captions };
    } catch {
      return null;
    }
  });
}

function* faultsOf({ article, captions }: Source, { summary, points, sentences }: Analysis): Generator<[Kind, string]> {
  const text = articleText(article);
  const labels = article.blocks
    .filter(({ kind }) => kind === 'caption' || kind === 'heading')
    .map((block) => block.text);
  const notText = [article.title, ...labels, ...captions].map(letters);
  for (const shown of [summary, points]) {
    for (const [index, span] of shown.entries()) {
      const sentence = text.slice(span.start, span.end);
      const before = shown[index - 1];
      if (!sentences.some(({ start, end }) => start === span.start && end === span.end))
        yield ['not verbatim', sentence];
      if (before && before.end > span.start) yield ['out of order', sentence];
      if (LEANS.test(sentence) && !standsBehind(text, before, span)) yield ['dangling', sentence];
      if (!WHOLE.test(sentence) || sentence.split(/\s+/).length < 5) yield ['fragment', sentence];
      if (notText.some((label) => label === letters(sentence))) yield ['caption', sentence];
      if (LABEL.test(sentence)) yield ['label', sentence];
    }
  }
  const words = summary.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  if (words > MOST_WORDS) yield ['too long', `${words} words`];
}

/** Whether the sentence before it in the text is the one before it in the summary. */
function standsBehind(text: string, before: Span | undefined, { start }: Span): boolean {
  return before !== undefined && text.slice(before.end, start).trim() === '';
}
