/**
 * Scores the labels of a sentence's places with the weights of one pass. What a word says of its own place and of its neighbours' is the
 * same wherever it stands, so that is summed once a word and text.
 */
import type { PlaceFeatures } from './features';
import type { Forms } from './forms';
import { LABEL_COUNT } from './labels';
import { DISTANCES, type Features, type WordForm } from './word-form';

const L = LABEL_COUNT;
/** Values of one word: a row of labels for each of `DISTANCES`. */
const SPAN = DISTANCES.length * L;

/** The weights of one pass, however they are kept. */
export interface PassWeights {
  /** Adds the weights of the features `[from, to)` for each label to `scores` from `base` on. */
  add(features: Uint32Array, from: number, to: number, scores: Float32Array, base: number): void;
  /** Score of label `b` after label `a` at `a * LABEL_COUNT + b`. */
  transitions: Float32Array;
  /** Taken off the score of the label "outside": above 0, more names are found and more of them wrong. */
  outsidePenalty: number;
}

export class Tagger {
  /** The summed weights of what each word says of each of `DISTANCES`, by its number. */
  private readonly sums: Float32Array;

  constructor(
    private readonly weights: PassWeights,
    { words, groups }: Forms,
  ) {
    const groupSums = new Float32Array(groups.length * SPAN);
    for (const group of groups) this.sum(group, groupSums, group.number * SPAN);
    this.sums = new Float32Array(words.length * SPAN);
    for (const form of words) {
      const from = form.group.number * SPAN;
      this.sums.set(groupSums.subarray(from, from + SPAN), form.number * SPAN);
      this.sum(form, this.sums, form.number * SPAN);
    }
  }

  /**
   * Scores of each label at each place, row after row.
   * @param pairs what pairs and phrases say of the places
   * @param evidence what the rest of the article says of them
   */
  scores(forms: readonly WordForm[], pairs: PlaceFeatures, evidence?: PlaceFeatures): Float32Array {
    const scores = new Float32Array(forms.length * L);
    const { sums } = this;
    for (let at = 0; at < forms.length; at++) {
      const base = at * L;
      for (let which = 0; which < DISTANCES.length; which++) {
        const there = at + (DISTANCES[which] as number);
        if (there < 0 || there >= forms.length) continue;
        const own = (forms[there] as WordForm).number * SPAN + which * L;
        for (let y = 0; y < L; y++) scores[base + y] = (scores[base + y] as number) + (sums[own + y] as number);
      }
      this.add(pairs, at, scores);
      if (evidence) this.add(evidence, at, scores);
      scores[base] = (scores[base] as number) - this.weights.outsidePenalty;
    }
    return scores;
  }

  private add({ hashes, starts }: PlaceFeatures, at: number, scores: Float32Array): void {
    this.weights.add(hashes, starts[at] as number, starts[at + 1] as number, scores, at * L);
  }

  private sum({ features, starts }: Features, sums: Float32Array, base: number): void {
    for (let which = 0; which < DISTANCES.length; which++) {
      this.weights.add(features, starts[which] as number, starts[which + 1] as number, sums, base + which * L);
    }
  }
}
