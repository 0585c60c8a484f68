/**
 * A read-only table from 32-bit hashes to small numbers, as compact on disk as in memory: entries lie sorted by bucket (the hash's first
 * bits) and are told apart by a print (its next bits). A stranger passes for an entry with a chance of about entries / 2^(bucket + print bits).
 */
const PRINT_BITS = 16;

export interface BucketTable {
  /** 2 to this power is the number of buckets. */
  bits: number;
  /** For each bucket, how many entries come before it; one more at the end. */
  starts: Uint32Array;
  /** For each entry, the 16 bits of its hash after the bucket's. */
  prints: Uint16Array;
}

/** The table over entries that are already in order, with the number of entries of each bucket. */
export function openTable(counts: Uint8Array, prints: Uint16Array): BucketTable {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  return { bits: Math.round(Math.log2(counts.length)), starts, prints };
}

/** The number of the entry with this hash, -1 for none. */
export function findEntry({ bits, starts, prints }: BucketTable, hash: number): number {
  const bucket = hash >>> (32 - bits);
  const print = (hash << bits) >>> (32 - PRINT_BITS);
  const end = starts[bucket + 1] as number;
  for (let entry = starts[bucket] as number; entry < end; entry++) if (prints[entry] === print) return entry;
  return -1;
}

/** What `openTable` opens, and the order of the entries in it. */
export interface TableParts {
  counts: Uint8Array;
  prints: Uint16Array;
  /** For each entry of the table, its index in the hashes given; hashes that cannot be told apart share the first one's. */
  order: number[];
}

/** Sorts hashes into the parts of a table with 2^bits buckets. */
export function buildTable(hashes: readonly number[], bits: number): TableParts {
  const keyOf = (hash: number) => Math.floor((hash >>> 0) / 2 ** Math.max(0, 32 - bits - PRINT_BITS));
  const order = hashes.map((_, index) => index).sort((a, b) => keyOf(hashes[a] ?? 0) - keyOf(hashes[b] ?? 0) || a - b);
  const kept = order.filter(
    (entry, i) => i === 0 || keyOf(hashes[entry] ?? 0) !== keyOf(hashes[order[i - 1] ?? 0] ?? 0),
  );
  const counts = new Uint8Array(2 ** bits);
  const prints = new Uint16Array(kept.length);
  kept.forEach((index, entry) => {
    const hash = hashes[index] ?? 0;
    const bucket = hash >>> (32 - bits);
    if (counts[bucket] === 255) throw new RangeError(`more than 255 entries in one of 2^${bits} buckets`);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    prints[entry] = (hash << bits) >>> (32 - PRINT_BITS);
  });
  return { counts, prints, order: kept };
}
