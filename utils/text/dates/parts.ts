/**
 * The parts of a date where they are written: a day of the month, a month's name, a year, a weekday, «الماضي». Each reader takes the
 * tokens and a place, and gives what stands there and the place after it, or null. None decides what the date is.
 */
import type { Month } from '@/utils/text/calendar';
import { lookUp, type Token } from './tokens';
import {
  CARDINALS,
  type Evidence,
  MONTHS,
  ORDINALS,
  SHIFTS,
  type Shift,
  setOf,
  TENS,
  TWO_WORD_MONTHS,
  WEEKDAYS,
  YEAR_WORDS,
} from './vocabulary';

export interface Read<Value> {
  value: Value;
  next: number;
}

export type Tokens = readonly Token[];

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

export function isWord(token: Token | undefined, words: ReadonlyMap<string, true>): boolean {
  return token?.kind === 'word' && words.has(token.text);
}

/** A number of at most `digits` digits. */
export function readNumber(tokens: Tokens, at: number, digits = 2): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > digits || !/^\d+$/.test(token.text)) return null;
  return { value: Number(token.text), next: at + 1 };
}

const ARTICLE = setOf('ال وال بال لل the');

/** «3», «الـ3», «الثالث», «الخامس عشر», «الحادي والعشرين», "3rd". */
export function readDay(tokens: Tokens, at: number): Read<number> | null {
  const start = isWord(tokens[at], ARTICLE) ? at + 1 : at;
  const number = readNumber(tokens, start);
  if (number) {
    if (number.value < 1 || number.value > 31) return null;
    const suffix = tokens[number.next];
    const ordinal = suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.text);
    return { value: number.value, next: ordinal ? number.next + 1 : number.next };
  }
  return readOrdinal(tokens, at);
}

const THE_TENS: ReadonlyMap<string, true> = setOf('العشرين العشرون الثلاثين الثلاثون');
const FIRST_NIGHT = setOf('غرة');

function readOrdinal(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  if (isWord(token, FIRST_NIGHT)) return { value: 1, next: at + 1 };
  if (isWord(token, THE_TENS)) return { value: TENS.get(token?.text ?? '') ?? 0, next: at + 1 };
  const unit = lookUp(ORDINALS, token);
  if (!unit) return null;
  const tens = lookUp(TENS, tokens[at + 1]);
  const joined = tens && (tens.value === 10) === (tens.clitic === '');
  const value = unit.value + (joined ? tens.value : 0);
  return value <= 31 ? { value, next: at + (joined ? 2 : 1) } : null;
}

export interface MonthName {
  months: readonly Month[];
  evidence: Evidence;
  /** What of the word was a clitic, «لتموز». */
  clitic: string;
}

function readOneMonth(tokens: Tokens, at: number): Read<MonthName> | null {
  const first = lookUp(TWO_WORD_MONTHS, tokens[at]);
  const second = tokens[at + 1];
  if (first && second?.kind === 'word') {
    const name = `${tokens[at]?.text.slice(first.clitic.length)} ${second.text}`;
    const both = MONTHS.get(name);
    if (both) return { value: { ...both, clitic: first.clitic }, next: at + 2 };
  }
  const found = lookUp(MONTHS, tokens[at]);
  if (!found) return null;
  const latin = /^[a-z]/.test(tokens[at]?.text ?? '');
  if (latin && !tokens[at]?.capital) return null;
  const dot = latin && isMark(tokens[at + 1], '.') && (tokens[at]?.text.length ?? 9) <= 4 ? 1 : 0;
  return { value: { ...found.value, clitic: found.clitic }, next: at + 1 + dot };
}

const MONTH_MARKS = '/-–(';

