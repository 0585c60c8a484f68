/**
 * Who says it: the subject of a verb of saying, as a name of the article's entities or as the words of a role. The verb's own subject is
 * looked for behind it, then before it in its sentence; a verb without one goes on with whoever spoke last.
 */
import type { Entity } from '@/utils/analysis/analysis';
import { sayVerb } from '@/utils/text/say-verbs';
import type { Span } from '@/utils/text/span';
import { behindAdverbs, isAdverb, isManner } from './adverbs';
import { apposedBehind, apposedTo, apposedWords, isSpokenOf } from './apposition';
import type { Act, Piece, SentenceView } from './sentence-view';
import { isMark } from './sentence-view';
import { CIRCUMSTANCES, HEADS_WITH_IN, NAME_NOUNS, STOPS } from './speech-words';

export interface Speaker {
  entity: number | null;
  attribution: Span;
  /** Null where nothing tells, as with the verbs of English. */
  feminine: boolean | null;
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

/** «لخّصت الباحثة نتائجها»: behind a definite subject it is what she summed up. */
const THEIR_OBJECT = /^(?![بل])(?!نفس|ذات|كل)\p{L}{3,}(?:ها|هما|هم)$/u;

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
    if ((STOPS.has(piece.text) && !isInside) || isManner(piece)) break;
    if (at > from && !piece.named && /^ال/u.test(head) && THEIR_OBJECT.test(piece.text)) break;
    if (at > from && !piece.named && sayVerb(piece.text)?.ambiguous === false && !/^ال/u.test(piece.text)) break;
  }
  return at;
}

