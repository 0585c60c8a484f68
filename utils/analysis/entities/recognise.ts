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

/** The sheets of an article's sentences, their words added to the forms. */
export function sheetsOf(lexicon: Lexicon, forms: Forms, sentences: readonly (readonly string[])[]): Sheet[] {
  return sentences.map((words) => {
    const own = forms.of(words);
    return { forms: own, pairs: pairFeatures(lexicon, own) };
  });
}

/** What the first pass makes of each sentence. */
export function readFirst(tagger: Tagger, sheets: readonly Sheet[]): FirstReading[] {
  const { transitions } = tagger.weights;
  const chain = makeForwardBackward(longestOf(sheets));
  const factors = stepFactors(transitions);
  return sheets.map(({ forms, pairs }) => {
    const scores = tagger.scores(forms, pairs);
    const { marginals } = chain(scores, forms.length, factors);
    const chances = Float32Array.from(marginals.subarray(0, forms.length * LABEL_COUNT));
    return { forms, chances, labels: bestLabels(scores, transitions) };
  });
}

/** The words met so far and their sums, which are the same in every article. */
interface Known {
  forms: Forms;
  first: Tagger;
  second: Tagger;
}

/** With more words than this an article begins anew; a word takes about 1.5 kB. */
const MOST_WORDS = 8_000;
const knownBy = new WeakMap<Model, Known>();

function knownOf(model: Model): Known {
  const known = knownBy.get(model);
  if (known && known.forms.words.length <= MOST_WORDS) return known;
  const forms = new Forms(model.lexicon);
  const fresh = { forms, first: new Tagger(model.first, forms), second: new Tagger(model.second, forms) };
  knownBy.set(model, fresh);
  return fresh;
}

/**
 * The names in the sentences of one article.
 * @param sentences the words and marks of each sentence, as `tokenise` gives them
 * @returns for each sentence, its names as spans of words, in order
 */
export function recognise(model: Model, sentences: readonly (readonly string[])[]): FoundName[][] {
  const { lexicon, second } = model;
  const known = knownOf(model);
  const sheets = sheetsOf(lexicon, known.forms, sentences);
  const evidence = documentFeatures(readFirst(known.first, sheets));
  const chain = makeForwardBackward(longestOf(sheets));
  const factors = stepFactors(second.transitions);
  const names = sheets.map(({ forms, pairs }, sentence) => {
    const scores = known.second.scores(forms, pairs, evidence[sentence]);
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
