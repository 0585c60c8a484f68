/** Sentences as rows of feature numbers, ready for training: each feature's hash gets a row of weights, one a label. */
import { collectFeatures, type PlaceFeatures, pairFeatures, type Take } from '@/utils/analysis/entities/features';
import type { Lexicon } from '@/utils/analysis/entities/lexicon';
import { DISTANCES, LENT_IDENTITY, OWN_IDENTITY, type WordForm } from '@/utils/analysis/entities/word-form';

export interface Example {
  labels: Uint8Array;
  /** How much the sentence counts. */
  weight: number;
  /** For each place and its end, where its features begin in `features`. */
  starts: Uint32Array;
  /** Twice the row of weights, and one more where the feature names a word's identity. */
  features: Int32Array;
}

/** All features of a sentence that it gives by itself. */
export function sentenceFeatures(lexicon: Lexicon, forms: readonly WordForm[]): PlaceFeatures {
  const pairs = pairFeatures(lexicon, forms);
  return collectFeatures(forms.length, (at, take) => {
    DISTANCES.forEach((distance, which) => {
      const form = forms[at + distance];
      if (form) tellWord(form, which, take);
    });
    for (let f = pairs.starts[at] ?? 0; f < (pairs.starts[at + 1] ?? 0); f++) {
      take(pairs.hashes[f] ?? 0, pairs.identity[f] === 1);
    }
  });
}

/** What a word says of the place that is `DISTANCES[which]` seen from it. */
function tellWord(form: WordForm, which: number, take: Take): void {
  const identity = which === 0 ? OWN_IDENTITY : LENT_IDENTITY;
  const own = form.features.subarray(form.starts[which], form.starts[which + 1]);
  own.forEach((feature, f) => {
    take(feature, f < identity);
  });
  const { features, starts } = form.group;
  for (const feature of features.subarray(starts[which], starts[which + 1])) take(feature, false);
}

/** Room for the hashes of all features: a power of 2, several times as many as there are. */
const ROOM = 1 << 24;

/** Numbers the features of training sentences: an open table of hashes, since a Map of millions is slow. 0 stands for an empty cell. */
export class FeatureRows {
  private readonly keys = new Uint32Array(ROOM);
  private readonly values = new Int32Array(ROOM);
  private readonly kept: number[] = [];

  constructor(private readonly least: number) {}

  private cellOf(hash: number): number {
    let cell = Math.imul(hash, 0x9e3779b1) >>> 8;
    while (this.keys[cell] !== 0 && this.keys[cell] !== hash) cell = (cell + 1) & (ROOM - 1);
    return cell;
  }

  count({ hashes: all }: PlaceFeatures): void {
    for (const hash of all) {
      const cell = this.cellOf(hash);
      this.keys[cell] = hash;
      this.values[cell] = (this.values[cell] ?? 0) + 1;
    }
  }

  /** Gives each feature that was counted often enough its row; returns how many there are. */
  close(): number {
    for (let cell = 0; cell < ROOM; cell++) {
      const hash = this.keys[cell] ?? 0;
      if (hash === 0) continue;
      if ((this.values[cell] ?? 0) >= this.least) {
        this.values[cell] = this.kept.length;
        this.kept.push(hash);
      } else this.values[cell] = -1;
    }
    return this.kept.length;
  }

  /** A sentence with the rows of its features; unnumbered ones are left out. */
  example({ starts, hashes: all, identity }: PlaceFeatures, labels: Uint8Array, weight: number): Example {
    const ownStarts = new Uint32Array(starts.length);
    const features = new Int32Array(all.length);
    let count = 0;
    for (let at = 0; at + 1 < starts.length; at++) {
      for (let f = starts[at] ?? 0; f < (starts[at + 1] ?? 0); f++) {
        const cell = this.cellOf(all[f] ?? 0);
        const row = this.keys[cell] === 0 ? -1 : (this.values[cell] ?? -1);
        if (row >= 0) features[count++] = 2 * row + (identity[f] ?? 0);
      }
      ownStarts[at + 1] = count;
    }
    return { labels, weight, starts: ownStarts, features: features.slice(0, count) };
  }

  /** The hash of each row. */
  hashes(): Uint32Array {
    return Uint32Array.from(this.kept);
  }
}

/** The same sentence with the features of both; the rows of `more` begin at `offset`. */
export function joinExamples(base: Example, more: Example, offset: number): Example {
  const length = base.labels.length;
  const starts = new Uint32Array(length + 1);
  const features = new Int32Array(base.features.length + more.features.length);
  let end = 0;
  for (let at = 0; at < length; at++) {
    const own = base.features.subarray(base.starts[at], base.starts[at + 1]);
    const added = more.features.subarray(more.starts[at], more.starts[at + 1]);
    features.set(own, end);
    features.set(
      added.map((feature) => feature + 2 * offset),
      end + own.length,
    );
    end += own.length + added.length;
    starts[at + 1] = end;
  }
  return { ...base, starts, features };
}
