/**
 * Scores the labels of a sentence's places with the weights of one pass. What a word says of its own place and of its neighbours' is the
 * same wherever it stands, so that is summed once a word and text.
 */
import type { PlaceFeatures } from './features';
import { LABEL_COUNT } from './labels';
import { DISTANCES, type WordForm } from './word-form';

const L = LABEL_COUNT;

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
  private readonly sums = new Map<WordForm, Float32Array>();

  constructor(private readonly weights: PassWeights) {}

  /**
   * Scores of each label at each place, row after row.
   * @param pairs what pairs and phrases say of the places
   * @param evidence what the rest of the article says of them
   */
  scores(forms: readonly WordForm[], pairs: PlaceFeatures, evidence?: PlaceFeatures): Float32Array {
    const scores = new Float32Array(forms.length * L);
    const sums = forms.map((form) => this.sumsOf(form));
    for (let at = 0; at < forms.length; at++) {
      const base = at * L;
      for (let which = 0; which < DISTANCES.length; which++) {
        const there = at + (DISTANCES[which] as number);
        if (there < 0 || there >= sums.length) continue;
        const own = sums[there] as Float32Array;
        for (let y = 0; y < L; y++) scores[base + y] = (scores[base + y] as number) + (own[which * L + y] as number);
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

  /** The summed weights of what a word says of each of `DISTANCES`. */
  private sumsOf(form: WordForm): Float32Array {
    const known = this.sums.get(form);
    if (known) return known;
    const { features, starts } = form;
    const sums = new Float32Array(DISTANCES.length * L);
    for (let which = 0; which < DISTANCES.length; which++) {
      this.weights.add(features, starts[which] as number, starts[which + 1] as number, sums, which * L);
    }
    this.sums.set(form, sums);
    return sums;
  }
}
