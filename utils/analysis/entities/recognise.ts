/**
 * Finds the names in the sentences of one article, in two passes: each sentence by itself, then each with what the article says elsewhere
 * of the same words. Words in, spans of words out; `entities.ts` knows the text around them.
 */
import { documentFeatures, type FirstReading } from './document-pass';
import { type PlaceFeatures, pairFeatures } from './features';
import { Forms } from './forms';
import { makeForwardBackward, stepFactors } from './forward-backward';
import { type FoundName, LABEL_COUNT, spansOf, type TokenSpan } from './labels';
import type { Lexicon } from './lexicon';
import { spreadNames } from './spread';
import { type PassWeights, Tagger } from './tagger';
import { bestLabels } from './viterbi';
import type { WordForm } from './word-form';

export interface Model {
  lexicon: Lexicon;
  first: PassWeights;
  second: PassWeights;
}

/** A sentence with what it says by itself, found once for both passes. */
interface Sheet {
  forms: readonly WordForm[];
  pairs: PlaceFeatures;
}

/** The sentences of an article and the forms of all their words. */
interface Sheets {
  all: Forms;
  sheets: readonly Sheet[];
}

/** The sheets of an article's sentences. */
export function sheetsOf(lexicon: Lexicon, sentences: readonly (readonly string[])[]): Sheets {
  const all = new Forms(lexicon);
  const sheets = sentences.map((words) => {
    const forms = all.of(words);
    return { forms, pairs: pairFeatures(lexicon, forms) };
  });
  return { all, sheets };
}

/** What the first pass makes of each sentence. */
export function readFirst(weights: PassWeights, { all, sheets }: Sheets): FirstReading[] {
  const tagger = new Tagger(weights, all);
  const chain = makeForwardBackward(longestOf(sheets));
  const factors = stepFactors(weights.transitions);
  return sheets.map(({ forms, pairs }) => {
    const scores = tagger.scores(forms, pairs);
    const { marginals } = chain(scores, forms.length, factors);
    const chances = Float32Array.from(marginals.subarray(0, forms.length * LABEL_COUNT));
    return { forms, chances, labels: bestLabels(scores, weights.transitions) };
  });
}

/**
 * The names in the sentences of one article.
 * @param sentences the words and marks of each sentence, as `tokenise` gives them
 * @returns for each sentence, its names as spans of words, in order
 */
export function recognise(model: Model, sentences: readonly (readonly string[])[]): FoundName[][] {
  const { lexicon, first, second } = model;
  const article = sheetsOf(lexicon, sentences);
  const { all, sheets } = article;
  const evidence = documentFeatures(readFirst(first, article));
  const tagger = new Tagger(second, all);
  const chain = makeForwardBackward(longestOf(sheets));
  const factors = stepFactors(second.transitions);
  const names = sheets.map(({ forms, pairs }, sentence) => {
    const scores = tagger.scores(forms, pairs, evidence[sentence]);
    const labels = bestLabels(scores, second.transitions);
    const spans = spansOf(labels);
    if (spans.length === 0) return [];
    const { marginals } = chain(scores, forms.length, factors);
    return spans.map((span) => ({ ...span, chance: chanceOf(span, labels, marginals) }));
  });
  return spreadNames(
    sheets.map(({ forms }) => forms),
    names,
  );
}

function chanceOf({ start, end }: TokenSpan, labels: Uint8Array, marginals: Float64Array): number {
  let least = 1;
  for (let at = start; at < end; at++) {
    least = Math.min(least, marginals[at * LABEL_COUNT + (labels[at] ?? 0)] ?? 0);
  }
  return least;
}

function longestOf(sheets: readonly Sheet[]): number {
  return sheets.reduce((most, { forms }) => Math.max(most, forms.length), 1);
}
