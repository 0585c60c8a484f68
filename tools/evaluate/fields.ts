/** Whether the fields around a text are right: title, byline, date, language, direction. */
import { letters } from '@/utils/text/letters';
import type { Extracted } from './extractors';

/** A record of `truth.json`. */
export interface Truth {
  id: string;
  file: string;
  corpus: string;
  url: string;
  lang: string | null;
  dir: string | null;
  title: string | null;
  /** Several names are parted by `|`. */
  byline: string | null;
  date: string | null;
  body: string;
  optional: string | null;
}

/** `null` where the truth does not say. */
export interface FieldMarks {
  title: boolean | null;
  byline: boolean | null;
  date: boolean | null;
  lang: boolean | null;
  dir: boolean | null;
}

export function markFields(found: Extracted | null, truth: Truth): FieldMarks {
  const mark = (wanted: string | null, right: (value: string) => boolean) => (wanted ? right(wanted) : null);
  return {
    title: mark(truth.title, (title) => letters(title) === letters(found?.title ?? '')),
    byline: mark(truth.byline, (byline) => sameNames(found?.byline ?? '', byline)),
    date: mark(truth.date, (date) => daysOf(found?.date ?? '').includes(date)),
    // «en/af» is a guess from a country, not a truth.
    lang: mark(
      truth.lang?.includes('/') ? null : truth.lang,
      (lang) => found?.lang?.toLowerCase().split(/[-_]/)[0] === lang,
    ),
    dir: mark(truth.dir, (dir) => found?.dir === dir),
  };
}

/** Every name of the truth is there, and no more than one beside them. */
function sameNames(found: string, truth: string): boolean {
  const names = truth.split('|').map(letters);
  const all = letters(found);
  const others = found
    .split(/[,،;|]| and | و /)
    .filter((name) => !names.some((known) => known.includes(letters(name)) || letters(name).includes(known)));
  return names.every((name) => all.includes(name)) && others.length <= 1;
}

/** The day as it is written, and the day it was in Greenwich. */
function daysOf(date: string): string[] {
  const time = new Date(date);
  return [date.slice(0, 10), ...(Number.isNaN(time.getTime()) ? [] : [time.toISOString().slice(0, 10)])];
}
