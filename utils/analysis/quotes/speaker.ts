/**
 * Who says it: the subject of a verb of saying, as a name of the article's entities or as the words of a role. The verb's own subject is
 * looked for behind it, then before it in its sentence; a verb without one goes on with whoever spoke last.
 */
import type { Entity } from '@/utils/analysis/analysis';
import { sayVerb } from '@/utils/text/say-verbs';
import type { Span } from '@/utils/text/span';
import type { Act, Piece, SentenceView } from './sentence-view';
import { isMark } from './sentence-view';
import { CIRCUMSTANCES, HEADS_WITH_IN, NAME_NOUNS, NOT_SUBJECT, STOPS } from './speech-words';

export interface Speaker {
  entity: number | null;
  attribution: Span;
  feminine: boolean;
}

export interface Mention extends Span {
  entity: number;
  type: Entity['type'];
}

/** All mentions of an article's entities in its order. */
export function mentionsOf(entities: readonly Entity[]): Mention[] {
  return entities
    .flatMap(({ type, mentions }, entity) => mentions.map(({ start, end }) => ({ start, end, type, entity })))
    .sort((a, b) => a.start - b.start);
}

/** The mentions that lie in a span, found by bisection. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let mention = mentions[low]; mention && mention.end <= end; low += 1, mention = mentions[low])
    inside.push(mention);
  return inside;
}

/** No subject is longer, in pieces. */
const LONGEST_SUBJECT = 14;

/** The end of the noun phrase that begins at a piece: the first mark, quote, circumstance or other verb. */
function phraseEnd(pieces: readonly Piece[], from: number, limit: number): number {
  const head = pieces[from]?.text ?? '';
  let at = from;
  for (; at < Math.min(limit, from + LONGEST_SUBJECT); at += 1) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'quote') break;
    if (piece.kind === 'mark' && !isMark(piece, '-.')) break;
    if (piece.kind === 'mark' && isMark(piece, '.') && (pieces[at - 1]?.text.length ?? 9) > 2) break;
    const isInside =
      /^(?:في|لدى|عن|علي)$/u.test(piece.text) &&
      HEADS_WITH_IN.has(head) &&
      !CIRCUMSTANCES.has(pieces[at + 1]?.text ?? '');
    if (STOPS.has(piece.text) && !isInside) break;
    if (at > from && sayVerb(piece.text)?.ambiguous === false && !/^ال/u.test(piece.text)) break;
  }
  return at;
}

