/**
 * Trains a linear-chain CRF by stochastic gradients with a rate for each weight (AdaGrad: Duchi, Hazan and Singer, 2011) and L1 by
 * soft thresholding, averaged over the later part. The same seed gives the same weights. Values are read `as number` inside loops over
 * the arrays' own lengths.
 */

import { makeForwardBackward, stepFactors } from '@/utils/analysis/entities/forward-backward';
import { LABEL_COUNT, OUTSIDE, STEP_FROM, STEP_TO } from '@/utils/analysis/entities/labels';
import type { Example } from './data-set';
import { randomFrom, shuffle } from './random';

const L = LABEL_COUNT;

export interface TrainOptions {
  epochs: number;
  rate: number;
  /** Strength of the L1 penalty, a sentence. */
  l1: number;
  /** How often a word's identity is hidden in training, 0 to 1. */
  dropout: number;
  /** Added to the score of every label but the right one when the right one is a name and this is not: missing a name costs more. */
  missCost: number;
  seed: number;
  log?: (line: string) => void;
}

export interface Weights {
  /** For each row, a weight a label. */
  rows: Float32Array;
  transitions: Float32Array;
}

/** Gradients smaller than this change nothing worth the time. */
const NEGLIGIBLE = 1e-3;
/** A sentence whose loss is below this has nothing to teach for a while: it rests for two epochs. */
const LEARNED = 0.03;
const REST = 2;
/** How many times an epoch the penalty is applied and the average taken. */
const CHECKS = 4;

/** Trains on examples whose features number `rowCount` rows. */
export function trainCrf(examples: readonly Example[], rowCount: number, options: TrainOptions): Weights {
  const { epochs, rate, l1, dropout, missCost } = options;
  const random = randomFrom(options.seed);
  const rows = new Float32Array(rowCount * L);
  const squares = new Float32Array(rowCount * L).fill(1e-2);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1);
  const sum = new Float32Array(rowCount * L);
  const transitionSum = new Float32Array(L * L);
  let summed = 0;
  const longest = Math.max(1, ...examples.map(({ labels }) => labels.length));
  const scores = new Float32Array(longest * L);
  const hidden = new Uint8Array(longest);
  const chances = makeForwardBackward(longest);
  const pairs = new Float64Array(L * L);
  const order = examples.map((_, index) => index);
  const rests = new Uint8Array(examples.length);
  const every = Math.ceil(examples.length / CHECKS);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let n = 0; n < order.length; n++) {
      const number = order[n] as number;
      const isCheck = (n + 1) % every === 0 || n === order.length - 1;
      const resting = (rests[number] as number) > 0;
      if (resting) rests[number] = (rests[number] as number) - 1;
      if (resting && !isCheck) continue;
      const { labels, starts, features, weight } = examples[number] as Example;
      const length = labels.length;
      for (let at = 0; at < length; at++) hidden[at] = random() < dropout ? 1 : 0;
      scores.fill(0, 0, length * L);
      for (let at = 0; at < length; at++) {
        const base = at * L;
        for (let f = starts[at] as number; f < (starts[at + 1] as number); f++) {
          const feature = features[f] as number;
          if (feature & 1 && hidden[at]) continue;
          const row = (feature >> 1) * L;
          for (let y = 0; y < L; y++) scores[base + y] = (scores[base + y] as number) + (rows[row + y] as number);
        }
        if (labels[at] !== OUTSIDE) scores[base] = (scores[base] as number) + missCost;
      }
      const { marginals, logZ, steps: expected } = chances(scores, length, stepFactors(transitions));
      pairs.fill(0);
      expected().forEach((count, step) => {
        pairs[(STEP_FROM[step] as number) * L + (STEP_TO[step] as number)] = count;
      });
      let own = logZ;
      for (let at = 0; at < length; at++) {
        const base = at * L;
        const gold = labels[at] as number;
        own -= scores[base + gold] as number;
        if (at > 0) {
          const pair = (labels[at - 1] as number) * L + gold;
          pairs[pair] = (pairs[pair] as number) - 1;
          own -= transitions[pair] as number;
        }
        for (let y = 0; y < L; y++) {
          const gradient = weight * ((marginals[base + y] as number) - (y === gold ? 1 : 0));
          if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
          const square = gradient * gradient;
          const pull = rate * gradient;
          for (let f = starts[at] as number; f < (starts[at + 1] as number); f++) {
            const feature = features[f] as number;
            if (feature & 1 && hidden[at]) continue;
            const w = (feature >> 1) * L + y;
            const total = (squares[w] as number) + square;
            squares[w] = total;
            rows[w] = (rows[w] as number) - pull / Math.sqrt(total);
          }
        }
      }
      for (let pair = 0; pair < L * L; pair++) {
        const gradient = weight * (pairs[pair] as number);
        if (gradient === 0) continue;
        const total = (transitionSquares[pair] as number) + gradient * gradient;
        transitionSquares[pair] = total;
        transitions[pair] = (transitions[pair] as number) - (rate * gradient) / Math.sqrt(total);
      }
      loss += weight * own;
      if (own < LEARNED) rests[number] = REST;
      if (!isCheck) continue;
      shrink(rows, squares, rate * l1 * every);
      if (epoch >= epochs / 2) {
        for (let w = 0; w < rows.length; w++) sum[w] = (sum[w] as number) + (rows[w] as number);
        for (let w = 0; w < L * L; w++) transitionSum[w] = (transitionSum[w] as number) + (transitions[w] as number);
        summed++;
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  return { rows: sum.map((value) => value / summed), transitions: transitionSum.map((value) => value / summed) };
}

/** Trains several times with different seeds and takes the mean, which is right where most of them are. */
export function trainMean(
  examples: readonly Example[],
  rowCount: number,
  options: TrainOptions,
  times: number,
): Weights {
  const mean: Weights = { rows: new Float32Array(rowCount * L), transitions: new Float32Array(L * L) };
  for (let time = 0; time < times; time++) {
    const { rows, transitions } = trainCrf(examples, rowCount, { ...options, seed: options.seed + time });
    for (let w = 0; w < rows.length; w++) mean.rows[w] = (mean.rows[w] as number) + (rows[w] as number) / times;
    for (let w = 0; w < L * L; w++) {
      mean.transitions[w] = (mean.transitions[w] as number) + (transitions[w] as number) / times;
    }
  }
  return mean;
}

/** Moves each weight towards 0 by its own rate times `amount`, and no further. */
function shrink(rows: Float32Array, squares: Float32Array, amount: number): void {
  for (let w = 0; w < rows.length; w++) {
    const value = rows[w] as number;
    if (value === 0) continue;
    const step = amount / Math.sqrt(squares[w] as number);
    rows[w] = value > step ? value - step : value < -step ? value + step : 0;
  }
}
