/**
 * What a verb of saying takes: a quote behind a colon or right behind its subject, or a clause with «أن»; and where that clause ends.
 */
import type { Span } from '@/utils/text/span';
import { type Act, isMark, type Piece, type SentenceView } from './sentence-view';
import { ASKING, BEFORE_THAT_CLAUSE, COMPLEMENTISER, IMPERSONAL, NAME_NOUNS, SOURCES } from './speech-words';

export interface Follows {
  kind: 'quote' | 'clause';
  /** Index of the quote, or of the first piece of the clause. */
  at: number;
  /** Index of the piece behind the act's subject. */
  subjectEnd: number;
}

/** How far behind its verb the complement may begin, in pieces. */
const REACH = 45;
/** «قال «…»»: a quote of so few words without a colon is said only right behind its verb. */
const SHORT = 4;

/** What the act takes; null where it takes nothing. */
export function whatFollows(view: SentenceView, act: Act, nextAct: Act | undefined): Follows | null {
  const { pieces } = view;
  const english = /^[a-z]/.test(pieces[act.at]?.text ?? '');
  const limit = Math.min(pieces.length, act.at + REACH);
  for (let at = act.at + 1; at < limit; at += 1) {
    const piece = pieces[at];
    if (!piece || isMark(piece, '؛;؟?!')) return null;
    if (nextAct && at === nextAct.at && !nextAct.ambiguous && nextAct.kind !== 'saying') return null;
    if (nextAct && at === nextAct.at && nextAct.kind === 'saying') return null;
    if (piece.kind === 'quote') {
      if (isSaid(pieces, act.at, at)) return { kind: 'quote', at, subjectEnd: at };
      continue;
    }
    if (isMark(piece, ':：')) return afterColon(pieces, at);
    if (english) {
      const clause = englishClause(pieces, act, at);
      if (clause) return clause;
      if (at === act.at + 1 && act.kind === 'verb' && isInverted(pieces, act)) continue;
    } else if (piece.kind === 'word' && !piece.named && COMPLEMENTISER.test(piece.text)) {
      return clauseAt(pieces, act, at);
    }
  }
  return null;
}

function afterColon(pieces: readonly Piece[], colon: number): Follows | null {
  const next = pieces[colon + 1];
  if (next?.kind === 'quote') return { kind: 'quote', at: colon + 1, subjectEnd: colon };
  return next && COMPLEMENTISER.test(next.text) ? clauseFrom(pieces, colon + 1, colon) : null;
}

/** Whether a quote behind a verb is what it says, and not a name within its subject. */
function isSaid(pieces: readonly Piece[], verb: number, at: number): boolean {
  const words = pieces[at]?.marked?.words ?? 0;
  if (at === verb + 1) return true;
  if (NAME_NOUNS.has(pieces[at - 1]?.text ?? '')) return false;
  if (/^(?:ب|بان|بانه|بانها)$/u.test(pieces[at - 1]?.text ?? '')) return false;
  return words > SHORT;
}

function clauseAt(pieces: readonly Piece[], act: Act, at: number): Follows | null {
  const verb = pieces[act.at]?.text ?? '';
  const bare = verb.replace(/^[وف]/u, '');
  if (BEFORE_THAT_CLAUSE.has(pieces[at - 1]?.text ?? '')) return null;
  if (ASKING.has(verb) || ASKING.has(bare)) return null;
  if (at === act.at + 1 && act.kind === 'verb' && IMPERSONAL.has(verb)) return null;
  return clauseFrom(pieces, at, at);
}

/** A clause begins behind «أن», or with it where a pronoun is written onto it; one that is all in quotes is the quote. */
function clauseFrom(pieces: readonly Piece[], at: number, subjectEnd: number): Follows {
  const pronoun = COMPLEMENTISER.exec(pieces[at]?.text ?? '')?.groups?.pronoun;
  const next = pieces[at + 1];
  const ends = at + 2 >= pieces.length || isMark(pieces[at + 2], '.،,؟!');
  if (next?.kind === 'quote' && ends) return { kind: 'quote', at: at + 1, subjectEnd };
  return { kind: 'clause', at: pronoun ? at : at + 1, subjectEnd };
}

const PLAIN_SAID = /^(?:said|says|say|added|adds|believes|believe)$/;

/** "said that the road …", "said the road …" where no subject stands behind the verb. */
function englishClause(pieces: readonly Piece[], act: Act, at: number): Follows | null {
  if (pieces[at]?.text === 'that') return { kind: 'clause', at: at + 1, subjectEnd: act.at + 1 };
  const plain = PLAIN_SAID.test(pieces[act.at]?.text ?? '');
  if (at !== act.at + 1 || !plain || isInverted(pieces, act) || pieces[at]?.kind !== 'word') return null;
  const words = pieces.slice(at).filter(({ kind }) => kind === 'word' || kind === 'quote').length;
  const circumstance = /^(?:on|in|at|during|after|before|to|as|while|when)$/.test(pieces[at]?.text ?? '');
  return words >= 3 && !circumstance ? { kind: 'clause', at, subjectEnd: at } : null;
}

/** "…," said the minister: the quote stands right before the verb, or its subject does. */
function isInverted(pieces: readonly Piece[], act: Act): boolean {
  for (let at = act.at - 1; at >= Math.max(0, act.at - 8); at -= 1) if (pieces[at]?.kind === 'quote') return true;
  return false;
}

/** Behind a comma they lead out of what is reported. */
const LEADS_OUT = /^(?:فيما|بينما|كما|حيث|نقلا|علي|في|وذلك)$/u;

/**
 * The clause from a piece on: to the end of the sentence, or up to where somebody is said to say more.
 * @param later the acts behind the one that reports the clause
 */
export function reportedClause(text: string, view: SentenceView, from: number, later: readonly Act[]): Span | null {
  const { pieces } = view;
  const end = later.map((act) => boundaryBefore(view, act, from, later)).find((at) => at !== null) ?? pieces.length;
  const [first, last] = [pieces[from], pieces[end - 1]];
  if (!first || !last || end <= from) return null;
  const raw = text.slice(first.start, last.end);
  const trimmed = raw.replace(/[\s.،,؛:…]+$/u, '');
  return trimmed.length > 0 ? { start: first.start, end: first.start + trimmed.length } : null;
}

/** The piece at which a later act ends the clause, or null where the act belongs to it. */
function boundaryBefore(view: SentenceView, act: Act, from: number, acts: readonly Act[]): number | null {
  const { pieces } = view;
  if (act.at <= from) return null;
  const before = pieces[act.at - 1];
  const comma = isMark(before, '،,');
  if (act.kind === 'source') return comma || SOURCES.has(pieces[act.at]?.text ?? '') ? act.at - (comma ? 1 : 0) : null;
  if (act.kind === 'participle') return comma || act.joined || /^و/u.test(pieces[act.at]?.text ?? '') ? act.at : null;
  if (act.kind !== 'verb' || act.ambiguous) return null;
  if (LEADS_OUT.test(before?.text ?? '') && isMark(pieces[act.at - 2], '،,')) return act.at - 2;
  const speaks = whatFollows(view, act, acts[acts.indexOf(act) + 1]) !== null;
  return act.joined && speaks ? act.at - (comma ? 1 : 0) : null;
}
