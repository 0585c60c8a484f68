/** Writes a trained model as the files that `model-file.ts` opens: weights in 8 bits, small ones left out. */
import { buildTable } from '@/utils/analysis/entities/bucket-table';
import { LABEL_COUNT } from '@/utils/analysis/entities/labels';
import type { Lexicon } from '@/utils/analysis/entities/lexicon';
import {
  ARRAY_TYPES,
  type ArrayType,
  MODEL_VERSION,
  type ModelHeader,
  readHeader,
} from '@/utils/analysis/entities/model-file';
import type { TrainedModel, TrainedPass } from './train-model';

type Arrays = Record<string, Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array>;

/** Weights nearer to 0 than this are left out. */
const LEAST_WEIGHT = 0.04;
const FEATURE_BITS = 16;

/** The file of weights and name lists. */
export function packNames(lexicon: Lexicon, model: TrainedModel): Buffer {
  const arrays: Arrays = phraseArrays(lexicon);
  const numbers: Record<string, number> = {};
  for (const name of ['first', 'second'] as const) packPass(name, model[name], arrays, numbers);
  return pack(arrays, numbers);
}

/** The arrays of the name lists. */
function phraseArrays({ phrases, phraseMasks, masks }: Lexicon): Arrays {
  return {
    'phrases.counts': countsOf(phrases.starts),
    'phrases.prints': phrases.prints,
    'phrases.masks': phraseMasks,
    masks,
  };
}

/** A file of weights and name lists with other lists: what no weight reads («calling») can change without a new training. */
export function withLists(file: ArrayBuffer, lexicon: Lexicon): Buffer {
  const { arrays, numbers } = readArrays(file);
  return pack({ ...arrays, ...phraseArrays(lexicon) }, numbers);
}

/** The file of dictionary words. */
export function packDictionary({ words, wordClasses, wordStems }: Lexicon): Buffer {
  return pack(
    {
      'words.counts': countsOf(words.starts),
      'words.prints': words.prints,
      'words.classes': wordClasses,
      'words.stems': wordStems,
    },
    {},
  );
}

function packPass(name: string, pass: TrainedPass, arrays: Arrays, numbers: Record<string, number>): void {
  const { rows, hashes, transitions, outsidePenalty } = pass;
  const kept = [...hashes.keys()].filter((row) => {
    for (let y = 0; y < LABEL_COUNT; y++) {
      if (Math.abs(rows[row * LABEL_COUNT + y] as number) >= LEAST_WEIGHT) return true;
    }
    return false;
  });
  const table = buildTable(
    kept.map((row) => hashes[row] as number),
    FEATURE_BITS,
  );
  const largest = rows.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / 127;
  const sizes: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const index of table.order) {
    const before = labels.length;
    const row = kept[index] as number;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const weight = rows[row * LABEL_COUNT + y] as number;
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      labels.push(y);
      weights.push(Math.round(weight / step));
    }
    sizes.push(labels.length - before);
  }
  arrays[`${name}.counts`] = table.counts;
  arrays[`${name}.prints`] = table.prints;
  arrays[`${name}.sizes`] = Uint8Array.from(sizes);
  arrays[`${name}.labels`] = Uint8Array.from(labels);
  arrays[`${name}.weights`] = Int8Array.from(weights);
  arrays[`${name}.transitions`] = transitions;
  numbers[`${name}.step`] = step;
  numbers[`${name}.outsidePenalty`] = outsidePenalty;
}

/** The arrays and numbers of a file that `pack` wrote. */
function readArrays(file: ArrayBuffer): { arrays: Arrays; numbers: ModelHeader['numbers'] } {
  const { header, from } = readHeader(file);
  const arrays: Arrays = {};
  for (const [name, [type, offset, length]] of Object.entries(header.arrays)) {
    arrays[name] = new ARRAY_TYPES[type](file, from + offset, length);
  }
  return { arrays, numbers: header.numbers };
}

function countsOf(starts: Uint32Array): Uint8Array {
  return Uint8Array.from({ length: starts.length - 1 }, (_, i) => (starts[i + 1] as number) - (starts[i] as number));
}

function typeOf(array: Arrays[string]): ArrayType {
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Int8Array) return 'i8';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Uint16Array ? 'u16' : 'f32';
}

function pack(arrays: Arrays, numbers: Record<string, number>): Buffer {
  const header: ModelHeader = { version: MODEL_VERSION, arrays: {}, numbers };
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    header.arrays[name] = [typeOf(array), offset, array.length];
    const padding = (4 - (array.byteLength % 4)) % 4;
    parts.push(Buffer.from(array.buffer, array.byteOffset, array.byteLength), Buffer.alloc(padding));
    offset += array.byteLength + padding;
  }
  const text = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  const padding = Buffer.alloc((4 - (text.length % 4)) % 4);
  return Buffer.concat([size, text, padding, ...parts]);
}
