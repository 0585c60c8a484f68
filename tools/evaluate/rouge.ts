/** ROUGE (Lin, 2004) on folded words: shared words, shared pairs, longest common subsequence, as F1 between 0 and 1. */

export interface Rouge {
  r1: number;
  r2: number;
  rl: number;
}

/** @param words of the summary, cut to the reference's length by the caller. */
export function rouge(words: readonly string[], reference: readonly string[]): Rouge {
  return {
    r1: f1(shared(words, reference), words.length, reference.length),
    r2: f1(shared(pairs(words), pairs(reference)), words.length - 1, reference.length - 1),
    rl: f1(longestCommon(words, reference), words.length, reference.length),
  };
}

function f1(hits: number, found: number, wanted: number): number {
  return hits === 0 ? 0 : (2 * hits) / (found + wanted);
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of b) counts.set(item, (counts.get(item) ?? 0) + 1);
  let hits = 0;
  for (const item of a) {
    const left = counts.get(item) ?? 0;
    if (left > 0) {
      hits += 1;
      counts.set(item, left - 1);
    }
  }
  return hits;
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let column = 1; column <= b.length; column += 1) {
      next[column] =
        word === b[column - 1] ? (row[column - 1] ?? 0) + 1 : Math.max(row[column] ?? 0, next[column - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
