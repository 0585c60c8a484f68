/**
 * `tsx tools/summary/train.ts EASC.jsonl CNN.jsonl.gz`: trains the ranker of summaries on human extracts and writes
 * `utils/analysis/summary-weights.ts`. `evaluate summary --folds` measures it on articles that it has not seen.
 */
import { writeFileSync } from 'node:fs';
import { loadModel } from '@/tools/entities/load-models';
import { FEATURES } from '@/utils/analysis/summary-features';
import { readExamples, rowsOf } from './examples';
import { learn, PENALTIES, type Weights } from './listwise';

const [easc, cnn] = process.argv.slice(2);
if (!easc || !cnn) throw new Error('train.ts EASC.jsonl CNN.jsonl.gz');
const weights = {
  ar: learn(readExamples(easc, { ar: loadModel('ar') }).map(rowsOf), PENALTIES.ar),
  en: learn(readExamples(cnn, { en: loadModel('en') }).map(rowsOf), PENALTIES.en),
};
writeFileSync('utils/analysis/summary-weights.ts', moduleOf(weights));

function moduleOf(all: Record<string, Weights>): string {
  const tables = Object.entries(all).map(([lang, table]) => {
    const rows = FEATURES.map((feature) => `    ${feature}: ${Number(table[feature].toFixed(3))},`);
    return `  ${lang}: {\n${rows.join('\n')}\n  },`;
  });
  return `/**
 * What the ranker of summaries has learned, by language: how much a sentence gains for each of \`summary-features.ts\`. Written by
 * \`tools/summary/train.ts\` from human extracts of Arabic (EASC) and English (CNN corpus) articles; not edited by hand.
 */
import type { Feature } from './summary-features';

export const SUMMARY_WEIGHTS: Readonly<Record<'ar' | 'en', Readonly<Record<Feature, number>>>> = {
${tables.join('\n')}
};
`;
}
