/**
 * The best legal row of labels for a sentence (Viterbi). Indexing here is inside loops over the arrays' own lengths, so values are read
 * `as number`: a check on each would cost more than the sum itself.
 */
import { BEGINS, ENDS, LABEL_COUNT, STEP_FROM, STEP_TO } from './labels';

const L = LABEL_COUNT;

/**
 * Decodes a sentence.
 * @param scores of each label at each place, row after row of `LABEL_COUNT`
 * @param transitions score of label `b` after label `a` at `a * LABEL_COUNT + b`
 */
export function bestLabels(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const length = scores.length / L;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const steps = Float32Array.from(STEP_TO, (to, step) => transitions[(STEP_FROM[step] as number) * L + to] as number);
  const from = new Uint8Array(scores.length);
  const top = new Float64Array(L);
  let best = Float32Array.from(BEGINS, (begins, label) =>
    begins ? (scores[label] as number) : Number.NEGATIVE_INFINITY,
  );
  let next = new Float32Array(L);
  for (let base = L; base < scores.length; base += L) {
    top.fill(Number.NEGATIVE_INFINITY);
    for (let step = 0; step < steps.length; step++) {
      const label = STEP_FROM[step] as number;
      const to = STEP_TO[step] as number;
      const score = (best[label] as number) + (steps[step] as number);
      if (score <= (top[to] as number)) continue;
      top[to] = score;
      from[base + to] = label;
    }
    for (let y = 0; y < L; y++) next[y] = (top[y] as number) + (scores[base + y] as number);
    [best, next] = [next, best];
  }
  let label = 0;
  for (let last = 1; last < L; last++) if (ENDS[last] && (best[last] as number) > (best[label] as number)) label = last;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * L + label] as number;
  }
  return labels;
}
