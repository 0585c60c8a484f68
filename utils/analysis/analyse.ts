/**
 * From an Article to its Analysis: the steps, in order. Pure and synchronous, so that it runs alike in the worker, in Node and in tests.
 */
import { type Article, articleText, type Block, blockOffsets } from '@/utils/article/article';
import { findDates } from '@/utils/text/dates/find-dates';
import type { Span } from '@/utils/text/span';
import { ANALYSIS_VERSION, type Analysis } from './analysis';
import { articleSentences } from './article-sentences';
import { findEntities } from './entities/find-entities';
import { type Models, modelLanguage } from './entities/models';
import { findKeyTerms } from './key-terms';
import { findQuotes } from './quotes/find-quotes';
import { LONG_SUMMARY, summarise } from './summary';

/** Kinds of blocks that hold running text. Headings and captions are labels, not sentences. */
const RUNNING_TEXT: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list-item']);

function isRunningText(block: Block | undefined): boolean {
  return block !== undefined && RUNNING_TEXT.has(block.kind);
}

/** The blocks of running text, with their places in the article's text. */
function runningBlocks(article: Article): (Span & { text: string })[] {
  const offsets = blockOffsets(article.blocks);
  return article.blocks.flatMap((block, index) => {
    const start = offsets[index] ?? 0;
    return isRunningText(block) ? [{ start, end: start + block.text.length, text: block.text }] : [];
  });
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
  const all = articleSentences(article);
  const sentences = all.filter(({ block }) => isRunningText(article.blocks[block]));
  const lang = modelLanguage(article.lang);
  const model = lang && models[lang];
  const blocks = runningBlocks(article);
  const entities = model ? findEntities(article, text, all, model) : [];
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
