/**
 * Dates by the calendar as prose writes them: «الأربعاء 3 من تموز الماضي», «من 28 حزيران حتى 3 تموز 2024», «بين 2011 و2015», "July 3".
 */

import { COUNTED, MONTH_PREPOSITIONS, YEAR_PREPOSITIONS } from './context-words';
import { interval } from './days';
import {
  isMark,
  isWord,
  type Read,
  readDay,
  readMonth,
  readNamedYear,
  readShift,
  readWeekday,
  readYear,
  type Tokens,
} from './parts';
import { type Context, type DateParts, firstDay, isoOf, resolveParts } from './resolve';
import { lookUp } from './tokens';
import { setOf, THE_UNITS } from './vocabulary';

/** A date in a text: the tokens `[at, next)` and what they mean. */
export interface Found {
  at: number;
  next: number;
  iso: string;
}

const OF = setOf('من of');
const MONTH_WORD = setOf('شهر لشهر بشهر وشهر');
const AGREEING = setOf('الموافق الموافقة والموافق');
const TO = setOf('إلى حتى لغاية وإلى وحتى ولغاية to until till through');
const AND = setOf('و and');
const BETWEEN = setOf('بين وبين between');
const DUALS = setOf('شهري عامي العامين يومي');
const FIRST_NIGHT = setOf('غرة');
const ZERO_NIL = 'صفر';

/** A day, month or year with what belongs to it. `loose` lets a day stand alone and an ambiguous month too, as in the middle of a range. */
function readParts(tokens: Tokens, at: number, loose: boolean): Read<DateParts> | null {
  const weekday = readWeekday(tokens, at);
  if (weekday) {
    let next = readShift(tokens, weekday.next)?.next ?? weekday.next;
    for (let skipped = 0; skipped < 2; skipped += 1)
      if (isMark(tokens[next], '،,(-–') || isWord(tokens[next], AGREEING)) next += 1;
    const date = readDayAndMonth(tokens, next, false) ?? readMonthAndDay(tokens, next, false);
    if (date?.value.day === undefined) return null;
    return { value: { ...date.value, weekday: weekday.value }, next: date.next };
  }
  return readDayAndMonth(tokens, at, loose) ?? readMonthAndDay(tokens, at, loose);
}

/** «3 تموز», «3 من شهر تموز 2024», «الثالث من الشهر الجاري», «3 الجاري». */
function readDayAndMonth(tokens: Tokens, at: number, loose: boolean): Read<DateParts> | null {
  const day = readDay(tokens, at);
  if (!day) return null;
  const written = tokens[day.next - 1]?.kind === 'number' || isWord(tokens[at], FIRST_NIGHT);
  let next = day.next;
  const of = isWord(tokens[next], OF);
  if (of) next += 1;
  const named = isWord(tokens[next], MONTH_WORD);
  if (named) next += 1;
  const value: DateParts = { day: day.value };
  const unit = lookUp(THE_UNITS, tokens[next]);
  const unitShift = unit?.value.unit === 'month' ? readShift(tokens, next + 1) : null;
  if (of && unitShift) return { value: { ...value, monthShift: unitShift.value.shift }, next: unitShift.next };
  const numberShift = written && !of ? readShift(tokens, next) : null;
  if (numberShift && tokens[at]?.kind === 'number' && numberShift.value.shift !== 'same') {
    return { value: { ...value, monthShift: numberShift.value.shift }, next: numberShift.next };
  }
  const glue = !of && isMark(tokens[next], '-–/') && !tokens[next]?.spaced ? 1 : 0;
  const month = written || of || named ? readMonth(tokens, next + glue) : null;
  const latinSuffix = /^(?:st|nd|rd|th)$/.test(tokens[day.next - 1]?.text ?? '');
  if (month && !month.value.clitic && (written || of || named || latinSuffix)) {
    const date = withYear(tokens, month.next, { ...value, month: month.value });
    const needsYear =
      month.value.evidence === 'full' || (tokens[next]?.text === ZERO_NIL && !of && !named && !date.value.shift);
    if (!needsYear || date.value.year || date.value.yearShift) return date;
  }
  return loose ? { value, next: day.next } : null;
}

