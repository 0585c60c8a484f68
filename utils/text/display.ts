/**
 * A text shown otherwise than it is written: without marks, in other digits, with other names of months. The text itself is never changed; an
 * edit says which of its units are shown as what, and `ShownText` finds every place again in both directions.
 */
import { arabicZero } from './arabic-digits';
import { type DateInText, hijriEdits, monthEdits } from './display-dates';
import type { Span } from './span';

/** `text.slice(start, end)` is shown as `shown`; an empty span is an insertion. */
export interface Edit extends Span {
  shown: string;
}

/** How the reader wants letters, numbers and dates. */
export interface Display {
  diacritics: 'all' | 'shadda' | 'none';
  digits: 'written' | 'latin' | 'arabic';
  months: 'written' | 'levantine' | 'egyptian' | 'maghrebi' | 'moroccan' | 'both';
  /** Whether a day is followed by its Hijri date. */
  hijri: boolean;
}

/** Harakat, sukun, superscript alef and the Quran's signs; not hamza and madda, which make another letter. */
const MARKS =
  /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08F0-\u08FE]+/g;
/** Shadda, and tanwin in both of its forms. */
const KEPT_MARK = /[\u0651\u064B-\u064D\u08F0-\u08F2]/;
/** The points and accents of Hebrew. */
const POINTS = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]+/g;

function markEdits(text: string, diacritics: Display['diacritics']): Edit[] {
  if (diacritics === 'all') return [];
  const edits: Edit[] = [];
  for (const { 0: marks, index } of text.matchAll(MARKS)) {
    for (let unit = 0; unit < marks.length; unit += 1) {
      if (diacritics === 'shadda' && KEPT_MARK.test(marks.charAt(unit))) continue;
      edits.push({ start: index + unit, end: index + unit + 1, shown: '' });
    }
  }
  if (diacritics === 'none') {
    for (const { 0: points, index } of text.matchAll(POINTS)) {
      edits.push({ start: index, end: index + points.length, shown: '' });
    }
  }
  return edits;
}

const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/;
const ANY_DIGIT = /[\d\u0660-\u0669\u06F0-\u06F9]/;
const SIGNS: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%' };

/** Digits 0 to 9 in place of Arabic ones, with their signs. */
function toLatin(word: string, at: number): Edit[] {
  const edits: Edit[] = [];
  for (let unit = 0; unit < word.length; unit += 1) {
    const sign = word.charAt(unit);
    if (ARABIC_DIGIT.test(sign)) {
      edits.push({ start: at + unit, end: at + unit + 1, shown: String(sign.charCodeAt(0) & 0xf) });
    } else if (SIGNS[sign] && ARABIC_DIGIT.test(word.charAt(unit - 1))) {
      edits.push({ start: at + unit, end: at + unit + 1, shown: SIGNS[sign] });
    }
  }
  return edits;
}

/** A number of groups of three, and a number with one point: what their signs are in Arabic. */
const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d)/;
const DECIMAL = /(?<![\d.])\d+\.\d+(?![\d.])/;

/** Arabic digits in place of 0 to 9; a word with a Latin letter in it (`G20`, an address) is a name and stays. */
function toArabic(word: string, at: number, zero: number): Edit[] {
  if (/[A-Za-z@\\_#]/.test(word)) return [];
  const edits: Edit[] = [];
  const grouped = GROUPED.test(word);
  const decimal = DECIMAL.test(word);
  for (let unit = 0; unit < word.length; unit += 1) {
    const sign = word.charAt(unit);
    const between = /\d/.test(word.charAt(unit - 1)) && /\d/.test(word.charAt(unit + 1));
    let shown: string | undefined;
    if (/\d/.test(sign)) shown = String.fromCharCode(zero + Number(sign));
    else if (sign === ',' && grouped && between) shown = '٬';
    else if (sign === '.' && decimal && between) shown = '٫';
    else if (sign === '%' && /\d/.test(word.charAt(unit - 1) || word.charAt(unit + 1))) shown = '٪';
    if (shown !== undefined) edits.push({ start: at + unit, end: at + unit + 1, shown });
  }
  return edits;
}

function digitEdits(text: string, lang: string, digits: Display['digits']): Edit[] {
  if (digits === 'written') return [];
  const zero = arabicZero(lang);
  if (digits === 'arabic' && zero === null) return [];
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    if (!ANY_DIGIT.test(word)) return [];
    return digits === 'latin' || zero === null ? toLatin(word, index) : toArabic(word, index, zero);
  });
}

/**
 * What is shown otherwise in a text, in order and without overlap.
 * @param lang BCP 47, of the text
 * @param dates those of the text; without them names of months stay as written
 */
export function displayEdits(text: string, lang: string, display: Display, dates: readonly DateInText[]): Edit[] {
  const months = lang.startsWith('ar') ? monthEdits(text, dates, display.months) : [];
  const hijri = display.hijri ? hijriEdits(text, lang, dates, display.digits) : [];
  const letters = [...markEdits(text, display.diacritics), ...digitEdits(text, lang, display.digits)];
  return withoutOverlaps([...months, ...hijri, ...letters]);
}

/** In order; where two edits meet in the same units the earlier in the list stays. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const ordered = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.rank - b.rank);
  const kept: { edit: Edit; rank: number }[] = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    if (!last || last.edit.end <= next.edit.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ edit }) => edit);
}
