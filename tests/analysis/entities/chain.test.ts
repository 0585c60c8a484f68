/** Labels, the best row of them and their chances, against the slow way: looking at every legal row. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeForwardBackward, stepFactors } from '@/utils/analysis/entities/forward-backward';
import {
  LABEL_COUNT as L,
  labelsOf,
  mayBegin,
  mayEnd,
  mayFollow,
  STEP_FROM,
  STEP_TO,
  spansOf,
} from '@/utils/analysis/entities/labels';
import { bestLabels } from '@/utils/analysis/entities/viterbi';

const LENGTH = 3;
const weight = fc.float({ min: -3, max: 3, noNaN: true });
const scores = fc.array(weight, { minLength: LENGTH * L, maxLength: LENGTH * L }).map((all) => Float32Array.from(all));
const transitions = fc.array(weight, { minLength: L * L, maxLength: L * L }).map((all) => Float32Array.from(all));

function legalRows(): number[][] {
  let rows = Array.from({ length: L }, (_, label) => [label]).filter(([first = 0]) => mayBegin(first));
  for (let at = 1; at < LENGTH; at++) {
    rows = rows.flatMap((row) =>
      Array.from({ length: L }, (_, next) => next)
        .filter((next) => mayFollow(row.at(-1) ?? 0, next))
        .map((next) => [...row, next]),
    );
  }
  return rows.filter((row) => mayEnd(row.at(-1) ?? 0));
}

const ROWS = legalRows();

function scoreOf(row: readonly number[], all: Float32Array, steps: Float32Array): number {
  return row.reduce(
    (sum, label, at) => sum + (all[at * L + label] ?? 0) + (at ? (steps[(row[at - 1] ?? 0) * L + label] ?? 0) : 0),
    0,
  );
}

describe('a chain of labels', () => {
  test('the best row is the best of all legal rows', () => {
    fc.assert(
      fc.property(scores, transitions, (all, steps) => {
        const best = Math.max(...ROWS.map((row) => scoreOf(row, all, steps)));
        const found = [...bestLabels(all, steps)];
        expect(ROWS).toContainEqual(found);
        expect(scoreOf(found, all, steps)).toBeCloseTo(best, 3);
      }),
      { numRuns: 20 },
    );
  });

  test('the chance of a label is its share of all legal rows', () => {
    const chain = makeForwardBackward(LENGTH);
    fc.assert(
      fc.property(scores, transitions, (all, steps) => {
        const shares = new Float64Array(LENGTH * L);
        let sum = 0;
        for (const row of ROWS) {
          const share = Math.exp(scoreOf(row, all, steps));
          sum += share;
          row.forEach((label, at) => {
            shares[at * L + label] = (shares[at * L + label] ?? 0) + share;
          });
        }
        const { marginals, logZ } = chain(all, LENGTH, stepFactors(steps));
        expect(logZ).toBeCloseTo(Math.log(sum), 3);
        shares.forEach((share, i) => {
          expect(marginals[i]).toBeCloseTo(share / sum, 4);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('a step is expected as often as its share of all legal rows tells', () => {
    const chain = makeForwardBackward(LENGTH);
    fc.assert(
      fc.property(scores, transitions, (all, factors) => {
        const shares = new Map<number, number>();
        let sum = 0;
        for (const row of ROWS) {
          const share = Math.exp(scoreOf(row, all, factors));
          sum += share;
          for (let at = 1; at < LENGTH; at++) {
            const pair = (row[at - 1] ?? 0) * L + (row[at] ?? 0);
            shares.set(pair, (shares.get(pair) ?? 0) + share);
          }
        }
        const expected = chain(all, LENGTH, stepFactors(factors)).steps();
        expect(expected).toHaveLength(STEP_TO.length);
        expected.forEach((count, step) => {
          const pair = (STEP_FROM[step] ?? 0) * L + (STEP_TO[step] ?? 0);
          expect(count).toBeCloseTo((shares.get(pair) ?? 0) / sum, 4);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('names survive the way to labels and back', () => {
    const spans = [
      { start: 0, end: 1, type: 'LOC' as const },
      { start: 1, end: 3, type: 'PER' as const },
      { start: 4, end: 9, type: 'ORG' as const },
    ];
    expect(spansOf(labelsOf(spans, 10))).toEqual(spans);
  });
});
