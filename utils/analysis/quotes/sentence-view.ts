/**
 * A sentence as the finder of quotes reads it: its words, with everything between quotation marks as one piece, and the acts of saying
 * in it.
 */
import { fold } from '@/utils/text/fold';
import { sayVerb } from '@/utils/text/say-verbs';
import type { Span } from '@/utils/text/span';
import { tokenise } from '@/utils/text/tokenise';
import type { Marked } from './marked-text';
import { BEFORE_NOUNS, COMPLEMENTISER, HOLDING, PARTICIPLES, RELATIVES, SAYINGS, SOURCES } from './speech-words';

export interface Piece extends Span {
  kind: 'word' | 'number' | 'mark' | 'quote';
  /** A word folded; a mark as it is; empty for a quote. */
  text: string;
  /** Whether it belongs to the name of somebody or something. */
  named: boolean;
  /** Of a quote. */
  marked?: Marked;
}

/** A word by which somebody says something. */
export interface Act {
  /** Index of its piece. */
  at: number;
  kind: 'verb' | 'participle' | 'saying' | 'source';
  /** Null where the verb does not tell. */
  feminine: boolean | null;
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
 * @param names the names in the sentence, in order
 */
export function viewOf(
  text: string,
  sentence: Span,
  marked: readonly Marked[],
  from: number,
  names: readonly Span[],
): SentenceView {
  const pieces: Piece[] = [];
  let at = sentence.start;
  let name = 0;
  const readTo = (end: number) => {
    for (const token of tokenise(text.slice(at, end))) {
      const [start, stop] = [at + token.start, at + token.end];
      const raw = text.slice(start, stop);
      while (name < names.length && (names[name]?.end ?? 0) <= start) name += 1;
      const named = (names[name]?.start ?? stop) < stop;
      pieces.push({ start, end: stop, kind: token.kind, text: token.kind === 'word' ? fold(raw) : raw, named });
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
        named: false,
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
    const before = pieces[at - 1]?.text ?? '';
    if (kind !== 'word' || RELATIVES.has(before)) return [];
    if (opensName(pieces, at)) return [];
    if (PREPOSITIONS.test(text) && !takesClause(pieces, at)) return [];
    const joined = /^[وف]/u.test(text);
    const bare = joined ? text.slice(1) : text;
    if (PARTICIPLES.has(text)) {
      if (WAS.test(before)) return [];
      return [{ at, kind: 'participle', feminine: /ه$/u.test(text), ambiguous: false, joined: false }];
    }
    if (SAYINGS.has(text)) return [{ at, kind: 'saying', feminine: text.endsWith('ها'), ambiguous: false, joined }];
    if (SOURCES.has(text) || SOURCES.has(bare))
      return [{ at, kind: 'source', feminine: false, ambiguous: false, joined: joined && !SOURCES.has(text) }];
    if (BEFORE_NOUNS.has(before)) return [];
    const holds = HOLDING.has(text) || HOLDING.has(bare);
    const verb = sayVerb(text) ?? (holds ? { feminine: bare.startsWith('ت'), ambiguous: false } : null);
    if (!verb || (text === 'asked' && (at === 0 || /^(?:was|were|be|been|is)$/.test(before)))) return [];
    const feminine = /^[a-z]/.test(text) ? pronounGender(before, pieces[at + 1]?.text) : verb.feminine;
    return [{ at, kind: 'verb', joined: joined && !HOLDING.has(text), ...verb, feminine }];
  });
}

/** What "she said" and "said he" tell of the speaker. */
function pronounGender(before: string, after: string | undefined): boolean | null {
  if (before === 'she' || after === 'she') return true;
  return before === 'he' || after === 'he' ? false : null;
}

/** «البرتغالي روي تافاريس»: a name may begin with the letters of a verb. */
function opensName(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.named === true && pieces[at + 1]?.named === true && pieces[at - 1]?.kind === 'word';
}

/** Verbs of saying that are far more often prepositions. */
const PREPOSITIONS = /^و?(?:بين|عبر|عقب)$/u;
/** How soon behind one of them «أن» makes it a verb. */
const SOON = 6;

function takesClause(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + 1 + SOON);
  const comma = next.findIndex((piece) => piece.kind !== 'word');
  return next.slice(0, comma < 0 ? SOON : comma).some(({ text }) => COMPLEMENTISER.test(text));
}

/** «كان متوقعا»: what was expected, not somebody who expects. */
const WAS = /^(?:و?كان|و?كانت|يكون|تكون|ليس|ليست)$/u;

export function isMark(piece: Piece | undefined, marks: string): boolean {
  return piece?.kind === 'mark' && marks.includes(piece.text);
}
