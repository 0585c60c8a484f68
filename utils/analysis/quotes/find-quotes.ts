/**
 * Who said what: direct quotes between marks and reported speech with «أن», each verbatim, with its verb and its speaker. The rules are
 * those of news writing; nothing is guessed where the article does not tell.
 */
import type { Entity, Quote, Sentence } from '@/utils/analysis/analysis';
import type { Span } from '@/utils/text/span';
import { type Follows, reportedClause, whatFollows } from './complement';
import { identify } from './identify';
import { isFeminine, whoeverSpoke } from './last-speaker';
import { type Marked, markedTexts } from './marked-text';
import { type Act, isMark, type SentenceView, viewOf } from './sentence-view';
import { isEnglish, type Mention, mentionsIn, mentionsOf, type Speaker, subjectBefore, subjectIn } from './speaker';
import { NAME_NOUNS, SPEAKS_OF_QUOTE } from './speech-words';

/** A quote of fewer words says something only where a verb or a colon says so. */
const SCARE_QUOTE = 3;
/** A quote of more words says something even where nothing does. */
const SPEAKS_FOR_ITSELF = 8;

/** What is carried from sentence to sentence. */
interface Reading {
  text: string;
  entities: readonly Entity[];
  mentions: readonly Mention[];
  history: Speaker[];
  /** Whom the sentence before speaks of, where nobody says anything in it. */
  topic: Speaker | null;
  quotes: Quote[];
}

/**
 * Finds what is said in an article.
 * @param blocks its blocks of running text, with their places
 * @returns quotes in the article's order, apart from each other
 */
