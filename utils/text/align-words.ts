/**
 * Finds a phrase in a text that has changed: where most of its words stand in their order, with a few of them other, new or gone. The
 * approximate search of P. H. Sellers (1980), over folded words instead of letters; linear in the text for a phrase of given length.
 */
import { fold } from './fold';
import type { Span } from './span';

/** A shorter phrase with a word changed is another phrase. */
const MIN_WORDS = 4;
/** Of the phrase's words, this share may differ. */
const MAX_CHANGED = 1 / 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/gu;

interface Words {
  spans: Span[];
  folded: string[];
}

function wordsOf(text: string): Words {
  const spans: Span[] = [];
  const folded: string[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    spans.push({ start: index, end: index + word.length });
    folded.push(fold(word));
  }
  return { spans, folded };
}

/**
 * Readies a text for such searches.
 * @returns gives the places of a phrase with the fewest changes, each from its first to its last word; none where too much has changed
 */
export function alignWords(text: string): (phrase: string) => Span[] {
  const { spans, folded } = wordsOf(text);
  return (phrase) => {
    const wanted = wordsOf(phrase).folded;
    if (wanted.length < MIN_WORDS) return [];
    return nearest(folded, wanted).flatMap(([from, to]) => {
      const [first, last] = [spans[from], spans[to - 1]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
  };
}

/** The stretches `[from, to)` of words that differ least from the wanted ones, within `MAX_CHANGED`. */
function nearest(words: readonly string[], wanted: readonly string[]): [number, number][] {
  const size = wanted.length;
  /** Of the best way to have read so many of the wanted words up to here: its changes, and where it began. */
  let costs = Uint32Array.from({ length: size + 1 }, (_, read) => read);
  let starts = new Uint32Array(size + 1);
  let fewest = Math.floor(size * MAX_CHANGED);
  let found: [number, number][] = [];
  for (const [at, word] of words.entries()) {
    const nextCosts = new Uint32Array(size + 1);
    const nextStarts = new Uint32Array(size + 1);
    nextStarts[0] = at + 1;
    for (let read = 1; read <= size; read++) {
      const kept = (costs[read - 1] ?? 0) + (word === wanted[read - 1] ? 0 : 1);
      const added = (costs[read] ?? 0) + 1;
      const missing = (nextCosts[read - 1] ?? 0) + 1;
      const least = Math.min(kept, added, missing);
      nextCosts[read] = least;
      nextStarts[read] =
        (least === kept ? starts[read - 1] : least === added ? starts[read] : nextStarts[read - 1]) ?? 0;
    }
    [costs, starts] = [nextCosts, nextStarts];
    const cost = costs[size] ?? size;
    if (cost > fewest) continue;
    if (cost < fewest) found = [];
    fewest = cost;
    found.push([starts[size] ?? 0, at + 1]);
  }
  return found;
}