function spanOf(pieces: readonly Piece[], from: number, to: number): Span | null {
  const [first, last] = [pieces[from], pieces[to - 1]];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

/** Whether a mention is spoken to or of: «لرويترز», «مع الوزير». */
function isObject(view: SentenceView, text: string, mention: Span): boolean {
  const at = view.pieces.findIndex(({ end }) => end > mention.start);
  const piece = view.pieces[at];
  const clitic = piece && piece.start < mention.start ? text.slice(piece.start, mention.start) : '';
  return /[لب]/u.test(clitic) || NOT_SUBJECT.has(view.pieces[at - 1]?.text ?? '');
}

/** Between a role and the name behind its comma: at most a rank or an honorific. */
const APPOSED = /^\s*[،,(–-]\s*(?:\p{L}+\.?\s+){0,3}$/u;

/** The subject in the pieces from one up to another, a name before a role. */
export function subjectIn(
  text: string,
  view: SentenceView,
  mentions: readonly Mention[],
  from: number,
  to: number,
): Omit<Speaker, 'feminine'> | null {
  const { pieces } = view;
  let start = from;
  while (start < to && isMark(pieces[start], '،,(–-')) start += 1;
  const end = phraseEnd(pieces, start, to);
  const phrase = spanOf(pieces, start, end);
  const zone = spanOf(pieces, start, to);
  const subjects = zone ? mentionsIn(mentions, zone).filter((mention) => !isObject(view, text, mention)) : [];
  const within = phrase ? subjects.filter((mention) => mention.end <= phrase.end) : [];
  const people = within.filter(({ type }) => type === 'person');
  const named = people.find((mention) => isCoordinated(text, mention, people)) ?? people.at(-1);
  if (named) return { entity: named.entity, attribution: named };
  // «مدير المركز، سامر الحلبي،»: the name stands behind its role and a comma.
  const apposed = subjects.find(
    ({ type, start: at }) => type === 'person' && phrase && APPOSED.test(text.slice(phrase.end, at)),
  );
  if (apposed) return { entity: apposed.entity, attribution: apposed };
  const quoted = pieces[end];
  if (quoted?.marked && phrase && NAME_NOUNS.has(pieces[end - 1]?.text ?? '')) {
    const inside = mentionsIn(mentions, quoted)[0];
    return { entity: inside?.entity ?? null, attribution: quoted.marked.inner };
  }
  if (phrase) {
    const organisation = within.find(({ type, start: at }) => type === 'organization' && at - phrase.start <= 1);
    if (organisation) return { entity: organisation.entity, attribution: organisation };
    const clipped = withoutEdges(text, phrase);
    return clipped && { entity: null, attribution: clipped };
  }
  const later = subjects.find(({ type }) => type === 'person');
  return later ? { entity: later.entity, attribution: later } : null;
}

/** The first of two people whom «و» joins. */
function isCoordinated(text: string, mention: Mention, people: readonly Mention[]): boolean {
  const next = people[people.indexOf(mention) + 1];
  return next !== undefined && /^\s*(?:،\s*)?و\s*$/u.test(text.slice(mention.end, next.start));
}

function withoutEdges(text: string, { start, end }: Span): Span | null {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.replace(/^[\s،,.()«»-]+/u, '').length);
  const to = end - (raw.length - raw.replace(/[\s،,.()«»-]+$/u, '').length);
  return to - from >= 2 && /\p{L}/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

const PRONOUN = /^(?:he|she|they|هو|هي|هم)$/u;

/** The subject before a verb in its own sentence: its first person, or the noun phrase that opens it. */
export function subjectBefore(
  text: string,
  view: SentenceView,
  mentions: readonly Mention[],
  act: Act,
  from: number,
): Omit<Speaker, 'feminine'> | null {
  const { pieces } = view;
  const zone = spanOf(pieces, from, act.at);
  if (!zone) return null;
  const quoted = pieces.filter(({ kind }) => kind === 'quote');
  const before = mentionsIn(mentions, zone).filter(
    (mention) =>
      !isObject(view, text, mention) && !quoted.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
  const english = /^[a-z]/.test(pieces[act.at]?.text ?? '');
  if (english && PRONOUN.test(pieces[act.at - 1]?.text ?? '')) return null;
  const people = before.filter(({ type }) => type === 'person');
  const person = english ? people.at(-1) : people[0];
  if (person) return { entity: person.entity, attribution: person };
  const organisation = before.find(({ type }) => type === 'organization');
  const opens = organisation && view.pieces.findIndex(({ end }) => end > organisation.start) - from <= 2;
  if (act.joined || act.kind === 'participle') {
    return organisation && opens ? { entity: organisation.entity, attribution: organisation } : null;
  }
  let start = from;
  while (
    start < act.at &&
    (pieces[start]?.kind !== 'word' || /^(?:و?كان|و?كانت|و?قد|و?لكن|اما)$/u.test(pieces[start]?.text ?? ''))
  )
    start += 1;
  const end = phraseEnd(pieces, start, act.at);
  const phrase = end - start <= 8 && act.at - end <= 6 ? spanOf(pieces, start, end) : null;
  const clipped = phrase && withoutEdges(text, phrase);
  if (!clipped || PRONOUN.test(pieces[start]?.text ?? '')) return null;
  const body = mentionsIn(before, clipped).find(
    ({ type, start: at }) => type === 'organization' && at - clipped.start <= 1,
  );
  return { entity: body?.entity ?? null, attribution: body ?? clipped };
}

/** How far back a verb without a subject looks for one of its gender. */
const MEMORY = 4;

/** Whoever spoke last, of the verb's gender where that helps. */
export function lastSpeaker(history: readonly Speaker[], feminine: boolean): Speaker | null {
  const recent = history.slice(-MEMORY).reverse();
  return recent.find((speaker) => speaker.feminine === feminine) ?? recent[0] ?? null;
}
