/**
 * The chance of each label at each place, and of each pair of labels in a row, under a linear-chain CRF (Lafferty and others, 2001), in
 * scaled probabilities (Rabiner, 1989). Arrays are reused from sentence to sentence; values are read `as number` inside loops over them.
 */
import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from './labels';

const L = LABEL_COUNT;
const LABELS = Array.from({ length: L }, (_, label) => label);
/** For each label, those that may come before it, and those that may come after it. */
const BEFORE = LABELS.map((label) => Uint8Array.from(LABELS.filter((other) => mayFollow(other, label))));
const AFTER = LABELS.map((label) => Uint8Array.from(LABELS.filter((other) => mayFollow(label, other))));

export interface Chain {
  /** Chance of each label at each place, row after row. */
  marginals: Float64Array;
  /** Expected number of times label `b` follows label `a`, at `a * L + b`. */
  pairs: Float64Array;
  /** Log of the sum over all rows of labels. */
  logZ: number;
}

/** Makes a function that computes the chances for sentences of up to `longest` words into the same arrays. */
export function makeForwardBackward(
  longest: number,
): (scores: Float32Array, length: number, transitions: Float32Array) => Chain {
  const potential = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const marginals = new Float64Array(longest * L);
  const scale = new Float64Array(longest);
  const step = new Float64Array(L * L);
  const pairs = new Float64Array(L * L);
  return (scores, length, transitions) => {
    let logZ = 0;
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++) step[a * L + b] = mayFollow(a, b) ? Math.exp(transitions[a * L + b] as number) : 0;
    for (let at = 0; at < length; at++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) top = Math.max(top, scores[at * L + y] as number);
      logZ += top;
      for (let y = 0; y < L; y++) potential[at * L + y] = Math.exp((scores[at * L + y] as number) - top);
    }
    for (let at = 0; at < length; at++) {
      let sum = 0;
      for (let b = 0; b < L; b++) {
        let into = 0;
        if (at === 0) into = mayBegin(b) ? 1 : 0;
        else
          for (const a of BEFORE[b] as Uint8Array)
            into += (alpha[(at - 1) * L + a] as number) * (step[a * L + b] as number);
        let value = into * (potential[at * L + b] as number);
        if (at === length - 1 && !mayEnd(b)) value = 0;
        alpha[at * L + b] = value;
        sum += value;
      }
      scale[at] = sum;
      logZ += Math.log(sum);
      for (let b = 0; b < L; b++) alpha[at * L + b] = (alpha[at * L + b] as number) / sum;
    }
    pairs.fill(0);
    for (let y = 0; y < L; y++) beta[(length - 1) * L + y] = mayEnd(y) ? 1 : 0;
    for (let at = length - 1; at > 0; at--) {
      const before = (at - 1) * L;
      const here = at * L;
      for (let a = 0; a < L; a++) {
        let sum = 0;
        const left = alpha[before + a] as number;
        for (const b of AFTER[a] as Uint8Array) {
          const way = step[a * L + b] as number;
          const value = (way * (potential[here + b] as number) * (beta[here + b] as number)) / (scale[at] as number);
          sum += value;
          pairs[a * L + b] = (pairs[a * L + b] as number) + left * value;
        }
        beta[before + a] = sum;
      }
    }
    for (let i = 0; i < length * L; i++) marginals[i] = (alpha[i] as number) * (beta[i] as number);
    return { marginals, pairs, logZ };
  };
}