/** A month by one name or by two: «تموز», «تموز/يوليو», «يوليو (تموز)», «يوليو تموز». */
export function readMonth(tokens: Tokens, at: number): Read<MonthName> | null {
  const first = readOneMonth(tokens, at);
  if (!first) return null;
  const marked = isMark(tokens[first.next], MONTH_MARKS);
  const second = readOneMonth(tokens, marked ? first.next + 1 : first.next);
  const shared = second?.value.months.some((month) => first.value.months.some((one) => sameMonth(one, month)));
  if (!second || second.value.clitic || !shared) return first;
  const closed = isMark(tokens[first.next], '(') && isMark(tokens[second.next], ')');
  return { value: { ...first.value, evidence: 'sure' }, next: second.next + (closed ? 1 : 0) };
}

function sameMonth(a: Month, b: Month): boolean {
  return a.calendar === b.calendar && a.number === b.number;
}

const HIJRI = setOf('ه هجري هجرية للهجرة');
const GREGORIAN = setOf('م ميلادي ميلادية للميلاد');
const BEFORE_CHRIST = setOf('ق قبل');

export interface Year {
  value: number;
  /** Said by «هـ» or «هجري»; «م» says the opposite. */
  hijri?: boolean;
}

/** Four digits, and the era after them. */
export function readYear(tokens: Tokens, at: number): Read<Year> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.text)) return null;
  if (/^\p{L}/u.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]?.spaced && !isEra(tokens[at + 1])) return null;
  const value = Number(token.text);
  return readEra(tokens, at + 1, value);
}

function isEra(token: Token | undefined): boolean {
  return isWord(token, HIJRI) || isWord(token, GREGORIAN) || token?.text === 's';
}

function readEra(tokens: Tokens, at: number, value: number): Read<Year> | null {
  if (isWord(tokens[at], HIJRI)) return { value: { value, hijri: true }, next: at + 1 };
  if (isWord(tokens[at], GREGORIAN)) return { value: { value, hijri: false }, next: at + 1 };
  if (
    isWord(tokens[at], BEFORE_CHRIST) &&
    /^(?:م|الميلاد)$/.test(tokens[at + (isMark(tokens[at + 1], '.') ? 2 : 1)]?.text ?? '')
  )
    return null;
  return { value: { value }, next: at };
}

/** «عام 2011», «لعام 1445 هـ», «سنة 750». */
export function readNamedYear(tokens: Tokens, at: number): Read<Year> | null {
  if (!lookUp(YEAR_WORDS, tokens[at])) return null;
  const short = tokens[at + 1];
  if (short?.kind === 'number' && /^\d{3}$/.test(short.text)) return readEra(tokens, at + 2, Number(short.text));
  return readYear(tokens, at + 1);
}

export function readWeekday(tokens: Tokens, at: number): Read<number> | null {
  const found = lookUp(WEEKDAYS, tokens[at]);
  if (!found) return null;
  const latin = /^[a-z]/.test(tokens[at]?.text ?? '');
  return latin && !tokens[at]?.capital ? null : { value: found.value, next: at + 1 };
}

/** «الماضي», or «قبل الماضي» and «ما قبل الماضي» as two steps. */
export function readShift(tokens: Tokens, at: number): Read<{ shift: Shift; steps: number }> | null {
  const skip = tokens[at]?.text === 'ما' ? 1 : 0;
  if (tokens[at + skip]?.text === 'قبل' && SHIFTS.get(tokens[at + skip + 1]?.text ?? '') === 'past')
    return { value: { shift: 'past', steps: 2 }, next: at + skip + 2 };
  const token = tokens[at];
  const shift = token?.kind === 'word' ? SHIFTS.get(token.text) : undefined;
  return shift ? { value: { shift, steps: 1 }, next: at + 1 } : null;
}

/** How many are counted: «3», «ثلاثة», "two". */
export function readCount(tokens: Tokens, at: number): Read<number> | null {
  const number = readNumber(tokens, at, 3);
  if (number) return number;
  const found = tokens[at]?.kind === 'word' ? CARDINALS.get(tokens[at]?.text ?? '') : undefined;
  return found === undefined ? null : { value: found, next: at + 1 };
}
