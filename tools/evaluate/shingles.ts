/**
 * How much of a text was found: overlap of 4-token shingles as multisets, the measure of the scrapinghub article extraction benchmark.
 * Optional text (captions, standfirsts) counts neither for nor against.
 */

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const SIZE = 4;

/** Words in any script; scripts without spaces give a token a letter. */
export function tokens(text: string): string[] {
  return (
    text
      .replace(INVISIBLE, '')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+/gu) ?? []
  );
}
/** Soft hyphens and their like: they part no words on the screen. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index <= Math.max(0, words.length - SIZE); index += 1) {
    const shingle = words.slice(index, index + SIZE).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** @param found one block a line, so that a block of optional text can be left out before words are joined across blocks. */
export function scoreText(found: string, truth: string, optional = ''): Score {
  const wanted = shingles(tokens(truth));
  const allowed = shingles(tokens(optional));
  const lines = found.split('\n').filter((line) => {
    const own = [...shingles(tokens(line)).keys()];
    return !(own.length > 0 && own.every((shingle) => allowed.has(shingle) && !wanted.has(shingle)));
  });
  const got = shingles(tokens(lines.join('\n')));
  let hits = 0;
  let extra = 0;
  for (const [shingle, count] of got) {
    const shared = Math.min(count, wanted.get(shingle) ?? 0);
    hits += shared;
    extra += Math.max(0, count - shared - (allowed.get(shingle) ?? 0));
  }
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const precision = hits + extra === 0 ? 0 : hits / (hits + extra);
  const recall = total === 0 ? 0 : hits / total;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
