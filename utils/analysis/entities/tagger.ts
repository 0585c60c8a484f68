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
  /** The summed weights of what each word and each group says of each of `DISTANCES`, by its number. */
  private words = { sums: new Float32Array(0), count: 0 };
  private groups = { sums: new Float32Array(0), count: 0 };

  /** @param forms those of the sentences to come; more may be added to them at any time */
  constructor(
    readonly weights: PassWeights,
    private readonly forms: Forms,
  ) {}

  /**
   * Scores of each label at each place, row after row.
   * @param pairs what pairs and phrases say of the places
   * @param evidence what the rest of the article says of them
   */
  scores(forms: readonly WordForm[], pairs: PlaceFeatures, evidence?: PlaceFeatures): Float32Array {
    const scores = new Float32Array(forms.length * L);
    if (this.words.count < this.forms.words.length) this.catchUp();
    const { sums } = this.words;
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

  /** Sums what the words and groups say that were added since. */
  private catchUp(): void {
    const { words, groups } = this.forms;
    const groupSums = withRoom(this.groups.sums, groups.length * SPAN);
    for (const group of groups.slice(this.groups.count)) this.sum(group, groupSums, group.number * SPAN);
    const sums = withRoom(this.words.sums, words.length * SPAN);
    for (const form of words.slice(this.words.count)) {
      const from = form.group.number * SPAN;
      sums.set(groupSums.subarray(from, from + SPAN), form.number * SPAN);
      this.sum(form, sums, form.number * SPAN);
    }
    this.groups = { sums: groupSums, count: groups.length };
    this.words = { sums, count: words.length };
  }

  private sum({ features, starts }: Features, sums: Float32Array, base: number): void {
    for (let which = 0; which < DISTANCES.length; which++) {
      this.weights.add(features, starts[which] as number, starts[which + 1] as number, sums, base + which * L);
    }
  }
}

/** The array, or a longer one that begins with it. */
function withRoom(array: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const longer = new Float32Array(Math.max(length, array.length * 2));
  longer.set(array);
  return longer;
}
