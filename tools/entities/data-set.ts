/** Sentences as rows of feature numbers, ready for training: each feature's hash gets a row of weights, one a label. */
import { placeFeatures, phraseMarks, type Take } from '@/utils/analysis/entities/features';
import type { Lexicon } from '@/utils/analysis/entities/lexicon';
import { type WordForm, wordForm } from '@/utils/analysis/entities/word-form';

export interface Example {
  labels: Uint8Array;
  /** How much the sentence counts. */
  weight: number;
  /** For each place and its end, where its features begin in `features`. */
  starts: Uint32Array;
  /** Twice the row of weights, and one more where the feature names a word's identity. */
  features: Int32Array;
}

/** More features of a place, such as what the rest of the article says of its word. */
export type MoreFeatures = (at: number, take: Take) => void;

/** Forms of words, made once each. */
export function formsFor(lexicon: Lexicon): (words: readonly string[]) => WordForm[] {
  const known = new Map<string, WordForm>();
  return (words) =>
    words.map((word) => {
      const form = known.get(word) ?? wordForm(lexicon, word);
      known.set(word, form);
      return form;
    });
}

/** The hashes of all features of a sentence, place by place; bit 32 marks those of a word's identity. */
export function sentenceFeatures(lexicon: Lexicon, forms: readonly WordForm[], more?: MoreFeatures): Float64Array[] {
  const marks = phraseMarks(lexicon, forms);
  return forms.map((_, at) => {
    const found: number[] = [];
    const take: Take = (feature, identity) => {
      found.push(identity ? feature + IDENTITY : feature);
    };
    placeFeatures(forms, marks, at, take);
    more?.(at, take);
    return Float64Array.from(found);
  });
}

const IDENTITY = 2 ** 32;

/** Numbers the features of training sentences. */
export class FeatureRows {
  private readonly counts = new Map<number, number>();
  private readonly rows = new Map<number, number>();

  constructor(private readonly least: number) {}

  count(features: readonly Float64Array[]): void {
    for (const place of features) {
      for (const feature of place) {
        const hash = feature % IDENTITY;
        this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
      }
    }
  }

  /** Gives each feature that was counted often enough its row; returns how many there are. */
  close(): number {
    for (const [hash, count] of this.counts) if (count >= this.least) this.rows.set(hash, this.rows.size);
    this.counts.clear();
    return this.rows.size;
  }

  /** A sentence with the rows of its features; unnumbered ones are left out. */
  example(features: readonly Float64Array[], labels: Uint8Array, weight: number): Example {
    const starts = new Uint32Array(features.length + 1);
    const found: number[] = [];
    features.forEach((place, at) => {
      for (const feature of place) {
        const row = this.rows.get(feature % IDENTITY);
        if (row !== undefined) found.push(2 * row + (feature >= IDENTITY ? 1 : 0));
      }
      starts[at + 1] = found.length;
    });
    return { labels, weight, starts, features: Int32Array.from(found) };
  }

  /** The hash of each row. */
  hashes(): Uint32Array {
    return Uint32Array.from(this.rows.keys());
  }
}
