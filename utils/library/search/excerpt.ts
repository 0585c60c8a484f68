/**
 * The piece of an article that shows why it was found, with the found words marked as they stand there. Made from the stored text, since
 * the index holds none.
 */
import type { Span } from '@/utils/text/span';
import type { Alternatives, Term } from './alternatives';
import { markHits } from './hits';
import { type WrittenWord, writtenWords } from './words';

export interface Excerpt {
  id: string;
  /** The found words of the title. */
  titleMarks: Span[];
  /** Empty where the words stand elsewhere than in the text. */
  text: string;
  /** Whole words of `text`. */
  marks: Span[];
  /** Whether the block goes on before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Words shown, and how many of them may stand before the first one found. */
const LENGTH = 36;
const BEFORE = 8;

/** The excerpt of an article for what was asked. */
export function excerptOf(
  id: string,
  title: string,
  blocks: readonly { text: string }[],
  groups: readonly Alternatives[],
): Excerpt {
  const terms = groups.flat();
  const { text, words, hits } = bestBlock(blocks, groups);
  const first = hits.findIndex(Boolean);
  const start = Math.max(0, Math.min(first - BEFORE, words.length - LENGTH));
  const shown = first < 0 ? [] : words.slice(start, start + LENGTH);
  const from = start === 0 ? 0 : (shown[0]?.start ?? 0);
  const cutAfter = start + LENGTH < words.length && shown.length > 0;
  const to = cutAfter ? (shown.at(-1)?.end ?? 0) : text.length;
  return {
    id,
    titleMarks: marksIn([...writtenWords(title)], terms),
    text: shown.length > 0 ? text.slice(from, to) : '',
    marks: shown.filter((_, n) => hits[start + n]).map((word) => ({ start: word.start - from, end: word.end - from })),
    cutBefore: start > 0,
    cutAfter,
  };
}

interface Looked {
  text: string;
  words: WrittenWord[];
  /** For each word, whether it is part of what was asked. */
  hits: boolean[];
}

/** The block in which most of what was asked stands, the first of them. */
function bestBlock(blocks: readonly { text: string }[], groups: readonly Alternatives[]): Looked {
  let best: Looked & { score: number } = { text: '', words: [], hits: [], score: 0 };
  for (const { text } of blocks) {
    const words = [...writtenWords(text)];
    const hits = words.map(() => false);
    let score = 0;
    for (const group of groups) {
      const found = group.map((term) => markHits(words, term, hits)).some(Boolean);
      if (found) score += 1;
    }
    if (score > best.score) best = { text, words, hits, score };
    if (score === groups.length) break;
  }
  return best;
}

function marksIn(words: WrittenWord[], terms: readonly Term[]): Span[] {
  const hits = words.map(() => false);
  for (const term of terms) markHits(words, term, hits);
  return words.filter((_, n) => hits[n]).map(({ start, end }) => ({ start, end }));
}
