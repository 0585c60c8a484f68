/**
 * The chance of each label at each place, and of each step from one label to the next, under a linear-chain CRF (Lafferty and others,
 * 2001), in scaled probabilities (Rabiner, 1989). Arrays are reused from sentence to sentence; values are read `as number` inside loops
 * over them.
 */
import { BEGINS, ENDS, LABEL_COUNT, STEP_FROM, STEP_TO } from './labels';

const L = LABEL_COUNT;
const STEPS = STEP_TO.length;

/** Legal transitions as factors of a chance, in the order of `STEP_TO`. */
export function stepFactors(transitions: Float32Array): Float64Array {
  return Float64Array.from(STEP_TO, (to, step) =>
    Math.exp(transitions[(STEP_FROM[step] as number) * L + to] as number),
  );
}

export interface Chain {
  /** Chance of each label at each place, row after row. */
  marginals: Float64Array;
  /** Log of the sum over all rows of labels. */
  logZ: number;
  /** Expected number of times each legal step is taken, in the order of `STEP_TO`; for training. */
  steps(): Float64Array;
}

/** Makes a function that computes the chances for sentences of up to `longest` words into the same arrays. */
export function makeForwardBackward(
  longest: number,
): (scores: Float32Array, length: number, factors: Float64Array) => Chain {
  const potential = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const marginals = new Float64Array(longest * L);
  const scale = new Float64Array(longest);
  /** What a place adds from the right: potential and beta over scale, label by label. */
  const right = new Float64Array(L);

  const readRight = (at: number) => {
    for (let y = 0; y < L; y++) {
      right[y] = ((potential[at * L + y] as number) * (beta[at * L + y] as number)) / (scale[at] as number);
    }
  };
  const expectedSteps = (length: number, factors: Float64Array) => {
    const expected = new Float64Array(STEPS);
    for (let at = 1; at < length; at++) {
      readRight(at);
      for (let s = 0; s < STEPS; s++) {
        const left = alpha[(at - 1) * L + (STEP_FROM[s] as number)] as number;
        const way = (factors[s] as number) * (right[STEP_TO[s] as number] as number);
        expected[s] = (expected[s] as number) + left * way;
      }
    }
    return expected;
  };

  return (scores, length, factors) => {
    let logZ = 0;
    alpha.fill(0, 0, length * L);
    beta.fill(0, 0, length * L);
    for (let at = 0; at < length; at++) {
      const here = at * L;
      if (at === 0) alpha.set(BEGINS);
      else {
        const before = here - L;
        for (let s = 0; s < STEPS; s++) {
          const to = here + (STEP_TO[s] as number);
          const from = alpha[before + (STEP_FROM[s] as number)] as number;
          alpha[to] = (alpha[to] as number) + from * (factors[s] as number);
        }
      }
      let top = scores[here] as number;
      for (let y = 1; y < L; y++) if ((scores[here + y] as number) > top) top = scores[here + y] as number;
      let sum = 0;
      for (let y = 0; y < L; y++) {
        const value = Math.exp((scores[here + y] as number) - top);
        const whole = at < length - 1 || ENDS[y] ? (alpha[here + y] as number) * value : 0;
        potential[here + y] = value;
        alpha[here + y] = whole;
        sum += whole;
      }
      for (let y = 0; y < L; y++) alpha[here + y] = (alpha[here + y] as number) / sum;
      scale[at] = sum;
      logZ += top + Math.log(sum);
    }
    if (length > 0) beta.set(ENDS, (length - 1) * L);
    for (let at = length - 1; at > 0; at--) {
      readRight(at);
      const before = (at - 1) * L;
      for (let s = 0; s < STEPS; s++) {
        const from = before + (STEP_FROM[s] as number);
        beta[from] = (beta[from] as number) + (factors[s] as number) * (right[STEP_TO[s] as number] as number);
      }
    }
    for (let i = 0; i < length * L; i++) marginals[i] = (alpha[i] as number) * (beta[i] as number);
    return { marginals, logZ, steps: () => expectedSteps(length, factors) };
  };
}
