/**
 * Finds the names in the sentences of one article, in two passes: each sentence by itself, then each with what the article says elsewhere
 * of the same words. Words in, spans of words out; `entities.ts` knows the text around them.
 */
import { documentFeatures, type FirstReading } from './document-pass';
import { makeForwardBackward } from './forward-backward';
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

/** What the first pass makes of each sentence. */
export function readFirst(
  lexicon: Lexicon,
  weights: PassWeights,
  sentences: readonly (readonly WordForm[])[],
): FirstReading[] {
  const tagger = new Tagger(lexicon, weights);
  const chain = makeForwardBackward(longestOf(sentences));
  return sentences.map((forms) => {
    const scores = tagger.scores(forms);
    const { marginals } = chain(scores, forms.length, weights.transitions);
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
  const formsOf = formMaker(lexicon);
  const readings = readFirst(lexicon, first, sentences.map(formsOf));
  const evidence = documentFeatures(readings);
  const tagger = new Tagger(lexicon, second);
  const chain = makeForwardBackward(longestOf(sentences));
  const names = readings.map(({ forms }, sentence) => {
    const scores = tagger.scores(forms, evidence(sentence));
    const labels = bestLabels(scores, second.transitions);
    const spans = spansOf(labels);
    if (spans.length === 0) return [];
    const { marginals } = chain(scores, forms.length, second.transitions);
    return spans.map((span) => ({ ...span, chance: chanceOf(span, labels, marginals) }));
  });
  return spreadNames(
    readings.map(({ forms }) => forms),
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

function longestOf(sentences: readonly { length: number }[]): number {
  return sentences.reduce((most, { length }) => Math.max(most, length), 1);
}
