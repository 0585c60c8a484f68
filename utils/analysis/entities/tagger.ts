/**
 * Scores the labels of a sentence's places with the weights of one pass. What a word says of its own place and of its neighbours' is the
 * same wherever it stands, so that is summed once a word and text.
 */
import { DISTANCES, pairFeatures, phraseMarks, type Take, wordFeatures } from './features';
import { LABEL_COUNT } from './labels';
import type { Lexicon } from './lexicon';
import type { WordForm } from './word-form';

const L = LABEL_COUNT;

/** The weights of one pass, however they are kept. */
export interface PassWeights {
  /** Adds a feature's weight for each label to `scores` from `base` on. */
  add(feature: number, scores: Float32Array, base: number): void;
  /** Score of label `b` after label `a` at `a * LABEL_COUNT + b`. */
  transitions: Float32Array;
  /** Taken off the score of the label "outside": above 0, more names are found and more of them wrong. */
  outsidePenalty: number;
}

/** Gives further features of the place `at`, such as what the rest of the article says of its word. */
export type MoreFeatures = (at: number, take: Take) => void;

export class Tagger {
  private readonly sums = new Map<WordForm, Float32Array>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly weights: PassWeights,
  ) {}

  /** Scores of each label at each place, row after row. */
  scores(forms: readonly WordForm[], more?: MoreFeatures): Float32Array {
    const scores = new Float32Array(forms.length * L);
    const marks = phraseMarks(this.lexicon, forms);
    let base = 0;
    const take: Take = (feature) => this.weights.add(feature, scores, base);
    for (let at = 0; at < forms.length; at++) {
      base = at * L;
      for (let which = 0; which < DISTANCES.length; which++) {
        const form = forms[at + (DISTANCES[which] ?? 0)];
        if (!form) continue;
        const sums = this.sumsOf(form);
        for (let y = 0; y < L; y++) scores[base + y] = (scores[base + y] as number) + (sums[which * L + y] as number);
      }
      pairFeatures(forms, marks, at, take);
      more?.(at, take);
      scores[base] = (scores[base] as number) - this.weights.outsidePenalty;
    }
    return scores;
  }

  /** The summed weights of what a word says of each of `DISTANCES`. */
  private sumsOf(form: WordForm): Float32Array {
    const known = this.sums.get(form);
    if (known) return known;
    const sums = new Float32Array(DISTANCES.length * L);
    DISTANCES.forEach((_, which) => {
      wordFeatures(form, which, (feature) => this.weights.add(feature, sums, which * L));
    });
    this.sums.set(form, sums);
    return sums;
  }
}
