/**
 * A sentence as the finder of quotes reads it: its words, with everything between quotation marks as one piece, and the acts of saying
 * in it.
 */
import { fold } from '@/utils/text/fold';
import { sayVerb } from '@/utils/text/say-verbs';
import type { Span } from '@/utils/text/span';
import { tokenise } from '@/utils/text/tokenise';
import type { Marked } from './marked-text';
import { BEFORE_NOUNS, HOLDING, PARTICIPLES, RELATIVES, SAYINGS, SOURCES } from './speech-words';

export interface Piece extends Span {
  kind: 'word' | 'number' | 'mark' | 'quote';
  /** A word folded; a mark as it is; empty for a quote. */
  text: string;
  /** Of a quote. */
  marked?: Marked;
}

/** A word by which somebody says something. */
export interface Act {
  /** Index of its piece. */
  at: number;
  kind: 'verb' | 'participle' | 'saying' | 'source';
  feminine: boolean;
  ambiguous: boolean;
  /** Whether «و» or «ف» joins it to what was before. */
  joined: boolean;
}

export interface SentenceView extends Span {
  pieces: Piece[];
  acts: Act[];
}

/**
 * @param marked the article's marked texts in order
 * @param from index of the first that may touch the sentence
 */
export function viewOf(text: string, sentence: Span, marked: readonly Marked[], from: number): SentenceView {
  const pieces: Piece[] = [];
  let at = sentence.start;
  const readTo = (end: number) => {
    for (const token of tokenise(text.slice(at, end))) {
      const [start, stop] = [at + token.start, at + token.end];
      const raw = text.slice(start, stop);
      pieces.push({ start, end: stop, kind: token.kind, text: token.kind === 'word' ? fold(raw) : raw });
    }
  };
  for (let index = from; index < marked.length; index += 1) {
    const quote = marked[index];
    if (!quote || quote.start >= sentence.end) break;
    if (quote.end <= at) continue;
    if (quote.start >= at) {
      readTo(quote.start);
      pieces.push({
        start: quote.start,
        end: Math.min(quote.end, sentence.end),
        kind: 'quote',
        text: '',
        marked: quote,
      });
    }
    at = Math.min(quote.end, sentence.end);
  }
  readTo(sentence.end);
  return { start: sentence.start, end: sentence.end, pieces, acts: actsOf(pieces) };
}

function actsOf(pieces: readonly Piece[]): Act[] {
  return pieces.flatMap(({ kind, text }, at): Act[] => {
    if (kind !== 'word' || RELATIVES.has(pieces[at - 1]?.text ?? '')) return [];
    const joined = /^[وف]/u.test(text);
    if (PARTICIPLES.has(text)) {
      return [{ at, kind: 'participle', feminine: /ه$/u.test(text), ambiguous: false, joined: false }];
    }
    if (SAYINGS.has(text)) return [{ at, kind: 'saying', feminine: text.endsWith('ها'), ambiguous: false, joined }];
    if (SOURCES.has(text)) return [{ at, kind: 'source', feminine: false, ambiguous: false, joined }];
    if (BEFORE_NOUNS.has(pieces[at - 1]?.text ?? '')) return [];
    const verb = sayVerb(text) ?? (HOLDING.has(text) ? { feminine: text.startsWith('ت'), ambiguous: false } : null);
    return verb ? [{ at, kind: 'verb', joined: joined && !HOLDING.has(text), ...verb }] : [];
  });
}

export function isMark(piece: Piece | undefined, marks: string): boolean {
  return piece?.kind === 'mark' && marks.includes(piece.text);
}