export function findQuotes(
  text: string,
  blocks: readonly (Span & { text: string })[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Quote[] {
  const marked = markedTexts(text, blocks);
  const reading: Reading = { text, entities, mentions: mentionsOf(entities), history: [], topic: null, quotes: [] };
  let next = 0;
  for (const sentence of sentences) {
    while (next < marked.length && (marked[next]?.end ?? 0) <= sentence.start) next += 1;
    readSentence(reading, viewOf(text, sentence, marked, next, mentionsIn(reading.mentions, sentence)));
  }
  return reading.quotes;
}

function readSentence(reading: Reading, view: SentenceView): void {
  const owned = new Set<number>();
  let clauseEnd = 0;
  let spoke: Speaker | null = null;
  for (const [index, act] of view.acts.entries()) {
    if ((view.pieces[act.at]?.start ?? 0) < clauseEnd) continue;
    const before = quoteBefore(view, act);
    const takes = before !== null && !owned.has(before) ? before : null;
    const follows = whatFollowsAct(view, act, view.acts[index + 1], takes);
    if (!follows && takes === null) {
      // «دعت الهيئة إلى التهدئة، وأوضحت أن»: a verb that takes nothing still names the subject of the next.
      if (act.kind === 'verb')
        spoke ??= ownSubject(reading, view, act, view.acts[index + 1]?.at ?? view.pieces.length, null);
      continue;
    }
    const subjectEnd = follows?.subjectEnd ?? view.acts[index + 1]?.at ?? view.pieces.length;
    const own = ownSubject(reading, view, act, subjectEnd, takes);
    const speaker: Speaker | null =
      own ??
      spoke ??
      subjectOfSentence(reading, view, act) ??
      whoeverSpoke(reading, act.feminine, isEnglish(view, act));
    if (own || (speaker && speaker !== reading.history.at(-1))) remember(reading, speaker, act);
    spoke = speaker;
    const verb = view.pieces[act.at];
    if (takes !== null && worthQuoting(view, takes, true)) {
      owned.add(takes);
      addDirect(reading, view, takes, speaker, verb ?? null);
    }
    if (follows?.kind === 'quote' && !owned.has(follows.at)) {
      owned.add(follows.at);
      addDirect(reading, view, follows.at, speaker, verb ?? null);
    }
    if (follows?.kind === 'clause') {
      const clause = reportedClause(reading.text, view, follows.at, view.acts.slice(index + 1));
      if (!clause) continue;
      clauseEnd = clause.end;
      for (const [at, piece] of view.pieces.entries())
        if (piece.kind === 'quote' && piece.start >= clause.start && piece.start < clause.end) owned.add(at);
      add(reading, { kind: 'reported', ...clause }, speaker, verb ?? null);
    }
  }
  for (const [at, piece] of view.pieces.entries())
    if (piece.kind === 'quote' && !owned.has(at)) readLoneQuote(reading, view, at, spoke);
  const saysNothing = spoke && spoke !== reading.history.at(-1);
  reading.topic = saysNothing ? spoke : spoke ? null : (topicOf(reading, view) ?? reading.topic);
}

/** The person whom a sentence speaks of first. */
function topicOf(reading: Reading, view: SentenceView): Speaker | null {
  const act: Act = { at: view.pieces.length, kind: 'participle', feminine: false, ambiguous: false, joined: false };
  const found = subjectBefore(reading, view, act, 0);
  if (found?.entity === undefined || found.entity === null || /^(?:he|she)$/.test(view.pieces[0]?.text ?? ''))
    return null;
  return { ...found, feminine: isFeminine(found.entity, reading.entities, reading.history) };
}

/** A source names who said the quote behind it, and takes no clause: «بحسب القاضي، «…»». */
function whatFollowsAct(view: SentenceView, act: Act, next: Act | undefined, takes: number | null): Follows | null {
  const follows = act.kind === 'source' && takes !== null ? null : whatFollows(view, act, next);
  return act.kind === 'source' && follows?.kind === 'clause' ? null : follows;
}

/** The quote right before an act, «…»، قال. */
function quoteBefore(view: SentenceView, act: Act): number | null {
  let at = act.at - 1;
  while (at >= 0 && (isMark(view.pieces[at], '،,–-') || /^(?:كما|هكذا|هذا|ما)$/u.test(view.pieces[at]?.text ?? '')))
    at -= 1;
  const gap = act.at - at;
  if (act.joined && act.kind === 'verb') return null;
  if (view.pieces[at]?.kind === 'quote' && gap <= 3 && act.kind !== 'participle') return at;
  // English puts the subject between: "…," the minister said.
  const english = isEnglish(view, act);
  for (let back = act.at - 1; english && back >= Math.max(0, act.at - 8); back -= 1) {
    if (view.pieces[back]?.kind === 'quote') return back;
    if (isMark(view.pieces[back], '.;:')) return null;
  }
  return null;
}

/** The subject that the act itself has, behind it or, in English and after «كان», right before it. */
function ownSubject(reading: Reading, view: SentenceView, act: Act, end: number, takes: number | null): Speaker | null {
  const { text, mentions } = reading;
  if (act.kind === 'participle' || isPluperfect(view, act)) return null;
  if (act.kind === 'saying') {
    const source = subjectBeforeSaying(reading, view, act);
    return source && { ...source, feminine: act.feminine };
  }
  const from = firstOfSubject(view, act, end);
  const english = act.kind === 'verb' && isEnglish(view, act);
  const between = takes !== null && english && takes + 1 < act.at && !isMark(view.pieces[act.at - 1], ',،');
  const found = between
    ? subjectBefore(reading, view, act, takes + 1)
    : english && takes === null
      ? subjectBefore(reading, view, act, 0)
      : subjectIn(text, view, mentions, from, end);
  return found && identify(reading, { ...found, feminine: act.feminine });
}

/** «كانت البعثة قد وصفت الاقتراع»: the subject stands before. */
function isPluperfect({ pieces }: SentenceView, act: Act): boolean {
  if (pieces[act.at - 1]?.text !== 'قد') return false;
  return /^و?كانت?$/u.test(pieces[0]?.text ?? '') && act.at > 2;
}

/** Behind «بحسب ما», «وفقا لـ»; of «نقلت الصحيفة عن الوزير أن» behind «عن»; else right behind the act. */
function firstOfSubject({ pieces }: SentenceView, act: Act, end: number): number {
  const from = act.at + 1;
  if (act.kind === 'source') return /^(?:ما|ل|to)$/u.test(pieces[from]?.text ?? '') ? from + 1 : from;
  if (!/^[وف]?[يت]?نقلت?$/u.test(pieces[act.at]?.text ?? '')) return from;
  const source = pieces.findIndex(({ text }, at) => at >= from && at < end && text === 'عن');
  return source < 0 ? from : source + 1;
}

/** «نقلت الوكالة عن الوزير قوله»: behind «عن». */
function subjectBeforeSaying(
  { text, mentions }: Reading,
  view: SentenceView,
  act: Act,
): Omit<Speaker, 'feminine'> | null {
  for (let at = act.at - 1; at >= 0; at -= 1) {
    if (view.pieces[at]?.text === 'عن') return subjectIn(text, view, mentions, at + 1, act.at);
  }
  return null;
}

function subjectOfSentence(reading: Reading, view: SentenceView, act: Act): Speaker | null {
  if (act.kind === 'source') return null;
  const found = subjectBefore(reading, view, act, 0);
  return found && identify(reading, { ...found, feminine: act.feminine });
}

function remember(reading: Reading, speaker: Speaker | null, act: Act): void {
  if (speaker && act.kind !== 'source') reading.history.push(speaker);
}

/** Whether what stands in quotes is said, and is no name, title or word held at arm's length. */
function worthQuoting(view: SentenceView, at: number, attributed: boolean): boolean {
  const before = view.pieces[at - 1];
  const words = view.pieces[at]?.marked?.words ?? 0;
  if (isMark(before, ':：')) return true;
  if (NAME_NOUNS.has(before?.text ?? '')) return attributed && words > SPEAKS_FOR_ITSELF;
  return words > SCARE_QUOTE || (attributed && (at === 0 || words > 1));
}

/** A quote that no verb of its sentence takes. */
function readLoneQuote(reading: Reading, view: SentenceView, at: number, spoke: Speaker | null): void {
  const words = view.pieces[at]?.marked?.words ?? 0;
  const alone = view.pieces.every(({ kind }) => kind !== 'word');
  if (!worthQuoting(view, at, alone && reading.quotes.length > 0)) return;
  const next = view.pieces[isMark(view.pieces[at + 1], '،,') ? at + 2 : at + 1];
  if (SPEAKS_OF_QUOTE.has(next?.text ?? '')) {
    addDirect(reading, view, at, subjectAfter(reading, view, at), next ?? null);
    return;
  }
  const afterColon = isMark(view.pieces[at - 1], ':：');
  if (!alone && !afterColon && words < SPEAKS_FOR_ITSELF) return;
  const speaker =
    alone || spoke ? (spoke ?? reading.topic ?? reading.history.at(-1) ?? null) : colonSpeaker(reading, view, at);
  addDirect(reading, view, at, speaker, null);
}

/** The first person behind a quote, «…»، بهذه الكلمات بدأت الروائية ليلى صباغ. */
function subjectAfter({ mentions, history }: Reading, view: SentenceView, at: number): Speaker | null {
  const behind = { start: view.pieces[at]?.end ?? view.end, end: view.end };
  const person = mentionsIn(mentions, behind).find(({ type }) => type === 'person');
  return person ? { entity: person.entity, attribution: person, feminine: false } : (history.at(-1) ?? null);
}

/** The person that the sentence of a quote without a verb speaks of, «صوت أحمد على الهاتف متعب: «…»». */
function colonSpeaker(reading: Reading, view: SentenceView, at: number): Speaker | null {
  const act: Act = { at, kind: 'participle', feminine: false, ambiguous: false, joined: false };
  const found = subjectBefore(reading, view, act, 0);
  return found ? { ...found, feminine: false } : (reading.topic ?? reading.history.at(-1) ?? null);
}

function addDirect(reading: Reading, view: SentenceView, at: number, speaker: Speaker | null, verb: Span | null): void {
  const marked: Marked | undefined = view.pieces[at]?.marked;
  if (marked && marked.words > 0) add(reading, { kind: 'direct', ...marked.inner }, speaker, verb);
}

function add(
  reading: Reading,
  said: Pick<Quote, 'kind' | 'start' | 'end'>,
  speaker: Speaker | null,
  verb: Span | null,
): void {
  reading.quotes.push({
    ...said,
    speaker: speaker?.entity ?? null,
    attribution: speaker && { start: speaker.attribution.start, end: speaker.attribution.end },
    verb: verb && { start: verb.start, end: verb.end },
  });
}
