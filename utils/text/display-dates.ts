/**
 * The dates of a text as the reader likes them: other names of months, and the Hijri day beside a Gregorian one.
 */
import { arabicZero } from './arabic-digits';
import { foldMonth, MONTH_NAME, monthOf } from './calendar';
import type { Display, Edit } from './display';
import type { Span } from './span';

/** A date in the text and what it means, in ISO 8601. */
export interface DateInText extends Span {
  iso: string;
}

/** A country whose Arabic has these names of months. */
const REGIONS: Record<Exclude<Display['months'], 'written' | 'both'>, string> = {
  levantine: 'LB',
  egyptian: 'EG',
  maghrebi: 'DZ',
  moroccan: 'MA',
};

const names = new Map<string, string>();

/** The name of a Gregorian month, 1 to 12, in a country. */
function monthName(region: string, month: number): string {
  const key = `${region} ${month}`;
  const known = names.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`ar-${region}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
  const name = format.format(new Date(Date.UTC(2000, month - 1, 15)));
  names.set(key, name);
  return name;
}

/** The name of a Gregorian month as the reader likes it. */
function namedMonth(month: number, months: Exclude<Display['months'], 'written'>): string {
  if (months !== 'both') return monthName(REGIONS[months], month);
  return [...new Set([monthName(REGIONS.levantine, month), monthName(REGIONS.egyptian, month)])].join('/');
}

/** A month's name; clitics before it stay. */
const MONTH = new RegExp(`(?<!\\p{L})[وف]?[بلك]?(?<name>${MONTH_NAME})(?!\\p{L})`, 'gu');
/** What stands between the two names that some papers give one month. */
const STROKE = /^\s*[/(-]\s*$/;

interface NamedMonth extends Span {
  number: number;
}

/** The Gregorian months that a date names in Arabic, in order; two names of one month are one. */
function monthsIn(written: string): NamedMonth[] {
  const found: NamedMonth[] = [];
  for (const match of foldMonth(written).matchAll(MONTH)) {
    const name = match.groups?.name ?? '';
    const month = monthOf(name, 2000);
    if (month?.calendar !== 'gregorian' || !/\p{Script=Arabic}/u.test(name)) continue;
    const end = match.index + match[0].length;
    const last = found.at(-1);
    const gap = last?.number === month.number ? written.slice(last.end, match.index) : '';
    if (last && STROKE.test(gap)) last.end = gap.includes('(') && written[end] === ')' ? end + 1 : end;
    else found.push({ start: end - name.length, end, number: month.number });
  }
  return found;
}

/** Names of months change within dates only: alone, «آب» and «مارس» are words too. */
export function monthEdits(text: string, dates: readonly DateInText[], months: Display['months']): Edit[] {
  if (months === 'written') return [];
  return dates.flatMap((date) =>
    monthsIn(text.slice(date.start, date.end)).flatMap(({ start, end, number }) => {
      const edit = { start: date.start + start, end: date.start + end, shown: namedMonth(number, months) };
      return text.slice(edit.start, edit.end) === edit.shown ? [] : [edit];
    }),
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The Hijri day after each date that is written with its own day and month: «3 تموز», and not «أمس». */
export function hijriEdits(
  text: string,
  lang: string,
  dates: readonly DateInText[],
  digits: Display['digits'],
): Edit[] {
  const zero = digits === 'arabic' ? arabicZero(lang) : null;
  const numbering = zero === null ? 'latn' : zero === 0x660 ? 'arab' : 'arabext';
  const format = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-ca-islamic-umalqura-nu-${numbering}`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return dates.flatMap((date) => {
    const written = text.slice(date.start, date.end);
    const isWritten = /[\d\u0660-\u0669\u06F0-\u06F9]/.test(written) && !/هـ|AH\b/.test(written);
    if (!DAY.test(date.iso) || !isWritten) return [];
    return [{ start: date.end, end: date.end, shown: ` (${format.format(new Date(date.iso))})` }];
  });
}