/** «تموز», «تموز الماضي», «تموز 2024»; in English also with the day after: "July 3, 2024". */
function readMonthAndDay(tokens: Tokens, at: number, loose: boolean): Read<DateParts> | null {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const latin = /^[a-z]/.test(tokens[at]?.text ?? '');
  const day = latin ? readDay(tokens, month.next) : null;
  if (
    day &&
    month.value.evidence !== 'full' &&
    tokens[month.next]?.kind === 'number' &&
    !isMark(tokens[day.next], '%')
  ) {
    return withYear(tokens, day.next, { month: month.value, day: day.value });
  }
  const date = withYear(tokens, month.next, { month: month.value });
  const before = tokens[at - 1];
  const backed =
    date.value.year ||
    date.value.yearShift ||
    (month.value.evidence !== 'full' && (date.value.shift || isWord(before, MONTH_WORD))) ||
    month.value.evidence === 'sure' ||
    (month.value.evidence === 'preposition' && (loose || isWord(before, MONTH_PREPOSITIONS)));
  return backed ? date : null;
}

/** What follows a month: «الماضي», a year, «من العام الماضي». */
function withYear(tokens: Tokens, at: number, parts: DateParts): Read<DateParts> {
  const shift = readShift(tokens, at);
  if (shift && shift.value.steps === 1 && shift.value.shift !== 'same' && shift.value.shift !== 'following')
    return { value: { ...parts, shift: shift.value.shift }, next: shift.next };
  let next = at;
  if (isMark(tokens[next], ',،/-') || isWord(tokens[next], OF)) next += 1;
  const named = readNamedYear(tokens, next);
  const year = named ?? readYear(tokens, next);
  if (year && (named || !isWord(tokens[year.next], COUNTED)))
    return { value: { ...parts, year: year.value }, next: year.next };
  const counted = readYearShift(tokens, next);
  return counted ? { value: { ...parts, yearShift: counted.value }, next: counted.next } : { value: parts, next: at };
}

function readYearShift(tokens: Tokens, at: number): Read<NonNullable<DateParts['yearShift']>> | null {
  if (lookUp(THE_UNITS, tokens[at])?.value.unit !== 'year') return null;
  return readShift(tokens, at + 1);
}

/** What joins two dates into a range or a list; `and` may be a letter of the next word. */
function readJoint(tokens: Tokens, at: number): Read<'to' | 'and'> | null {
  const token = tokens[at];
  if (isWord(token, TO)) return { value: 'to', next: at + 1 };
  if (isMark(token, '-–—') || (isMark(token, '/') && tokens[at - 1]?.kind === 'number'))
    return { value: 'to', next: at + 1 };
  if (isWord(token, AND)) return { value: 'and', next: at + 1 };
  return token?.kind === 'word' && token.text.startsWith('و') ? { value: 'and', next: at } : null;
}

/** One year or month as it stands behind «من» in «النصف الأول من 2024», where nothing else can be meant. */
export function readWholeDate(tokens: Tokens, at: number, context: Context): Found | null {
  const read = readParts(tokens, at, true) ?? readYearAlone(tokens, at, true);
  const iso = read && resolveParts(read.value, context);
  return read && iso && read.value.day === undefined ? { at, next: read.next, iso } : null;
}

/** The date, or the range or pair of dates, that begins at `at`. */
export function readCalendarDates(tokens: Tokens, at: number, context: Context): Found[] {
  const loose = readParts(tokens, at, true) ?? readYearAlone(tokens, at, true);
  if (!loose) return [];
  const joined = readJoined(tokens, at, loose, context);
  if (joined) return joined;
  const alone = readParts(tokens, at, false) ?? readYearAlone(tokens, at, false);
  const iso = alone && resolveParts(alone.value, context);
  return alone && iso ? [{ at, next: alone.next, iso }] : [];
}

function readJoined(tokens: Tokens, at: number, first: Read<DateParts>, context: Context): Found[] | null {
  const joint = readJoint(tokens, first.next);
  if (!joint) return null;
  const isYear = first.value.year !== undefined && !first.value.month;
  const second = isYear ? readYearAlone(tokens, joint.next, true) : readParts(tokens, joint.next, true);
  if (!second || !sameShape(first.value, second.value)) return null;
  if (joint.value === 'and' && !isBareDay(first.value) && !isJoined(tokens, at)) return null;
  return joinDates(tokens, at, { first, joint: joint.value, second }, context);
}

function isBareDay({ day, month, monthShift }: DateParts): boolean {
  return day !== undefined && !month && !monthShift;
}

/** A day goes with a day, a month with a month, a year with a year. */
function sameShape(a: DateParts, b: DateParts): boolean {
  if (isBareDay(b)) return false;
  if (isBareDay(a)) return b.day !== undefined;
  return (a.day === undefined) === (b.day === undefined) && (a.month === undefined) === (b.month === undefined);
}

interface Joined {
  first: Read<DateParts>;
  joint: 'to' | 'and';
  second: Read<DateParts>;
}

