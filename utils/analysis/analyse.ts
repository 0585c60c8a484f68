/**
 * From an Article to its Analysis: the steps, in order. Pure and synchronous, so that it runs alike in the worker, in Node and in tests.
 */
import { type Article, articleText, blockOffsets } from '@/utils/article/article';
import { findDates } from '@/utils/text/dates/find-dates';
import { splitSentences } from '@/utils/text/sentences';
import type { Span } from '@/utils/text/span';
import { ANALYSIS_VERSION, type Analysis, type Sentence } from './analysis';
import { findEntities } from './entities/find-entities';
import { type Models, modelLanguage } from './entities/models';
import { findKeyTerms } from './key-terms';
import { findQuotes } from './quotes/find-quotes';
import { LONG_SUMMARY, summarise } from './summary';

/** Kinds of blocks that hold running text. Headings and captions are labels, not sentences. */
const RUNNING_TEXT: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list-item']);

/** The blocks of running text, with their places in the article's text. */
function runningBlocks(article: Article): (Span & { text: string; block: number })[] {
  const offsets = blockOffsets(article.blocks);
  return article.blocks.flatMap(({ kind, text }, block) => {
    const start = offsets[block] ?? 0;
    return RUNNING_TEXT.has(kind) ? [{ start, end: start + text.length, text, block }] : [];
  });
}

/** All sentences of the article's running text, as spans into its text. */
function sentencesOf(article: Article): Sentence[] {
  return runningBlocks(article).flatMap(({ start: offset, text, block }) =>
    splitSentences(text, article.lang).map(({ start, end }) => ({ start: offset + start, end: offset + end, block })),
  );
}

/** The spans that lie in one of the blocks; both are in order. */
function within<Found extends Span>(blocks: readonly Span[], spans: readonly Found[]): Found[] {
  let index = 0;
  return spans.filter((span) => {
    while (index < blocks.length && (blocks[index]?.end ?? 0) < span.end) index += 1;
    return (blocks[index]?.start ?? span.end) <= span.start;
  });
}

/**
 * Analyses an article; linear in the length of its text.
 * @param models by language; in one without a model no entities are found
 */
export function analyse(article: Article, models: Models = {}): Analysis {
  const text = articleText(article);
  const sentences = sentencesOf(article);
  const lang = modelLanguage(article.lang);
  const model = lang && models[lang];
  const blocks = runningBlocks(article);
  const entities = model ? findEntities(article, text, model) : [];
  const found = {
    entities,
    quotes: findQuotes(text, blocks, sentences, entities),
    dates: within(blocks, findDates(text, article.publishedAt)),
  };
  return {
    version: ANALYSIS_VERSION,
    sentences,
    summary: summarise(article, sentences, found),
    points: summarise(article, sentences, found, LONG_SUMMARY),
    keyTerms: findKeyTerms(text, article.title, blocks, entities),
    ...found,
  };
}
