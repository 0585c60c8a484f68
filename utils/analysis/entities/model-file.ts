/**
 * Opens the files of a trained model: a line of JSON that names the arrays, then the arrays themselves, used where they lie.
 *
 * A file is: the length of the JSON text in bytes (32 bits, little endian), the JSON text, and the arrays, each from a multiple of 4 bytes
 * after the text on. `tools/entities/pack-model.ts` writes them.
 */
import { findEntry, openTable } from './bucket-table';
import { LABEL_COUNT } from './labels';
import type { Lexicon } from './lexicon';
import type { Model } from './recognise';
import type { PassWeights } from './tagger';

/** Raised whenever a file would be read wrongly by an older program, or its features are no longer the same. */
export const MODEL_VERSION = 2;

/** How each array's values are stored. */
export const ARRAY_TYPES = { u8: Uint8Array, i8: Int8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array };
export type ArrayType = keyof typeof ARRAY_TYPES;

/** What the JSON text says. */
export interface ModelHeader {
  version: number;
  /** By name: type, offset after the text in bytes, number of values. */
  arrays: Record<string, [type: ArrayType, offset: number, length: number]>;
  numbers: Record<string, number>;
}

/** A file is damaged, or of another version. */
export class ModelFileError extends Error {
  override name = 'ModelFileError';
}

interface ModelFile {
  bytes(name: string): Uint8Array;
  signed(name: string): Int8Array;
  shorts(name: string): Uint16Array;
  longs(name: string): Uint32Array;
  floats(name: string): Float32Array;
  number(name: string): number;
}

/** A file's header, and where its arrays begin, in bytes. @throws ModelFileError */
export function readHeader(buffer: ArrayBuffer): { header: ModelHeader; from: number } {
  const size = buffer.byteLength >= 4 ? new DataView(buffer).getUint32(0, true) : 0;
  if (size === 0 || 4 + size > buffer.byteLength) throw new ModelFileError('the model file is cut short');
  let header: ModelHeader;
  try {
    header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, size))) as ModelHeader;
  } catch (cause) {
    throw new ModelFileError('the model file does not begin with its header', { cause });
  }
  if (header.version !== MODEL_VERSION) throw new ModelFileError(`the model is of version ${header.version}`);
  return { header, from: 4 + Math.ceil(size / 4) * 4 };
}

/** Gives a file's arrays by name. @throws ModelFileError */
function openFile(buffer: ArrayBuffer): ModelFile {
  const { header, from } = readHeader(buffer);
  const array = <T extends ArrayType>(name: string, wanted: T) => {
    const [type, offset, length] = header.arrays[name] ?? [];
    if (type !== wanted || offset === undefined || length === undefined) {
      throw new ModelFileError(`the model file has no ${wanted} array ${name}`);
    }
    if (from + offset + length * ARRAY_TYPES[wanted].BYTES_PER_ELEMENT > buffer.byteLength) {
      throw new ModelFileError(`the model file ends before the end of ${name}`);
    }
    return { offset: from + offset, length };
  };
  return {
    bytes: (name) => new Uint8Array(buffer, array(name, 'u8').offset, array(name, 'u8').length),
    signed: (name) => new Int8Array(buffer, array(name, 'i8').offset, array(name, 'i8').length),
    shorts: (name) => new Uint16Array(buffer, array(name, 'u16').offset, array(name, 'u16').length),
    longs: (name) => new Uint32Array(buffer, array(name, 'u32').offset, array(name, 'u32').length),
    floats: (name) => new Float32Array(buffer, array(name, 'f32').offset, array(name, 'f32').length),
    number: (name) => header.numbers[name] ?? 0,
  };
}

/**
 * Opens a model.
 * @param names the file of weights and name lists
 * @param dictionary the file of dictionary words; `null` where the language has none
 * @throws ModelFileError
 */
export function openModel(names: ArrayBuffer, dictionary: ArrayBuffer | null): Model {
  const file = openFile(names);
  return {
    lexicon: openLexicon(file, dictionary && openFile(dictionary)),
    first: openPass(file, 'first'),
    second: openPass(file, 'second'),
  };
}

function openLexicon(file: ModelFile, dictionary: ModelFile | null): Lexicon {
  return {
    phrases: openTable(file.bytes('phrases.counts'), file.shorts('phrases.prints')),
    phraseMasks: file.bytes('phrases.masks'),
    masks: file.longs('masks'),
    words: openTable(
      dictionary?.bytes('words.counts') ?? new Uint8Array(1),
      dictionary?.shorts('words.prints') ?? new Uint16Array(0),
    ),
    wordClasses: dictionary?.bytes('words.classes') ?? new Uint8Array(0),
    wordStems: dictionary?.shorts('words.stems') ?? new Uint16Array(0),
  };
}

/** The weights of a pass: for each feature, how many labels it speaks of; then, for each of those, the label and the weight in steps. */
function openPass(file: ModelFile, pass: string): PassWeights {
  const table = openTable(file.bytes(`${pass}.counts`), file.shorts(`${pass}.prints`));
  const sizes = file.bytes(`${pass}.sizes`);
  const labels = file.bytes(`${pass}.labels`);
  const steps = file.signed(`${pass}.weights`);
  const step = file.number(`${pass}.step`);
  const transitions = file.floats(`${pass}.transitions`);
  if (transitions.length !== LABEL_COUNT ** 2) throw new ModelFileError('the model has other labels');
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = (starts[i] as number) + (sizes[i] as number);
  return {
    transitions,
    outsidePenalty: file.number(`${pass}.outsidePenalty`),
    add(features, from, to, scores, base) {
      for (let f = from; f < to; f++) {
        const entry = findEntry(table, features[f] as number);
        if (entry < 0) continue;
        const end = starts[entry + 1] as number;
        for (let i = starts[entry] as number; i < end; i++) {
          const at = base + (labels[i] as number);
          scores[at] = (scores[at] as number) + (steps[i] as number) * step;
        }
      }
    },
  };
}
