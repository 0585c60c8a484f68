/**
 * A linear ranker learned listwise: the softmax of an article's scores is brought near to the votes of its sentences (Cao and others, ListNet,
 * 2007), by gradient descent with momentum over standardised features and a quadratic penalty.
 */
import { FEATURES, type Feature } from '@/utils/analysis/summary-features';

/** A sentence as the ranker learns from it. */
export interface Row {
  features: Record<Feature, number>;
  votes: number;
}

export type Weights = Record<Feature, number>;

const ROUNDS = 300;
const RATE = 0.09;
const MOMENTUM = 0.9;
/** What cross-validation chose for each corpus: the fewer articles, the more. */
export const PENALTIES = { ar: 0.1, en: 0.02 } as const;

/** Learns weights from articles, each a list of its sentences. @param penalty on the squares of the weights */
export function learn(articles: readonly (readonly Row[])[], penalty: number): Weights {
  const rows = articles.flat();
  const means = FEATURES.map((feature) => rows.reduce((sum, row) => sum + row.features[feature], 0) / rows.length);
  const spreads = FEATURES.map((feature, index) => {
    const variance =
      rows.reduce((sum, row) => sum + (row.features[feature] - (means[index] ?? 0)) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
  const lists = articles.flatMap((article) => listOf(article, means, spreads) ?? []);
  const weights = new Float64Array(FEATURES.length);
  const speed = new Float64Array(FEATURES.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const list of lists) addGradient(gradient, list, weights, lists.length);
    for (let index = 0; index < weights.length; index += 1) {
      speed[index] = MOMENTUM * (speed[index] ?? 0) + (gradient[index] ?? 0);
      weights[index] = (weights[index] ?? 0) + RATE * (speed[index] ?? 0);
    }
  }
  const entries = FEATURES.map((feature, index): [Feature, number] => [
    feature,
    (weights[index] ?? 0) / (spreads[index] ?? 1),
  ]);
  return Object.fromEntries(entries) as Weights;
}

interface List {
  values: Float64Array[];
  /** Share of the article's votes. */
  shares: number[];
}

function listOf(article: readonly Row[], means: readonly number[], spreads: readonly number[]): List | null {
  const votes = article.reduce((sum, row) => sum + row.votes, 0);
  if (votes === 0) return null;
  const values = article.map(({ features }) =>
    Float64Array.from(FEATURES, (feature, index) => (features[feature] - (means[index] ?? 0)) / (spreads[index] ?? 1)),
  );
  return { values, shares: article.map((row) => row.votes / votes) };
}

function addGradient(gradient: Float64Array, { values, shares }: List, weights: Float64Array, lists: number): void {
  const scores = values.map((own) => own.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const power = powers.reduce((sum, value) => sum + value, 0);
  for (const [row, own] of values.entries()) {
    const miss = ((shares[row] ?? 0) - (powers[row] ?? 0) / power) / lists;
    for (let index = 0; index < own.length; index += 1)
      gradient[index] = (gradient[index] ?? 0) + miss * (own[index] ?? 0);
  }
}
