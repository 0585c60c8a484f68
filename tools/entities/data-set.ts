/** Sentences as rows of feature numbers, ready for training: each feature's hash gets a row of weights, one a label. */
import { DISTANCES, pairFeatures, phraseMarks, type Take, wordFeatures } from '@/utils/analysis/entities/features';
import type { Lexicon } from '@/utils/analysis/entities/lexicon';
import type { MoreFeatures } from '@/utils/analysis/entities/tagger';
import type { WordForm } from '@/utils/analysis/entities/word-form';

export interface Example {
  labels: Uint8Array;
  /** How much the sentence counts. */
  weight: number;
  /** For each place and its end, where its features begin in `features`. */
  starts: Uint32Array;
  /** Twice the row of weights, and one more where the feature names a word's identity. */
  features: Int32Array;
}

/** The hashes of all features of a sentence, place by place; bit 32 marks those of a word's identity. */
export function sentenceFeatures(lexicon: Lexicon, forms: readonly WordForm[], more?: MoreFeatures): Float64Array[] {
  const marks = phraseMarks(lexicon, forms);
  return forms.map((_, at) => {
    const found: number[] = [];
    const take: Take = (feature, identity) => {
      found.push(identity ? feature + IDENTITY : feature);
    };
    DISTANCES.forEach((distance, which) => {
      const form = forms[at + distance];
      if (form) wordFeatures(form, which, take);
    });
    pairFeatures(forms, marks, at, take);
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

/** The same sentence with the features of both; the rows of `more` begin at `offset`. */
export function joinExamples(base: Example, more: Example, offset: number): Example {
  const length = base.labels.length;
  const starts = new Uint32Array(length + 1);
  const features = new Int32Array(base.features.length + more.features.length);
  let filled = 0;
  for (let at = 0; at < length; at++) {
    const own = base.features.subarray(base.starts[at], base.starts[at + 1]);
    const added = more.features.subarray(more.starts[at], more.starts[at + 1]);
    features.set(own, filled);
    features.set(
      added.map((feature) => feature + 2 * offset),
      filled + own.length,
    );
    filled += own.length + added.length;
    starts[at + 1] = filled;
  }
  return { ...base, starts, features };
}

/** The hashes of joined rows. */
export function hashesOf(parts: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from(parts.flatMap((part) => [...part]));
}
