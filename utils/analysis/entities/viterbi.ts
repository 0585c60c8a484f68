/**
 * The best legal row of labels for a sentence (Viterbi). Indexing here is inside loops over the arrays' own lengths, so values are read
 * `as number`: a check on each would cost more than the sum itself.
 */
import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from './labels';

const L = LABEL_COUNT;

/** For each label, the labels that may come before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: L }, (_, next) =>
  Array.from({ length: L }, (_, label) => label).filter((label) => mayFollow(label, next)),
);
const LABELS = Array.from({ length: L }, (_, label) => label);
const BEGINS = LABELS.map(mayBegin);
const ENDS = LABELS.map(mayEnd);

/**
 * Decodes a sentence.
 * @param scores of each label at each place, row after row of `LABEL_COUNT`
 * @param transitions score of label `b` after label `a` at `a * LABEL_COUNT + b`
 */
export function bestLabels(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const length = scores.length / L;
  const best = new Float32Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let at = 0; at < length; at++) {
    for (let next = 0; next < L; next++) {
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      if (at === 0) top = BEGINS[next] ? 0 : top;
      else {
        for (const label of BEFORE[next] ?? []) {
          const score = (best[(at - 1) * L + label] as number) + (transitions[label * L + next] as number);
          if (score > top) [top, source] = [score, label];
        }
      }
      best[at * L + next] = top + (scores[at * L + next] as number);
      from[at * L + next] = source;
    }
  }
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < L; last++) {
    const score = best[(length - 1) * L + last] as number;
    if (ENDS[last] && score > top) [top, label] = [score, last];
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * L + label] as number;
  }
  return labels;
}
