/**
 * A date as people and programs write it (prose in Arabic, Persian, Urdu, Hebrew, English and others, any digits, three calendars, ISO
 * 8601 and numbers) as ISO 8601.
 */
import { foldMonth, MONTH_NAME, monthOf, toGregorian } from './calendar';

/** A date found in a text: `text.slice(start, end)` says it. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, or with `Thh:mm[:ss]` and a zone as far as they are written. */
  iso: string;
  start: number;
  end: number;
}

const DIGIT_ZEROS = ['\u0660', '\u06F0', '\u0966', '\uFF10'];

/** Arabic-Indic, Persian and other digits as ASCII ones, unit by unit, so that offsets stay. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((first) => code >= first.charCodeAt(0) && code <= first.charCodeAt(0) + 9);
    return zero ? String(code - zero.charCodeAt(0)) : digit;
  });
}

/** What may stand between a date and its time, or around its month. */
const GAP = '[\\s\\u200e\\u200f،,.\\-–|/()]*';
const OF = '(?:\\s*(?:من|ﻣﻦ|شهر|ماه|of|de|del|st|nd|rd|th|ב)\\s*)*';
const NAME = `(?:${MONTH_NAME})(?!\\p{L})`;
const MONTH = `(?<!\\p{L})ב?(?<month>${NAME})`;
const SECOND = `(?:\\s*[/\\-(]\\s*${NAME}\\)?)?`;
const YEAR = '(?<year>1[34]\\d\\d|19\\d\\d|20\\d\\d)(?!\\d)';
const DAY = '(?<!\\d)(?<day>\\d{1,2})(?!\\d)';

const ISO =
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:[T ]\s?(?<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
const NAMED = [
  new RegExp(`${DAY}${GAP}${OF}${MONTH}${SECOND}${GAP}${OF}(?:عام|سنه|سال)?\\s*${YEAR}`, 'u'),
  new RegExp(`${MONTH}${SECOND}${GAP}${DAY}(?:st|nd|rd|th)?${GAP}${YEAR}`, 'u'),
  new RegExp(`${YEAR}${GAP}${MONTH}${SECOND}${GAP}${DAY}`, 'u'),
];
const NUMBERS = [
  /(?<!\d)(?<year>1[34]\d\d|19\d\d|20\d\d)\s?[/.\-年]\s?(?<month>\d{1,2})\s?[/.\-月]\s?(?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>1[34]\d\d|19\d\d|20\d\d)(?!\d)/,
];

const TIME =
  /(?:(?<!\p{L})(?<early>gmt|utc)\s*)?(?<!\d)(?<hour>\d{1,2})[:٫.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?!\d)(?:\s*(?<half>صباحا|ص(?!\p{L})|قبل الظهر|مساء|م(?!\p{L})|ليلا|ظهرا|بعد الظهر|عصرا|[ap]\.?m\b\.?))?(?:\s*(?<zone>gmt|utc|z(?!\p{L})|بتوقيت\s?غرينت?ش|بتوقيت\s?جرينت?ش)(?<offset>[+-]\d{1,2}(?::?\d{2})?)?|\s*(?<plain>[+-]\d{2}:?\d{2})(?!\d))?/u;

/**
 * The first date in `text` that has a day, a month and a year.
 * @param monthFirst read `3/4/2020` as March 4th; day first unless a number decides.
 */
export function findWrittenDate(text: string, monthFirst = false): WrittenDate | null {
  const digits = latinDigits(text);
  // No year, no date.
  if (!/\d{4}/.test(digits)) return null;
  const iso = ISO.exec(digits);
  const first = iso?.index === 0 ? isoDay(iso) : null;
  if (iso && first) return { iso: first + isoTime(iso), start: 0, end: iso[0].length };
  const plain = foldMonth(digits);
  const named = NAMED.map((pattern) => pattern.exec(plain)).filter((match) => match !== null);
  const numeric = NUMBERS.map((pattern) => pattern.exec(plain)).filter((match) => match !== null);
  const matches = [...(iso ? [iso] : []), ...named, ...numeric].sort((a, b) => a.index - b.index);
  for (const match of matches) {
    const day = match === iso ? isoDay(match) : dayOf(match, monthFirst);
    if (!day) continue;
    const end = match.index + match[0].length;
    const time = match === iso ? isoTime(match) : timeNear(plain, match.index, end);
    return { iso: day + time, start: match.index, end };
  }
  return null;
}

function isoDay(match: RegExpExecArray): string | null {
  const { year, month, day } = match.groups ?? {};
  return toGregorian('gregorian', Number(year), Number(month), Number(day));
}

function isoTime(match: RegExpExecArray): string {
  const { time, zone } = match.groups ?? {};
  if (!time || !/^(?:[01]\d|2[0-3])/.test(time)) return '';
  return `T${time}${zone ? zone.replace(/([+-]\d\d):?(\d\d)/, '$1:$2') : ''}`;
}

function dayOf(match: RegExpExecArray, monthFirst: boolean): string | null {
  const { year = '', month = '', day = '' } = match.groups ?? {};
  const numericYear = Number(year);
  if (!/^\d+$/.test(month)) {
    const named = monthOf(month, numericYear);
    return named && toGregorian(named.calendar, numericYear, named.number, Number(day));
  }
  if (numericYear < 1700) {
    // Numbers alone: 1399/4/2 is Solar Hijri up to the present (year + 621), Hijri where that would lie in the future.
    const calendar = numericYear + 621 > new Date().getUTCFullYear() ? 'hijri' : 'solar-hijri';
    return toGregorian(calendar, numericYear, Number(month), Number(day));
  }
  const swap = Number(month) > 12 || (monthFirst && Number(day) <= 12 && !match[0].startsWith(year));
  return toGregorian('gregorian', numericYear, Number(swap ? day : month), Number(swap ? month : day));
}

/** The time of day written right after a date or right before it, as the end of an ISO string; empty where there is none. */
function timeNear(text: string, start: number, end: number): string {
  const after = TIME.exec(text.slice(end, end + 40));
  const near = after && !/[\p{L}]{4,}/u.test(text.slice(end, end + after.index).replace(/الساعه|ساعت|الساعة/gu, ''));
  const before = near ? null : TIME.exec(text.slice(Math.max(0, start - 24), start));
  const groups = (near ? after : before)?.groups;
  if (!groups) return '';
  let hour = Number(groups.hour);
  const half = groups.half ?? '';
  if (/^(?:مساء|م|ظهرا|بعد|عصرا|p)/.test(half) && hour < 12) hour += 12;
  if (/^(?:صباحا|ص|قبل|a)/.test(half) && hour === 12) hour = 0;
  if (/^ليلا/.test(half)) hour = hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
  if (hour > 23) return '';
  const clock = `T${String(hour).padStart(2, '0')}:${groups.minute}${groups.second ? `:${groups.second}` : ''}`;
  const offset = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(groups.offset ?? groups.plain ?? '');
  if (offset) return `${clock}${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`;
  return groups.zone || groups.early ? `${clock}Z` : clock;
}
