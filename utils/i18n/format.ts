/**
 * Dates in the interface's language. The numbering system and the calendar are always named, since the defaults of `ar` differ by region.
 */
import { locale } from './i18n';

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

function languageTag(): string {
  return locale.value === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB';
}

function format(date: Date, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(languageTag(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(timeZone && { timeZone }),
  }).format(date);
}

/** The day of an ISO 8601 date or time, such as «13 نوفمبر 2024»; as it stands where it is less exact than a day. */
export function formatDay(iso: string): string {
  const date = new Date(iso);
  if (iso.length < 10 || Number.isNaN(date.getTime())) return iso;
  // A day without a time belongs to no zone: shifting it to the reader's could show the day before.
  return format(date, DAY_ONLY.test(iso) ? 'UTC' : undefined);
}

const FIELDS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** A date as exact as it is given: a day, a month, a year, or two of them with a dash. */
export function formatDate(iso: string): string {
  const [from = '', to] = iso.split('/');
  if (to) return `${formatDate(from)} – ${formatDate(to)}`;
  const fields = FIELDS[Math.min(from.length, 10)];
  const date = new Date(from.slice(0, 10));
  if (!fields || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(languageTag(), { ...fields, timeZone: 'UTC' }).format(date);
}
