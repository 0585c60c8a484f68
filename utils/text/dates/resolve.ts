/**
 * What the parts of a date mean on the day of the publication: the year that is not written, the calendar, «الماضي». The result is ISO
 * 8601 and as exact as the parts.
 */
import { type Calendar, fromGregorian, type Month, toGregorian } from '@/utils/text/calendar';
import { addDays, addMonths, interval, isoDay, isoYear } from './days';
import type { MonthName, Year } from './parts';
import type { Shift } from './vocabulary';

export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** What a date is resolved against. */
export interface Context {
  /** The day of the publication; without it only what has a year means something. */
  today: Date | null;
  /** The day last spoken of, for «الشهر نفسه» and «اليوم التالي». */
  anchor: Date | null;
  tense: Tense;
}

/** A written date in its parts. A day has a month or `monthShift`. */
export interface DateParts {
  weekday?: number;
  day?: number;
  month?: MonthName;
  /** «الشهر الجاري» in place of a month's name. */
  monthShift?: Shift;
  /** After a month's name: «تموز الماضي». */
  shift?: Shift;
  year?: Year;
  /** «العام الماضي» in place of a year. */
  yearShift?: { shift: Shift; steps: number };
}

/** Steps from the present, or null where the shift counts from what was spoken of. */
const STEPS: Readonly<Record<Shift, number>> = { past: -1, current: 0, next: 1, same: 0, following: 1 };

/** The day that a shift counts from, and how far. */
export function shiftFrom(shift: Shift, steps: number, { today, anchor }: Context): { from: Date; by: number } | null {
  const from = shift === 'same' || shift === 'following' ? anchor : today;
  return from && { from, by: STEPS[shift] * steps };
}

/** A day, a month or a year of any calendar in ISO 8601: an interval where its month or year is none of the Gregorian ones. */
export function isoOf(calendar: Calendar, year: number, month?: number, day?: number): string | null {
  if (day !== undefined && month !== undefined) return toGregorian(calendar, year, month, day);
  if (calendar === 'gregorian') {
    return month === undefined ? isoYear(year) : `${isoYear(year)}-${String(month).padStart(2, '0')}`;
  }
  const first = toGregorian(calendar, year, month ?? 1, 1);
  const after =
    month === undefined || month === 12
      ? toGregorian(calendar, year + 1, 1, 1)
      : toGregorian(calendar, year, month + 1, 1);
  return first && after && interval(first, isoDay(addDays(new Date(after), -1)));
}

/** The first day of an ISO date or interval. */
export function firstDay(iso: string): Date {
  return new Date(`${iso.split('/')[0]}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T').replace(/^(\d{4}-\d\d)T/, '$1-01T'));
}

/** The last day of an ISO date or interval. */
function lastDay(iso: string): Date {
  const end = iso.split('/').at(-1) ?? iso;
  if (end.length === 10) return firstDay(end);
  const after = end.length === 7 ? addMonths(firstDay(end), 1) : addMonths(firstDay(end), 12);
  return addDays(after, -1);
}

/** Years that news about the present may mean when it writes the Hijri one without «هـ». */
const HIJRI_SLACK = 5;

function isHijriYear({ value, hijri }: Year, today: Date | null): boolean {
  if (hijri !== undefined) return hijri;
  return today !== null && Math.abs(fromGregorian('hijri', today).year - value) <= HIJRI_SLACK;
}

function monthFor(months: readonly Month[], year: number | undefined): Month | undefined {
  const old = year !== undefined && year < 1700;
  return months.find(({ calendar }) => (calendar === 'gregorian') !== old) ?? months[0];
}

/** The date in ISO 8601; null where there is no such day or nothing to count from. */
export function resolveParts(parts: DateParts, context: Context): string | null {
  const { day, month: name, monthShift, year, yearShift } = parts;
  if (monthShift) {
    const shifted = shiftFrom(monthShift, 1, context);
    if (!shifted) return null;
    const month = addMonths(shifted.from, shifted.by);
    return isoOf('gregorian', month.getUTCFullYear(), month.getUTCMonth() + 1, day);
  }
  const counted = yearShift && shiftFrom(yearShift.shift, yearShift.steps, context);
  if (yearShift && !counted) return null;
  if (!name) {
    if (counted) return isoYear(counted.from.getUTCFullYear() + counted.by);
    return year ? isoOf(isHijriYear(year, context.today) ? 'hijri' : 'gregorian', year.value) : null;
  }
  const month = monthFor(name.months, year?.value);
  if (!month) return null;
  if (counted) {
    const base = fromGregorian(month.calendar, counted.from).year;
    return isoOf(month.calendar, base + counted.by, month.number, day);
  }
  return year ? isoOf(month.calendar, year.value, month.number, day) : nearestYear(parts, month, context);
}

/** A date without a future cue may lie this many days ahead; farther ones are last year's. */
const AHEAD = 45;

/** The year that is not written: by the weekday, by «الماضي», by the tense of the sentence, else by nearness. */
function nearestYear(parts: DateParts, month: Month, { today, tense }: Context): string | null {
  if (!today) return null;
  const base = fromGregorian(month.calendar, today).year;
  const all = [base - 1, base, base + 1].flatMap((year) => isoOf(month.calendar, year, month.number, parts.day) ?? []);
  const onWeekday = all.filter((iso) => parts.weekday !== undefined && firstDay(iso).getUTCDay() === parts.weekday);
  const candidates = onWeekday.length > 0 ? onWeekday : all;
  const before = candidates.filter((iso) => lastDay(iso) < today);
  const after = candidates.filter((iso) => firstDay(iso) > today);
  const now = candidates.filter((iso) => firstDay(iso) <= today && lastDay(iso) >= today);
  const days = (iso: string) => Math.abs(firstDay(iso).getTime() - today.getTime()) / 86_400_000;
  const nearest = [...candidates].sort((a, b) => days(a) - days(b))[0] ?? null;
  if (onWeekday.length > 0) return nearest;
  if (parts.shift === 'past') return before.at(-1) ?? nearest;
  if (parts.shift === 'next') return after[0] ?? nearest;
  if (parts.shift === 'current') return now[0] ?? nearest;
  if (tense === 'future') return now[0] ?? after[0] ?? nearest;
  if (tense === 'past') return now[0] ?? before.at(-1) ?? nearest;
  if (tense === 'present') return now[0] ?? nearest;
  const ahead = after[0];
  return now[0] ?? (ahead && days(ahead) <= AHEAD ? ahead : before.at(-1)) ?? nearest;
}
