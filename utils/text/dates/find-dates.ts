/**
 * The dates that a text speaks of, each resolved against the day of its publication. One pass over the tokens; every reader looks at a
 * bounded number of them, so the whole is linear.
 */

import type { Span } from '@/utils/text/span';
import { type Found, readCalendarDates, readNumericDate, readWholeDate } from './calendar-date';
import { readClock } from './clock';
import { FUTURE_CUES, PAST_CUES } from './context-words';
import { dayFrom } from './days';
import { isMark, type Tokens } from './parts';
import { readDecade, readPartOf } from './period';
import { readCounted, readNamedDay, readUnitShift, readWeekdays } from './relative-date';
import { type Context, firstDay, type Tense } from './resolve';
import { dateTokens, formsOf, lookUp, type Token } from './tokens';
import { BEGINNINGS } from './vocabulary';

/** A date expression, `text.slice(start, end)`, and what it means in ISO 8601, as exact as the expression. */
export interface FoundDate extends Span {
  iso: string;
}

/** How far back a cue to the tense is looked for. */
const CUE_REACH = 25;
/** «سيلتقي», «ستعقد»: the future's letter before a present tense. */
const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{2,}$/u;
const NOT_VERBS =
  /^[وف]?(?:ستين|ستون|سيده|سياسه|سيارات?|سياره|سينما|سيطره|سيطر|سيطرت|سيناء|سيدي?|سيناريو|ستار|ستاد|سنوي|سنويا|سنوات|سنتين|سيول|سيره|سياحه|سياحي|سيادي|سيادته|سياق|سيبيريا|ستراسبورغ|ستوكهولم|ستاندرد)$/u;
const SENTENCE_END = '.؟?!؛\n';

/** A sentence that opens with a verb of the present: «تحتفل المملكة». */
const PRESENT_VERB = /^و?[يت]\p{L}{3,}$/u;

/** Whether the sentence up to a token looks back or ahead: the nearest cue tells, else its first verb. */
function tenseBefore(tokens: Tokens, at: number): Tense {
  for (let index = at - 1; index >= Math.max(0, at - CUE_REACH); index -= 1) {
    const token = tokens[index];
    if (!token || isMark(token, SENTENCE_END))
      return PRESENT_VERB.test(tokens[index + 1]?.text ?? '') ? 'present' : 'unknown';
    if (token.kind !== 'word') continue;
    if (FUTURE_VERB.test(token.text) && !NOT_VERBS.test(token.text)) return 'future';
    for (const { form, clitic } of formsOf(token.text)) {
      if (clitic.length > 1) continue;
      if (FUTURE_CUES.has(form)) return 'future';
      if (PAST_CUES.has(form)) return 'past';
    }
  }
  return at <= CUE_REACH && PRESENT_VERB.test(tokens[0]?.text ?? '') ? 'present' : 'unknown';
}

/** The dates that begin at a token. */
function readAt(tokens: Tokens, at: number, english: boolean, context: Context): Found[] {
  const whole = (from: number): Found | null =>
    readUnitShift(tokens, from, context) ?? readWholeDate(tokens, from, context);
  const one = readNumericDate(tokens, at, english) ?? readPartOf(tokens, at, whole) ?? readDecade(tokens, at, context);
  if (one) return [one];
  const dates = readCalendarDates(tokens, at, context);
  if (dates.length > 0) return dates;
  const relative =
    readNamedDay(tokens, at, context) ??
    readWeekdays(tokens, at, context) ??
    readUnitShift(tokens, at, context) ??
    readCounted(tokens, at, context);
  return relative ? [relative] : [];
}

/** Whether a date can begin at a token at all; a number between marks of no date is none. */
function mayBegin(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.kind !== 'number') return lookUp(BEGINNINGS, tokens[at]) !== null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'word' || after?.kind === 'word' || isMark(after, '/-–—.:٫');
}

/** How far from its day a time of day may stand, in tokens. */
const CLOCK_REACH = 8;

/**
 * Finds the dates of a text.
 * @param publishedAt ISO 8601; without it relative expressions and days without a year mean nothing and are left out
 * @returns in order; a time of day is a date of its own, `2024-07-03T14:30`, beside its day
 */
export function findDates(text: string, publishedAt: string | null): FoundDate[] {
  const tokens = dateTokens(text);
  const english = /^[a-z]/.test(tokens.find(({ kind }) => kind === 'word')?.text ?? '');
  const today = dayFrom(publishedAt);
  const found: Found[] = [];
  const clocks: Clock[] = [];
  let anchor: Date | null = null;
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens, at)) {
      at += 1;
      continue;
    }
    const clock = readClock(tokens, at);
    if (clock) {
      clocks.push({ at, next: clock.next, time: clock.value });
      at = clock.next;
      continue;
    }
    const dates = readAt(tokens, at, english, {
      today,
      anchor,
      get tense() {
        return tenseBefore(tokens, at);
      },
    });
    found.push(...dates);
    const last = dates.at(-1);
    if (last) anchor = firstDay(last.iso);
    at = last?.next ?? at + 1;
  }
  return [...found, ...timesOfDay(found, clocks)]
    .sort((a, b) => a.at - b.at)
    .map(({ at, next, iso }) => ({
      start: wordStart(text, tokens[at]),
      end: tokens[next - 1]?.end ?? 0,
      iso,
    }));
}

interface Clock {
  at: number;
  next: number;
  time: string;
}

/** Each time of day with the nearest day beside it; both lists are in order. */
function timesOfDay(dates: readonly Found[], clocks: readonly Clock[]): Found[] {
  const days = dates.filter(({ iso }) => iso.length === 10);
  let index = 0;
  return clocks.flatMap(({ at, next, time }) => {
    while (index < days.length && (days[index]?.at ?? 0) < at) index += 1;
    const near = [days[index - 1], days[index]]
      .flatMap((day) => (day ? [{ day, gap: day.at > at ? day.at - next : at - day.next }] : []))
      .filter(({ gap }) => gap <= CLOCK_REACH)
      .sort((a, b) => a.gap - b.gap)[0];
    return near ? [{ at, next, iso: `${near.day.iso}T${time}` }] : [];
  });
}

/** Where a date's first word begins, without «و» and its like before it: «والأربعاء» is «الأربعاء». */
function wordStart(text: string, token: Token | undefined): number {
  if (!token) return 0;
  const clitic = lookUp(BEGINNINGS, token)?.clitic ?? '';
  if (clitic.includes('ل') && clitic.length > 1) return token.start;
  const marks = /^(?:\p{L}\p{M}*)/u;
  let start = token.start;
  for (let letters = clitic.length; letters > 0; letters -= 1)
    start += marks.exec(text.slice(start, token.end))?.[0].length ?? 0;
  return start;
}
