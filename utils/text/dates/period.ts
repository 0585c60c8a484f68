/** Parts of years and of months, and decades: «النصف الأول من عام 2024», «الربع الثالث من العام الماضي», «تسعينيات القرن الماضي». */
import type { Found } from './calendar-date';
import { isWord, type Tokens } from './parts';
import { type Context, isoOf } from './resolve';
import { lookUp } from './tokens';
import { DECADES, ORDINALS, setOf } from './vocabulary';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['النصف', 6],
  ['نصف', 6],
  ['half', 6],
  ['الربع', 3],
  ['quarter', 3],
]);
const WEEK = setOf('الأسبوع');
const OF = setOf('من of');

/** The whole that a part is taken of: a reader for the year or month after «من». */
export type ReadWhole = (at: number) => Found | null;

/** A half or a quarter of a year, or a week of a month, as an interval. */
export function readPartOf(tokens: Tokens, at: number, readWhole: ReadWhole): Found | null {
  const ordinalFirst = tokens[at]?.kind === 'word' ? ORDINALS.get(tokens[at]?.text ?? '') : undefined;
  const english = ordinalFirst !== undefined && /^[a-z]/.test(tokens[at]?.text ?? '');
  const [partAt, ordinalAt] = english ? [at + 1, at] : [at, at + 1];
  const length = lookUp(PARTS, tokens[partAt])?.value;
  const week = lookUp(WEEK, tokens[partAt]) !== null;
  const ordinal = tokens[ordinalAt]?.kind === 'word' ? ORDINALS.get(tokens[ordinalAt]?.text ?? '') : undefined;
  if ((!length && !week) || !ordinal || !isWord(tokens[at + 2], OF)) return null;
  const whole = readWhole(at + 3);
  if (!whole) return null;
  const iso = week ? weekOf(whole.iso, ordinal) : partOf(whole.iso, length ?? 12, ordinal);
  return iso ? { at, next: whole.next, iso } : null;
}

function partOf(year: string, months: number, ordinal: number): string | null {
  if (!/^\d{4}$/.test(year) || ordinal * months > 12) return null;
  const from = isoOf('gregorian', Number(year), (ordinal - 1) * months + 1);
  const to = isoOf('gregorian', Number(year), ordinal * months);
  return `${from}/${to}`;
}

function weekOf(month: string, ordinal: number): string | null {
  const [year, number] = month.split('-').map(Number);
  if (!/^\d{4}-\d\d$/.test(month) || ordinal > 4) return null;
  const from = isoOf('gregorian', year ?? 0, number, ordinal * 7 - 6);
  const to = isoOf('gregorian', year ?? 0, number, ordinal * 7);
  return `${from}/${to}`;
}

const CENTURY = setOf('القرن');
/** «القرن العشرين»: the years that begin with 19. */
const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['العشرين', 1900],
  ['التاسع', 1800],
  ['الثامن', 1700],
  ['السابع', 1600],
]);

/** «التسعينيات», «ثمانينيات القرن الماضي», "the 1990s". */
export function readDecade(tokens: Tokens, at: number, { today }: Context): Found | null {
  const digits = tokens[at];
  if (digits?.kind === 'number' && /^(?:1[6-9]|20)\d0$/.test(digits.text)) {
    const plural = tokens[at + 1];
    return plural?.text === 's' && !plural.spaced ? decadeFrom(at, at + 2, Number(digits.text)) : null;
  }
  const decade = lookUp(DECADES, digits)?.value;
  if (decade === undefined || !today) return null;
  if (!isWord(tokens[at + 1], CENTURY))
    return digits?.text.includes('ال') ? decadeFrom(at, at + 1, 1900 + decade) : null;
  const which = tokens[at + 2]?.text ?? '';
  const century =
    CENTURIES.get(which) ?? Math.floor(today.getUTCFullYear() / 100) * 100 - (which === 'الماضي' ? 100 : 0);
  const compound = tokens[at + 3]?.text === 'عشر' ? 4 : 3;
  return decadeFrom(at, at + compound, century + decade);
}

function decadeFrom(at: number, next: number, first: number): Found {
  return { at, next, iso: `${first}/${first + 9}` };
}
