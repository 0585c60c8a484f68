/**
 * Trains both passes. The second learns from what the first makes of text it has not seen (jackknife): from its own training text it would
 * learn to trust the first too much.
 */
import { documentFeatures, type FirstReading } from '@/utils/analysis/entities/document-pass';
import type { PlaceFeatures } from '@/utils/analysis/entities/features';
import { Forms } from '@/utils/analysis/entities/forms';
import { makeForwardBackward, stepFactors } from '@/utils/analysis/entities/forward-backward';
import { LABEL_COUNT, OUTSIDE } from '@/utils/analysis/entities/labels';
import type { Lexicon } from '@/utils/analysis/entities/lexicon';
import type { PassWeights } from '@/utils/analysis/entities/tagger';
import { bestLabels } from '@/utils/analysis/entities/viterbi';
import type { WordForm } from '@/utils/analysis/entities/word-form';
import type { Document, Part } from './corpora';
import { type Example, FeatureRows, joinExamples, sentenceFeatures } from './data-set';
import { type TrainOptions, trainCrf, trainMean, type Weights } from './train-crf';

export interface ModelOptions {
  first: TrainOptions;
  second: TrainOptions;
  folds: number;
  /** How many trainings each pass is the mean of. */
  times: number;
  /** Epochs of the first pass on each fold's rest. */
  foldEpochs: number;
  /** A feature seen less often is not learned. */
  leastCount: number;
  /** Leaves the second pass out, for quick experiments. */
  firstOnly?: boolean;
  /** Taken off the score of "outside" in each pass. */
  outsidePenalty: [number, number];
  log: (line: string) => void;
}

/** Weights with the hashes of their rows. */
export interface TrainedPass extends Weights {
  hashes: Uint32Array;
  outsidePenalty: number;
}

export interface TrainedModel {
  first: TrainedPass;
  second: TrainedPass;
}

/** Weights as they were trained, for measuring before they are packed. */
export function passWeights({ hashes, rows, transitions, outsidePenalty }: TrainedPass): PassWeights {
  const rowOf = new Map<number, number>();
  hashes.forEach((hash, row) => {
    rowOf.set(hash, row);
  });
  return {
    transitions,
    outsidePenalty,
    add(features, from, to, scores, base) {
      for (let f = from; f < to; f++) {
        const row = rowOf.get(features[f] as number);
        if (row === undefined) continue;
        for (let y = 0; y < LABEL_COUNT; y++) {
          scores[base + y] = (scores[base + y] as number) + (rows[row * LABEL_COUNT + y] as number);
        }
      }
    },
  };
}

interface Item {
  document: number;
  /** The fold whose first pass has not seen it. */
  fold: number;
  forms: WordForm[];
  example: Example;
}

