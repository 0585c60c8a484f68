/**
 * Articles with human extracts, as the ranker is trained and measured on them: the sentences with what the analysis finds in them, and
 * how many people chose each.
 */
import { readLines } from '@/tools/evaluate/json-lines';
import { articleOf, asParagraphs } from '@/tools/plain-article';
import { findEntities } from '@/utils/analysis/entities/find-entities';
import type { Models } from '@/utils/analysis/entities/models';
import { findQuotes } from '@/utils/analysis/quotes/find-quotes';
import { evidenceOf } from '@/utils/analysis/summary';
import { describeSentences, type Evidence } from '@/utils/analysis/summary-features';
import { articleText, blockOffsets } from '@/utils/article/article';
import { findDates } from '@/utils/text/dates/find-dates';
import { foldedWords } from '@/utils/text/words';
import type { Row } from './listwise';

/** A line of a corpus. */
export interface Extract {
  id: string;
  lang: 'ar' | 'en';
  title: string;
  text: string;
  sentences: string[];
  /** Of each sentence, where the corpus says so. */
  paragraph?: number[];
  /** `sent_ids` are the indices of the sentences that an extract consists of, where the corpus says so. */
  summaries: { annotator: string; text: string; sent_ids?: number[] }[];
}

export interface Example {
  extract: Extract;
  evidence: Evidence[];
  /** Of each sentence, the share of people who chose it. */
  votes: number[];
}

/** @param models without one for the language, no entities are counted */
export function readExamples(path: string, models: Models): Example[] {
  return readLines<Extract>(path).map((extract) => exampleOf(extract, models));
}

/** The sentences of an example as the ranker learns from them. */
export function rowsOf({ evidence, votes, extract }: Example): Row[] {
  return describeSentences(evidence, extract.title).map(({ features }, index) => ({
    features,
    votes: votes[index] ?? 0,
  }));
}

function exampleOf(extract: Extract, models: Models): Example {
  const paragraph = extract.paragraph ?? paragraphsOf(extract);
  const paragraphs: string[][] = [];
  let last = -1;
  for (const [index, sentence] of extract.sentences.entries()) {
    if (paragraph[index] !== last || paragraphs.length === 0) paragraphs.push([]);
    last = paragraph[index] ?? last;
    paragraphs.at(-1)?.push(sentence);
  }
  const blocks = asParagraphs(paragraphs.map((list) => list.join(' ')));
  const article = articleOf({ title: extract.title, lang: extract.lang, publishedAt: null, blocks });
  const text = articleText(article);
  const offsets = blockOffsets(article.blocks);
  const sentences = paragraphs.flatMap((list, block) => {
    let start = offsets[block] ?? 0;
    return list.map((sentence) => {
      const span = { start, end: start + sentence.length, block };
      start = span.end + 1;
      return span;
    });
  });
  const model = models[extract.lang];
  const entities = model ? findEntities(article, text, sentences, model) : [];
  const places = article.blocks.map((block, index) => {
    const start = offsets[index] ?? 0;
    return { start, end: start + block.text.length, text: block.text };
  });
  const found = { entities, quotes: findQuotes(text, places, sentences, entities), dates: findDates(text, null) };
  return { extract, evidence: evidenceOf(text, sentences, found), votes: votesOf(extract) };
}

/** The line of the text that each sentence stands in. */
function paragraphsOf({ text, sentences }: Extract): number[] {
  let from = 0;
  let line = 0;
  return sentences.map((sentence) => {
    const at = text.indexOf(sentence, from);
    if (at >= 0) {
      line += text.slice(from, at).split('\n').length - 1;
      from = at;
    }
    return line;
  });
}

/** The share of its pairs of words that a sentence must have in common with an extract to count as chosen. */
const CHOSEN = 0.5;

function votesOf({ sentences, summaries }: Extract): number[] {
  const extracts = summaries.map(({ text, sent_ids }) => ({ ids: sent_ids, words: new Set(pairsOf(text)) }));
  return sentences.map((sentence, index) => {
    const pairs = pairsOf(sentence);
    const chosen = extracts.filter(({ ids, words }) =>
      ids
        ? ids.includes(index)
        : pairs.length > 0 && pairs.filter((pair) => words.has(pair)).length >= CHOSEN * pairs.length,
    );
    return chosen.length / Math.max(1, extracts.length);
  });
}

function pairsOf(text: string): string[] {
  const words = foldedWords(text);
  return words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
