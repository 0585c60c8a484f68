/**
 * From an Article to its Analysis: the steps, in order. Pure and synchronous, so that it runs alike in the worker, in Node and in tests.
 */
import { type Article, articleText, blockOffsets } from '@/utils/article/article';
import { splitSentences } from '@/utils/text/sentences';
import { ANALYSIS_VERSION, type Analysis, type Sentence } from './analysis';
import { findEntities } from './entities/find-entities';
import { type Models, modelLanguage } from './entities/models';
import { summarise } from './summary';

/** Kinds of blocks that hold running text. Headings and captions are labels, not sentences. */
const RUNNING_TEXT: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list-item']);

/** All sentences of the article's running text, as spans into its text. */
function sentencesOf(article: Article): Sentence[] {
  const offsets = blockOffsets(article.blocks);
  return article.blocks.flatMap((block, index) => {
    if (!RUNNING_TEXT.has(block.kind)) return [];
    const offset = offsets[index] ?? 0;
    return splitSentences(block.text, article.lang).map(({ start, end }) => ({
      start: offset + start,
      end: offset + end,
      block: index,
    }));
  });
}

/**
 * Analyses an article; linear in the length of its text.
 * @param models by language; in one without a model no entities are found
 */
export function analyse(article: Article, models: Models = {}): Analysis {
  const sentences = sentencesOf(article);
  const lang = modelLanguage(article.lang);
  const model = lang && models[lang];
  return {
    version: ANALYSIS_VERSION,
    sentences,
    summary: summarise(article, sentences),
    entities: model ? findEntities(article, articleText(article), model) : [],
    quotes: [],
    dates: [],
  };
}
