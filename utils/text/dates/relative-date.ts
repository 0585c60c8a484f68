/**
 * Dates counted from the publication or from the date before: «أمس», «الثلاثاء المقبل», «الشهر الماضي», «قبل ثلاثة أيام», «اليوم التالي».
 */
import type { Found } from './calendar-date';
import { addDays, addMonths, interval, isoDay, isoMonth, isoWeek, isoYear } from './days';
import { isMark, isWord, readCount, readShift, readWeekday, type Tokens } from './parts';
import { type Context, shiftFrom } from './resolve';
import { lookUp } from './tokens';
import { NAMED_DAYS, SHIFTS_BEFORE, type Shift, setOf, THE_UNITS, UNITS, type Unit } from './vocabulary';

/** The unit that lies `by` away from a day, as exact as the unit. */
function unitAt(unit: Unit, from: Date, by: number): string {
  if (unit === 'day') return isoDay(addDays(from, by));
  if (unit === 'week') return isoWeek(from, by);
  if (unit === 'month') return isoMonth(addMonths(from, by));
  return isoYear(from.getUTCFullYear() + by);
}

const YESTERDAY = setOf('أمس البارحة');
const FIRST = setOf('أول وأول');
const THE_FIRST = setOf('الأول');
const TODAY = setOf('اليوم');
const IN = setOf('في');
const TOMORROW = setOf('غد الغد');
const BEFORE_TOMORROW = setOf('بعد وبعد يوم صباح مساء فجر ظهر عصر ليل ليلة حتى');
const AFTER = setOf('بعد وبعد');
const NIGHT = setOf('الليلة');
/** After these «اليوم» is part of a name, «روسيا اليوم». */
const NAMES_OF_PAPERS = setOf('روسيا المصري الرأي رأي');
/** Before these it is one of many days, «اليوم العالمي». */
const NOT_TODAY = setOf(`
العالمي الوطني الدولي الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأخير الواحد السابق التالي نفسه ذاته الماضي الذي التي الدراسي الختامي الافتتاحي الموعود المشهود
`);

/** «أمس الثلاثاء», «أول من أمس», «بعد غد», «اليوم، الأربعاء», "the day after tomorrow". */
export function readNamedDay(tokens: Tokens, at: number, { today }: Context): Found | null {
  const found = today && readNamedDayOffset(tokens, at);
  if (!found) return null;
  const gap = isMark(tokens[found.next], '،,(') ? 1 : 0;
  const weekday = readWeekday(tokens, found.next + gap);
  const date = addDays(today, found.value);
  const fits = weekday?.value === date.getUTCDay() && !tokens[found.next + gap]?.text.startsWith('و');
  return { at, next: weekday && fits ? weekday.next : found.next, iso: isoDay(date) };
}

function readNamedDayOffset(tokens: Tokens, at: number): { value: number; next: number } | null {
  const token = tokens[at];
  if (isWord(token, FIRST)) {
    const of = tokens[at + 1]?.text === 'من' ? 2 : 1;
    return isWord(tokens[at + of], YESTERDAY) ? { value: -2, next: at + of + 1 } : null;
  }
  if (isWord(token, AFTER) && isWord(tokens[at + 1], TOMORROW)) return { value: 2, next: at + 2 };
  if (lookUp(TOMORROW, token)) {
    const weekday = readWeekday(tokens, at + 1);
    return weekday || isWord(tokens[at - 1], BEFORE_TOMORROW) ? { value: 1, next: at + 1 } : null;
  }
  if (token?.text === 'day' && /^(?:before|after)$/.test(tokens[at + 1]?.text ?? '')) {
    const named = NAMED_DAYS.get(tokens[at + 2]?.text ?? '') ?? 0;
    return named !== 0 ? { value: named * 2, next: at + 3 } : null;
  }
  const named = lookUp(NAMED_DAYS, token);
  if (!named) return null;
  if (lookUp(NIGHT, token)) {
    const shift = readShift(tokens, at + 1);
    return shift?.value.shift === 'past' ? { value: -1, next: shift.next } : { value: 0, next: at + 1 };
  }
  if (lookUp(TODAY, token) && !isToday(tokens, at)) return null;
  if (named.value === -1 && isWord(tokens[at + 1], THE_FIRST)) return { value: -2, next: at + 2 };
  return { value: named.value, next: at + 1 };
}

function isToday(tokens: Tokens, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isWord(before, NAMES_OF_PAPERS) || isWord(after, NOT_TODAY)) return false;
  return !isWord(before, IN) || readWeekday(tokens, at + 1) !== null;
}

const PRAYERS = setOf('صلاة خطبة خطبتي خطيب صلاتي مسجد');
const DUAL_DAYS = setOf('يومي بيومي ليومي');
const UNTIL = setOf('إلى حتى to until through');