function spanOf(pieces: readonly Piece[], from: number, to: number): Span | null {
  const [first, last] = [pieces[from], pieces[to - 1]];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

/** The subject in the pieces from one up to another, a name before a role. */
export function subjectIn(
  text: string,
  view: SentenceView,
  mentions: readonly Mention[],
  from: number,
  to: number,
): Omit<Speaker, 'feminine'> | null {
  const { pieces } = view;
  const start = behindAdverbs(pieces, from, to);
  // «حذّر من أن»: what is said follows, and the subject stood before. «لخّص ما حدث»: so it does before an object.
  if (/^(?:من|ما)$/u.test(pieces[start]?.text ?? '')) return null;
  const end = phraseEnd(pieces, start, to);
  const phrase = spanOf(pieces, start, end);
  const zone = spanOf(pieces, start, to);
  const subjects = zone ? mentionsIn(mentions, zone).filter((mention) => !isSpokenOf(view, text, mention, start)) : [];
  const within = phrase ? subjects.filter((mention) => mention.end <= phrase.end) : [];
  const people = within.filter(({ type }) => type === 'person');
  const named = people.find((mention) => isCoordinated(text, mention, people)) ?? people.at(-1);
  if (named && phrase && named.start - phrase.start <= 1) return { entity: named.entity, attribution: named };
  const apposed = phrase && apposedTo(view, { start, end, to }, subjects);
  const person = apposed ?? named;
  if (person) return { entity: person.entity, attribution: person };
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
  const later = /^(?:وهو|وهي|حين|عندما|بعدما|كما)$/u.test(pieces[start]?.text ?? '')
    ? undefined
    : subjects.find(({ type }) => type === 'person');
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
/** Before a verb they make its clause an aside, «حين قال»: its subject is the one spoken of before. */
const SUBORDINATES = /^(?:و?حين|و?حينما|و?عندما|بعدما|كلما|لما|و?اذ|و?ان|لم|لن|لا|ثم)$/u;
/** A question was asked before: who answers stands in another sentence. */
const ASKED = /^[وف]?(?:سئل|سئلت|سالته|سالتها|سالناه|سالناها|نساله|نسالها|اساله|اسالها)$/u;
/** They begin another clause, with another subject. */
const TURNS = /^(?:و?لكن|بينما|فيما|غير|الا|بيد|في|but|while|although)$/u;
/** What is written and says something itself: «دراسة خلصت إلى أن», «رسالة تقول إن». */
const WRITINGS =
  /^(?:ال|و|ل|ب)?(?:دراسه|دراسات|تقرير|تقارير|رساله|استطلاع|وثيقه|وثائق|بيان|نشره|مذكره|لافته|لافتات|احصاءات|بيانات|ارقام|حكمه)$/u;

/** The longest clause between a speaker and the verb, in pieces: "A colleague, who asked not to be named, said". */
const LONGEST_ASIDE = 14;

/** The piece where the clause of a verb begins: behind the last «لكن», «بينما» or «فيما» that follows a comma. */
function clauseStart(pieces: readonly Piece[], from: number, verb: number): number {
  for (let at = verb - 1; at > from; at -= 1) {
    if (isMark(pieces[at], '؛;') || (isMark(pieces[at], ':') && /^[a-z]/.test(pieces[verb]?.text ?? ''))) return at + 1;
    if (isMark(pieces[at - 1], '،,') && TURNS.test(pieces[at]?.text ?? '')) return at + 1;
  }
  return from;
}

/** A text and the mentions in it. */
interface Mentioning {
  text: string;
  mentions: readonly Mention[];
}

/** Whether an act of speech is told in English. */
export function isEnglish({ pieces }: SentenceView, act: Act): boolean {
  return /^[a-z]/.test(pieces[act.at]?.text ?? '');
}

/** The subject before a verb in its own sentence, from a piece on: its first person, or the noun phrase that opens it. */
export function subjectBefore(
  source: Mentioning,
  view: SentenceView,
  act: Act,
  from: number,
): Omit<Speaker, 'feminine'> | null {
  const { pieces } = view;
  const english = isEnglish(view, act);
  const last = pieces[act.at - 1];
  if (english && PRONOUN.test(last?.text ?? '')) return null;
  if (pieces.slice(from, act.at).some(({ text: word }) => ASKED.test(word))) return null;
  if (last && !english && act.kind === 'verb' && WRITINGS.test(last.text) && !isAdverb(pieces[act.at + 1])) {
    return { entity: null, attribution: { start: last.start, end: last.end } };
  }
  const turn = clauseStart(pieces, from, act.at);
  const own = turn > from ? subjectOfClause(source, view, act, turn) : null;
  // «في خطوة تقول إن»: what «في» governs is nobody who speaks.
  const isGoverned = pieces[turn - 1]?.text === 'في' && own?.entity === null;
  return (isGoverned ? null : own) ?? subjectOfClause(source, view, act, from);
}

function subjectOfClause(
  { text, mentions }: Mentioning,
  view: SentenceView,
  act: Act,
  from: number,
): Omit<Speaker, 'feminine'> | null {
  const { pieces } = view;
  const english = isEnglish(view, act);
  const zone = spanOf(pieces, from, act.at);
  if (!zone) return null;
  const quoted = pieces.filter(({ kind }) => kind === 'quote');
  const before = mentionsIn(mentions, zone).filter(
    (mention) =>
      !isSpokenOf(view, text, mention, from) &&
      !quoted.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
  const people = before.filter(({ type }) => type === 'person');
  const first = people[0];
  const person = english || !first ? people.at(-1) : (apposedBehind(view, text, first, people) ?? first);
  if (person) return { entity: person.entity, attribution: person };
  const name = english ? apposedWords(text, zone) : null;
  if (name) return { entity: null, attribution: name };
  const organisation = before.find(({ type }) => type === 'organization');
  const opens = organisation && view.pieces.findIndex(({ end }) => end > organisation.start) - from <= 2;
  // «أما النقيب فحذّر»: what «أما» sets before the verb is its subject.
  const isTopic = /^و?اما$/u.test(pieces[from]?.text ?? '');
  if ((act.joined && !isTopic) || act.kind === 'participle') {
    return organisation && opens ? { entity: organisation.entity, attribution: organisation } : null;
  }
  let start = from;
  while (
    start < act.at &&
    (pieces[start]?.kind !== 'word' || /^(?:و?كان|و?كانت|و?قد|و?لكن|اما|ان)$/u.test(pieces[start]?.text ?? ''))
  )
    start += 1;
  const opening = pieces[start];
  const bareVerb = !english && from === 0 && start === 0 && /^[وف]/u.test(opening?.text ?? '') && !opening?.named;
  if (bareVerb || SUBORDINATES.test(pieces[act.at - 1]?.text ?? '') || isAdverb(opening)) return null;
  const end = phraseEnd(pieces, start, act.at);
  const aside = isMark(pieces[end], ',،') && isMark(pieces[act.at - 1], ',،') ? LONGEST_ASIDE : 6;
  const phrase = end - start <= 8 && act.at - end <= aside ? spanOf(pieces, start, end) : null;
  const clipped = phrase && withoutEdges(text, phrase);
  if (!clipped || PRONOUN.test(opening?.text ?? '')) return null;
  const body = mentionsIn(before, clipped).find(
    ({ type, start: at }) => type === 'organization' && at - clipped.start <= 1,
  );
  return { entity: body?.entity ?? null, attribution: body ?? clipped };
}
