/**
 * Finds the names in the sentences of one article, in two passes: each sentence by itself, then each with what the article says elsewhere
 * of the same words. Words in, spans of words out; `entities.ts` knows the text around them.
 */
import { documentFeatures, type FirstReading } from './document-pass';
import { type PlaceFeatures, pairFeatures } from './features';
import { makeForwardBackward, stepFactors } from './forward-backward';
import { type FoundName, LABEL_COUNT, spansOf, type TokenSpan } from './labels';
import type { Lexicon } from './lexicon';
import { spreadNames } from './spread';
import { type PassWeights, Tagger } from './tagger';
import { bestLabels } from './viterbi';
import { type WordForm, wordForm } from './word-form';

export interface Model {
  lexicon: Lexicon;
  first: PassWeights;
  second: PassWeights;
}

/** The forms of words, made once for each different word. */
export function formMaker(lexicon: Lexicon): (words: readonly string[]) => WordForm[] {
  const known = new Map<string, WordForm>();
  return (words) =>
    words.map((word) => {
      const form = known.get(word) ?? wordForm(lexicon, word);
      known.set(word, form);
      return form;
    });
}

/** A sentence with what it says by itself, found once for both passes. */
interface Sheet {
  forms: readonly WordForm[];
  pairs: PlaceFeatures;
}

/** The sheets of an article's sentences. */
export function sheetsOf(lexicon: Lexicon, sentences: readonly (readonly string[])[]): Sheet[] {
  const formsOf = formMaker(lexicon);
  return sentences.map((words) => {
    const forms = formsOf(words);
    return { forms, pairs: pairFeatures(lexicon, forms) };
  });
}

/** What the first pass makes of each sentence. */
export function readFirst(weights: PassWeights, sheets: readonly Sheet[]): FirstReading[] {
  const tagger = new Tagger(weights);
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
  const sheets = sheetsOf(lexicon, sentences);
  const evidence = documentFeatures(readFirst(first, sheets));
  const tagger = new Tagger(second);
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
