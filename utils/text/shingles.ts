/**
 * How much two texts have in common, told by their runs of words. MinHash (Broder 1997) finds the candidates, the runs themselves decide.
 */
import { foldedWords } from './words';

/** Words in a run: long enough that unrelated texts share next to none, short enough to survive an editor's changes. */
const RUN = 4;

/** Keys of a text, and hash functions behind each: two texts that share a third of their runs meet under some key 19 times in 20. */
const KEYS = 24;
const HASHES_A_KEY = 2;

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** One of a family of hash functions of a number: the finaliser of MurmurHash3, seeded. */
function rehash(value: number, seed: number): number {
  let mixed = value ^ Math.imul(seed + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hashes of a text's runs of folded words; of a text shorter than one run, nothing. */
export function shinglesOf(text: string): Set<number> {
  const words = foldedWords(text);
  const runs = new Set<number>();
  for (let index = 0; index + RUN <= words.length; index++) runs.add(hash(words.slice(index, index + RUN).join(' ')));
  return runs;
}

/** Keys such that texts with many runs in common share at least one; none for a text without runs. */
export function shingleKeys(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(KEYS * HASHES_A_KEY).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let seed = 0; seed < least.length; seed++) {
      const value = rehash(shingle, seed);
      if (value < (least[seed] ?? 0)) least[seed] = value;
    }
  }
  return Array.from({ length: KEYS }, (_, key) => {
    const parts = least.subarray(key * HASHES_A_KEY, (key + 1) * HASHES_A_KEY);
    return `${key}:${[...parts].map((part) => part.toString(36)).join('')}`;
  });
}

/** The share of runs that two texts have in common, of all that either has: 0 to 1 (Jaccard). */
export function resemblance(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  return common / (a.size + b.size - common);
}