/** Trains on the parts' documents. */
export function trainModel(lexicon: Lexicon, parts: readonly Part[], options: ModelOptions): TrainedModel {
  const { log, outsidePenalty } = options;
  const documents = parts.flatMap(({ documents, weight, isCopy = false }) => {
    const size = documents.reduce((sum, { length }) => sum + length, 0);
    // Each part is cut into as many runs as there are folds, so that a sentence and its copy with other names share one.
    const foldOf = (sentence: number) => Math.floor((sentence * options.folds) / size);
    let before = 0;
    return documents.map((document) => {
      const start = before;
      before += document.length;
      return { document, weight, isCopy, folds: document.map((_, i) => foldOf(start + i)) };
    });
  });
  const all = new Forms(lexicon);
  const rows = new FeatureRows(options.leastCount);
  const each = <T>(look: (document: Document, weight: number, number: number) => T) =>
    documents.map(({ document, weight }, number) => look(document, weight, number));
  const hashed = each((document, _, number) =>
    document.map(({ words }) => {
      const features = sentenceFeatures(lexicon, all.of(words));
      if (!documents[number]?.isCopy) rows.count(features);
      return features;
    }),
  );
  const firstRows = rows.close();
  const items: Item[] = each((document, weight, number) =>
    document.flatMap(({ words, labels }, i) => {
      const features = hashed[number]?.[i];
      const forms = all.of(words);
      const fold = documents[number]?.folds[i] ?? 0;
      return features ? [{ document: number, fold, forms, example: rows.example(features, labels, weight) }] : [];
    }),
  ).flat();
  log(`${documents.length} documents, ${items.length} sentences, ${firstRows} features`);

  const first = trainMean(
    items.map(({ example }) => example),
    firstRows,
    options.first,
    options.times,
  );
  log('first pass trained');
  if (options.firstOnly) {
    const pass = { ...first, hashes: rows.hashes(), outsidePenalty: outsidePenalty[0] };
    return { first: pass, second: pass };
  }
  const readings = jackknife(items, firstRows, options);

  const moreRows = new FeatureRows(options.leastCount);
  const evidence = evidenceOf(items, readings);
  for (const features of evidence) moreRows.count(features);
  const secondRows = firstRows + moreRows.close();
  log(`second pass, ${secondRows} features`);
  const examples = items.flatMap(({ example }, i) => {
    const more = evidence[i];
    return more ? [joinExamples(example, moreRows.example(more, example.labels, example.weight), firstRows)] : [];
  });
  const second = trainMean(examples, secondRows, options.second, options.times);
  const hashes = rows.hashes();
  return {
    first: { ...first, hashes, outsidePenalty: outsidePenalty[0] },
    second: {
      ...second,
      hashes: Uint32Array.from([...hashes, ...moreRows.hashes()]),
      outsidePenalty: outsidePenalty[1],
    },
  };
}

/** Readings of each sentence by a first pass that has not seen its fold. */
function jackknife(items: readonly Item[], rowCount: number, options: ModelOptions): FirstReading[] {
  const { folds, foldEpochs, log, outsidePenalty } = options;
  const readings = new Map<Item, FirstReading>();
  for (let fold = 0; fold < folds; fold++) {
    const rest = items.filter((item) => item.fold !== fold).map(({ example }) => example);
    const weights = trainCrf(rest, rowCount, { ...options.first, epochs: foldEpochs });
    const own = items.filter((item) => item.fold === fold);
    const longest = Math.max(1, ...own.map(({ forms }) => forms.length));
    const chain = makeForwardBackward(longest);
    const factors = stepFactors(weights.transitions);
    for (const item of own) {
      const { forms, example } = item;
      const scores = exampleScores(example, weights, outsidePenalty[0]);
      const { marginals } = chain(scores, forms.length, factors);
      const chances = Float32Array.from(marginals.subarray(0, forms.length * LABEL_COUNT));
      readings.set(item, { forms, chances, labels: bestLabels(scores, weights.transitions) });
    }
    log(`fold ${fold + 1} of ${folds}`);
  }
  return items.flatMap((item) => readings.get(item) ?? []);
}

/** The second pass's further features of each sentence. */
function evidenceOf(items: readonly Item[], readings: readonly FirstReading[]): PlaceFeatures[] {
  const result: PlaceFeatures[] = [];
  for (let start = 0; start < items.length; ) {
    let end = start;
    while (end < items.length && items[end]?.document === items[start]?.document) end++;
    result.push(...documentFeatures(readings.slice(start, end)));
    start = end;
  }
  return result;
}

function exampleScores({ labels, starts, features }: Example, { rows }: Weights, outsidePenalty: number): Float32Array {
  const scores = new Float32Array(labels.length * LABEL_COUNT);
  for (let at = 0; at < labels.length; at++) {
    const base = at * LABEL_COUNT;
    for (let f = starts[at] as number; f < (starts[at + 1] as number); f++) {
      const row = ((features[f] as number) >> 1) * LABEL_COUNT;
      for (let y = 0; y < LABEL_COUNT; y++) scores[base + y] = (scores[base + y] as number) + (rows[row + y] as number);
    }
    scores[base + OUTSIDE] = (scores[base + OUTSIDE] as number) - outsidePenalty;
  }
  return scores;
}
