/** Arithmetic on Gregorian days in UTC and their ISO 8601 forms. */

const DAY = 86_400_000;

/** The day of an ISO string, whatever its time; `null` where it does not begin with a date. */
export function dayFrom(iso: string | null): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number.isNaN(date.getTime()) ? null : date;
}

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY);
}

/** The first day of the month `months` away. */
export function addMonths(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function isoMonth(date: Date): string {
  return date.toISOString().slice(0, 7);
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** The week, Monday to Sunday as ISO 8601 has it, `weeks` away. */
export function isoWeek(date: Date, weeks: number): string {
  const monday = addDays(date, weeks * 7 - ((date.getUTCDay() + 6) % 7));
  return `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`;
}

/** From the start of the first to the end of the second, each an ISO date or interval. */
export function interval(from: string, to: string): string {
  const [start = from] = from.split('/');
  const end = to.split('/').at(-1) ?? to;
  return start === end ? start : `${start}/${end}`;
}
