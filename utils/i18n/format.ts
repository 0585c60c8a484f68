/**
 * Dates in the interface's language, with the month names, digits and calendars that the reader likes. The numbering system and the calendar
 * are always named, since the defaults of `ar` differ by region.
 */
import { signal } from '@preact/signals';
import { type Locale, locale } from './i18n';

/** How the reader likes dates; it says something about Arabic ones only, but for the Hijri day. */
export interface DateStyle {
  months: 'written' | 'levantine' | 'egyptian' | 'maghrebi' | 'moroccan' | 'both';
  digits: 'written' | 'latin' | 'arabic';
  /** Whether a day is followed by its Hijri date. */
  hijri: boolean;
}

/** Set once at the start of a page and whenever the setting changes. */
export const dateStyle = signal<DateStyle>({ months: 'written', digits: 'written', hijri: false });

/** A country whose Arabic has these names of months. */
const REGIONS: Record<DateStyle['months'], string> = {
  written: 'EG',
  egyptian: 'EG',
  levantine: 'LB',
  maghrebi: 'DZ',
  moroccan: 'MA',
  both: 'LB',
};

type Fields = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>;
const DAY: Fields = { day: 'numeric', month: 'long', year: 'numeric' };

function formatter(language: Locale, region: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', options);
  const digits = dateStyle.value.digits === 'arabic' ? 'arab' : 'latn';
  return new Intl.DateTimeFormat(`ar-${region}-u-nu-${digits}-ca-gregory`, options);
}

function gregorian(date: Date, options: Intl.DateTimeFormatOptions): string {
  const { months } = dateStyle.value;
  const format = formatter(locale.value, REGIONS[months], options);
  if (months !== 'both' || locale.value === 'en') return format.format(date);
  const second = formatter('ar', 'EG', options)
    .formatToParts(date)
    .find(({ type }) => type === 'month')?.value;
  return format
    .formatToParts(date)
    .map(({ type, value }) => (type === 'month' && second && second !== value ? `${value}/${second}` : value))
    .join('');
}

function hijri(date: Date, timeZone: string | undefined): string {
  const language = locale.value === 'ar' ? 'ar' : 'en-GB';
  const digits = dateStyle.value.digits === 'arabic' && locale.value === 'ar' ? 'arab' : 'latn';
  return new Intl.DateTimeFormat(`${language}-u-ca-islamic-umalqura-nu-${digits}`, {
    ...DAY,
    ...(timeZone && { timeZone }),
  }).format(date);
}

function formatFields(date: Date, fields: Fields, timeZone: string | undefined): string {
  const shown = gregorian(date, { ...fields, ...(timeZone && { timeZone }) });
  return fields.day && dateStyle.value.hijri ? `${shown} (${hijri(date, timeZone)})` : shown;
}

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** The day of an ISO 8601 date or time, such as «13 نوفمبر 2024»; as it stands where it is less exact than a day. */
export function formatDay(iso: string): string {
  const date = new Date(iso);
  if (iso.length < 10 || Number.isNaN(date.getTime())) return iso;
  // A day without a time belongs to no zone: shifting it to the reader's could show the day before.
  return formatFields(date, DAY, DAY_ONLY.test(iso) ? 'UTC' : undefined);
}

const FIELDS: Record<number, Fields> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: DAY,
};

/** A date as exact as it is given: a day, a month, a year, or two of them with a dash. */
export function formatDate(iso: string): string {
  const [from = '', to] = iso.split('/');
  if (to) return `${formatDate(from)} – ${formatDate(to)}`;
  const fields = FIELDS[Math.min(from.length, 10)];
  const date = new Date(from.slice(0, 10));
  if (!fields || Number.isNaN(date.getTime())) return iso;
  return formatFields(date, fields, 'UTC');
}
