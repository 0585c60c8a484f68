/** The score that the learned weights give a sentence. */
import { FEATURES, type Feature } from './summary-features';
import { SUMMARY_WEIGHTS } from './summary-weights';

export type Score = (features: Readonly<Record<Feature, number>>) => number;

/** Scores by a table of weights. */
export function weighted(weights: Readonly<Record<Feature, number>>): Score {
  return (features) => FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], 0);
}

/** Scores by the weights of a language; languages without their own take the Arabic ones. */
export function scoreFor(lang: string): Score {
  return weighted(lang.split('-')[0] === 'en' ? SUMMARY_WEIGHTS.en : SUMMARY_WEIGHTS.ar);
}
