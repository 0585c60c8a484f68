/**
 * `npm run -s inspect -- FILE… [--url URL] [--published ISO] [--text] [--why]`: the whole pipeline on saved pages, in Node, printed as
 * JSON: one object, or one a line for several files. With `--text` a file holds plain text, one block a line; with `--why` the blocks
 * that were left out are printed too, with the rule that left each out.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { modelsFor } from '@/tools/entities/load-models';
import { readPage, withPage } from '@/tools/open-page';
import { articleOf, asParagraphs } from '@/tools/plain-article';
import { analyse } from '@/utils/analysis/analyse';
import { type Article, articleText } from '@/utils/article/article';
import { ArticleError } from '@/utils/article/article-error';
import { extractArticle } from '@/utils/article/extract';
import { languageOf } from '@/utils/text/language';
import { readingMinutes } from '@/utils/text/reading-time';
import type { Span } from '@/utils/text/span';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    published: { type: 'string' },
    text: { type: 'boolean', default: false },
    why: { type: 'boolean', default: false },
  },
});

/** An article of plain text: its first line is no title, just the first block. */
function articleOfText(text: string): Article {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const parts = { title: '', lang: languageOf(text), publishedAt: null, blocks: asParagraphs(lines.filter(Boolean)) };
  return articleOf(parts, values.url);
}

async function readArticle(file: string): Promise<Article> {
  const article = values.text
    ? articleOfText(readFileSync(file, 'utf8'))
    : await withPage(readPage(file), values.url ?? null, (document, reopen) =>
        extractArticle(document, { reopen, ...(values.url && { url: values.url }) }),
      );
  return values.published ? { ...article, publishedAt: values.published } : article;
}

function describe(article: Article): Record<string, unknown> {
  const text = articleText(article);
  const said = ({ start, end }: Span): string => text.slice(start, end);
  const analysis = analyse(article, modelsFor(article.lang));
  const { title, byline, siteName, publishedAt, lang, dir, excerpt, blocks, removed } = article;
  return {
    title,
    byline,
    siteName,
    publishedAt,
    lang,
    dir,
    excerpt,
    minutes: readingMinutes(text, lang),
    blocks: blocks.map((block) => ({ kind: block.kind, text: block.text })),
    summary: analysis.summary.map(said),
    sentences: analysis.sentences.map(said),
    entities: analysis.entities.map(({ type, name, role, mentions }) => ({
      type,
      name,
      role,
      mentions: mentions.map((mention) => ({ text: said(mention), start: mention.start, end: mention.end })),
    })),
    quotes: analysis.quotes.map((quote) => ({
      text: said(quote),
      speaker: quote.speaker === null ? null : (analysis.entities[quote.speaker]?.name ?? null),
    })),
    dates: analysis.dates.map((date) => ({ text: said(date), iso: date.iso })),
    ...(values.why && { removed: removed.map(({ rule, text: left, after }) => ({ rule, text: left, after })) }),
  };
}

if (files.length === 0) {
  console.error('Usage: inspect FILE… [--url URL] [--published ISO] [--text] [--why]');
  process.exitCode = 2;
}
for (const file of files) {
  try {
    const result = describe(await readArticle(file));
    console.log(files.length > 1 ? JSON.stringify(result) : JSON.stringify(result, null, 2));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    console.log(JSON.stringify({ error: error.code, message: error.message }));
    process.exitCode = 1;
  }
}
