/**
 * Dates in the interface's language. The numbering system and the calendar are always named, since the defaults of `ar` differ by region.
 */
import { locale } from './i18n';

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

function format(date: Date, timeZone: string | undefined): string {
  const tag = locale.value === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB';
  return new Intl.DateTimeFormat(tag, {
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

/** The day of a moment in milliseconds since 1970. */
export function formatMoment(milliseconds: number): string {
  return format(new Date(milliseconds), undefined);
}