/** Days of the week, alone, in a range or as a pair: «الثلاثاء المقبل», «من الأحد إلى الخميس», «يومي الأحد والاثنين المقبلين». */
export function readWeekdays(tokens: Tokens, at: number, context: Context): Found | null {
  const first = readWeekday(tokens, at);
  if (!first || !context.today || isWord(tokens[at - 1], PRAYERS)) return null;
  const dual = isWord(tokens[at - 1], DUAL_DAYS);
  const isRange = isWord(tokens[first.next], UNTIL) || isMark(tokens[first.next], '-–/');
  const second = isRange || dual ? readWeekday(tokens, first.next + (isRange ? 1 : 0)) : null;
  const shift = readShift(tokens, (second ?? first).next);
  const before = SHIFTS_BEFORE.get(tokens[at - 1]?.text ?? '');
  const moved: Shift | undefined = shift?.value.shift ?? before;
  const steps = shift?.value.steps ?? 1;
  const next = (moved === shift?.value.shift ? shift?.next : undefined) ?? (second ?? first).next;
  const start = before && !shift ? at - 1 : at;
  if (!second) return { at: start, next, iso: isoDay(weekdayNear(first.value, context, moved, steps)) };
  const ahead = moved === 'next' || (moved !== 'past' && context.tense === 'future');
  const length = (second.value - first.value + 7) % 7;
  const from = ahead
    ? weekdayNear(first.value, context, moved, steps)
    : addDays(weekdayNear(second.value, context, moved, steps), -length);
  return { at: start, next, iso: interval(isoDay(from), isoDay(addDays(from, length))) };
}

/** The day of the week that is meant. News names a day of the last or of the next six, as its sentence looks back or ahead. */
function weekdayNear(weekday: number, { today, tense }: Context, shift: Shift | undefined, steps: number): Date {
  const from = today ?? new Date(0);
  const ahead = (weekday - from.getUTCDay() + 7) % 7;
  const back = (7 - ahead) % 7;
  if (shift === 'past') return addDays(from, -(back || 7) - 7 * (steps - 1));
  if (shift === 'next') return addDays(from, ahead || 7);
  return addDays(from, tense === 'future' ? ahead : -back);
}

const THIS = setOf('هذا هذه لهذا وهذا this');
const PARTS = setOf('مطلع بداية أوائل منتصف أواسط أواخر نهاية ختام مستهل');

/** «الشهر الماضي», «العام الحالي», «هذا الأسبوع», «نهاية العام», «اليوم التالي», "last month". */
export function readUnitShift(tokens: Tokens, at: number, context: Context): Found | null {
  const before = tokens[at]?.kind === 'word' ? SHIFTS_BEFORE.get(tokens[at]?.text ?? '') : undefined;
  const english = before && UNITS.get(tokens[at + 1]?.text ?? '');
  if (before && english?.count === 1 && context.today) {
    if (english.unit === 'day') return null;
    const by = before === 'past' ? -1 : before === 'next' ? 1 : 0;
    return { at, next: at + 2, iso: unitAt(english.unit, context.today, by) };
  }
  const unit = lookUp(THE_UNITS, tokens[at])?.value.unit;
  if (!unit) return null;
  const shift = readShift(tokens, at + 1);
  if (shift) {
    if (unit === 'day' && shift.value.shift === 'current') return null;
    const counted = shiftFrom(shift.value.shift, shift.value.steps, context);
    return counted && { at, next: shift.next, iso: unitAt(unit, counted.from, counted.by) };
  }
  const pointed = isWord(tokens[at - 1], THIS) || (unit !== 'day' && isWord(tokens[at - 1], PARTS));
  const isName = tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.text === 'من' || unit === 'day';
  return pointed && !isName && context.today ? { at, next: at + 1, iso: unitAt(unit, context.today, 0) } : null;
}

const AGO = setOf('قبل وقبل منذ ومنذ');
const AHEAD = setOf('بعد وبعد in');
const ABOUT = setOf('نحو حوالي قرابة about around');
/** What makes another event the one that is counted from: «بعد يومين من الهجوم». */
const FROM_ANOTHER = setOf('من على أن');
const ONE = setOf('واحد واحدة');

/** «قبل ثلاثة أيام», «منذ عامين», «بعد أسبوع», "two days ago", "in three weeks". */
export function readCounted(tokens: Tokens, at: number, { today }: Context): Found | null {
  const ago = isWord(tokens[at], AGO);
  const ahead = isWord(tokens[at], AHEAD);
  const start = ago || ahead ? at + 1 : at;
  const number = isWord(tokens[start], ABOUT) ? start + 1 : start;
  const count = readCount(tokens, number);
  const unitAtToken = count?.next ?? number;
  const unit = tokens[unitAtToken]?.kind === 'word' ? UNITS.get(tokens[unitAtToken]?.text ?? '') : undefined;
  if (!unit || !today) return null;
  const steps = unit.count === 2 ? 2 : (count?.value ?? unit.count);
  let next = unitAtToken + 1;
  if (isWord(tokens[next], ONE)) next += 1;
  const afterwards = tokens[next]?.text === 'ago';
  if (afterwards) next += 1;
  if (!(ago || ahead || afterwards) || steps === 0) return null;
  if (!afterwards && (isWord(tokens[next], FROM_ANOTHER) || tokens[next]?.kind === 'number')) return null;
  if (tokens[at]?.text === 'in' && !count) return null;
  const by = ahead && !afterwards ? steps : -steps;
  const iso = unit.unit === 'week' ? isoDay(addDays(today, by * 7)) : unitAt(unit.unit, today, by);
  return { at, next, iso };
}