function joinDates(tokens: Tokens, at: number, { first, joint, second }: Joined, context: Context): Found[] | null {
  const [a, b] = shareParts(first.value, second.value);
  const to = resolveParts(b, context);
  const from = to && resolveParts(a, a.year || a.yearShift || a.monthShift ? context : endingAt(context, to));
  if (!from || !to || firstDay(from) > firstDay(to)) return null;
  const nextDay = firstDay(to).getTime() - firstDay(from).getTime() === 86_400_000;
  if (joint === 'to' || isJoined(tokens, at) || (isBareDay(first.value) && nextDay)) {
    return [{ at, next: second.next, iso: interval(from, to) }];
  }
  return [
    { at, next: first.next, iso: from },
    { at: second.next - 1, next: second.next, iso: to },
  ];
}

/** Whether «و» joins the two into one time: «بين تموز وأيلول», «شهري حزيران وتموز», «عامي 2023 و2024». */
function isJoined(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens[at - 1], BETWEEN) || lookUp(DUALS, tokens[at - 1]) !== null || lookUp(DUALS, tokens[at]) !== null
  );
}

/** What one half leaves to the other: its month, its year. */
function shareParts(a: DateParts, b: DateParts): [DateParts, DateParts] {
  const first: DateParts = { ...a };
  const second: DateParts = { ...b };
  if (isBareDay(a)) {
    if (b.month) first.month = b.month;
    if (b.monthShift) first.monthShift = b.monthShift;
  }
  const later = (a.month?.months[0]?.number ?? 0) > (b.month?.months[0]?.number ?? 0) && !isBareDay(a) ? 1 : 0;
  if (b.year && !a.year && !a.yearShift) first.year = { ...b.year, value: b.year.value - later };
  else if (a.year && !b.year && !b.yearShift && b.month) second.year = { ...a.year, value: a.year.value + later };
  if (b.yearShift && !a.year && !a.yearShift) first.yearShift = b.yearShift;
  if (b.shift && !a.shift && a.month !== undefined) first.shift = b.shift;
  return [first, second];
}

/** Resolves the beginning of a range as the nearest before its end. */
function endingAt(context: Context, end: string): Context {
  return { ...context, today: firstDay(end), tense: 'past' };
}

/** A year with «عام» or a preposition before it, or in the middle of a range. */
function readYearAlone(tokens: Tokens, at: number, inRange: boolean): Read<DateParts> | null {
  const named = readNamedYear(tokens, at);
  if (named) return { value: { year: named.value }, next: named.next };
  const year = readYear(tokens, at);
  if (!year) return null;
  const { value, hijri } = year.value;
  const eraSaid = hijri !== undefined;
  const range = isRangeOfYears(tokens, at, year.next);
  const backed = inRange || eraSaid || range || lookUp(YEAR_PREPOSITIONS, tokens[at - 1]) !== null;
  const plausible = eraSaid || (value >= 1800 && value <= 2100 && value % 100 !== 0) || value === 2100;
  const counted = isWord(tokens[year.next], COUNTED) || isMark(tokens[year.next], '%٪$€');
  return backed && plausible && !counted ? { value: { year: year.value }, next: year.next } : null;
}

/** «2011-2015», «2023/2024». */
function isRangeOfYears(tokens: Tokens, at: number, next: number): boolean {
  if (!isMark(tokens[next], '-–—/')) return false;
  const [a, b] = [tokens[at]?.text, tokens[next + 1]?.text];
  return /^(?:19|20)\d\d$/.test(a ?? '') && /^(?:19|20)\d\d$/.test(b ?? '') && Number(a) < Number(b);
}

/** «2024-07-03», «3/7/2024», «03.07.24». Day first, but month first in English where both could be. */
export function readNumericDate(tokens: Tokens, at: number, english: boolean): Found | null {
  const [a, m1, b, m2, c] = tokens.slice(at, at + 5);
  if (!a || !b || !c || a.kind !== 'number' || b.kind !== 'number' || c.kind !== 'number') return null;
  if (!isMark(m1, '/-.') || m1?.text !== m2?.text || isMark(tokens[at + 5], '/')) return null;
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
  const yearFirst = a.text.length === 4;
  if (!yearFirst && c.text.length !== 4 && !(c.text.length === 2 && m1?.text === '/')) return null;
  const year = yearFirst ? x : z < 100 ? 2000 + z : z;
  const [day, month] = yearFirst ? [z, y] : y > 12 || (english && x <= 12) ? [y, x] : [x, y];
  const iso = isoOf(year >= 1300 && year < 1500 ? 'hijri' : 'gregorian', year, month, day);
  return iso && year < 2200 ? { at, next: at + 5, iso } : null;
}
