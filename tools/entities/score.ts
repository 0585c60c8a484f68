/** Precision, recall and F of names by exact match of place and type, as CoNLL 2003 scores them. */
import { NAME_TYPES, type TokenSpan } from '@/utils/analysis/entities/labels';

export interface Score {
  gold: number;
  found: number;
  right: number;
}

export type Scores = Record<string, Score>;

/** The types that the figures are over; `all` in `Scores` is their sum. */
export const SCORED = NAME_TYPES.filter((type) => type !== 'MISC');

/** Counts matches over sentences, by type and `all`. */
export function scoreSpans(gold: readonly TokenSpan[][], found: readonly TokenSpan[][]): Scores {
  const scores: Scores = Object.fromEntries(['all', ...SCORED].map((key) => [key, { gold: 0, found: 0, right: 0 }]));
  const key = ({ start, end, type }: TokenSpan) => `${start} ${end} ${type}`;
  gold.forEach((spans, i) => {
    const right = new Set(spans.map(key));
    const add = (span: TokenSpan, field: keyof Score) => {
      for (const name of [span.type, 'all']) {
        const score = span.type === 'MISC' ? undefined : scores[name];
        if (score) score[field]++;
      }
    };
    for (const span of spans) add(span, 'gold');
    for (const span of found[i] ?? []) {
      add(span, 'found');
      if (right.has(key(span))) add(span, 'right');
    }
  });
  return scores;
}

/** Precision, recall and F1, 0 to 1. */
export function figures({ gold, found, right }: Score): { precision: number; recall: number; f: number } {
  const precision = found ? right / found : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** One line: F over all (P/R), then F of each type, in percent. */
export function describe(scores: Scores): string {
  const percent = (value: number) => (100 * value).toFixed(1);
  const f = (key: string) => figures(scores[key] ?? { gold: 0, found: 0, right: 0 });
  const { precision, recall, f: all } = f('all');
  return `F ${percent(all)} (P ${percent(precision)} R ${percent(recall)}) | ${SCORED.map((type) => `${type} ${percent(f(type).f)}`).join(' ')}`;
}
