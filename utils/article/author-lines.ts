/** Lines of a page that say by their words or their shape alone who wrote the article. */
import { letters } from '@/utils/text/letters';
import { findWrittenDate } from '@/utils/text/written-date';
import { BY, isName, MAX_NAME } from './author-names';

const LINES = 'h1, h2, p, span, div, strong, b, a, li, h4, h5, h6, td, em, small';

/** A way to go through what a generator yields more than once; it goes on only as far as somebody reads. */
export function remembered<Value>(values: Generator<Value>): () => Generator<Value> {
  const known: Value[] = [];
  return function* again() {
    yield* known;
    for (let next = values.next(); !next.done; next = values.next()) {
      known.push(next.value);
      yield next.value;
    }
  };
}

/** A line short enough to be about the article. */
export interface ShortLine {
  text: string;
  /** Whether it stands between the title and the text. */
  underTitle: boolean;
}

/** The short lines of a page in its order, no headings among them. */
export function* shortLines(page: Document, title: string): Generator<ShortLine> {
  const headline = letters(title);
  let underTitle = false;
  for (const element of page.querySelectorAll(LINES)) {
    if (element.childElementCount > 3) continue;
    // A `br` parts lines, though the text of the element does not show it.
    const lines = linesOf(element);
    // A name and a date under it stand beside each other all the same.
    for (const part of lines.length > 1 ? [...lines, lines.join(' | ')] : lines) {
      const text = part.length > MAX_SPACED ? null : part.replace(/[\s\u00A0]+/g, ' ').trim();
      if (text !== null && letters(text) === headline) underTitle = true;
      else if (text === null || text.length > MAX_LINE) underTitle = false;
      else if (text.length >= 6 && !/^h[12]$/.test(element.localName)) yield { text, underTitle };
    }
  }
}
const MAX_LINE = 110;
/** With the white space that the page's own layout puts into it. */
const MAX_SPACED = 20 * MAX_LINE;

function linesOf(element: Element): string[] {
  if (element.getElementsByTagName('br').length === 0) return [element.textContent ?? ''];
  const lines = [''];
  for (const node of element.childNodes) {
    if (node.nodeName.toLowerCase() === 'br') lines.push('');
    else lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
  }
  return lines;
}

/** «كتبت: سحر القيسي», "By Jane Doe", at the start of a short line or after a place or a section in it. */
export function writtenNames(lines: Iterable<ShortLine>, isPerson: (name: string) => boolean): string[] {
  for (const { text: line } of lines) {
    const marked = WRITTEN.exec(line);
    const text = marked ? line.slice(marked.index) : line;
    const by = BY.exec(text)?.[0];
    if (!by || /^(?:المصدر|از|di|da|af|av|por|par)(?!\p{L})/iu.test(by) || (WORK.test(by) && !SIGN.test(by))) continue;
    const name = (text.slice(by.length).split(/\s*[|•·–—،,]\s*|\s-\s/)[0] ?? '')
      .replace(DATE_START, '')
      .replace(/\s*[:：]$/, '')
      .trim();
    const words = name.split(' ').length;
    if (words >= 2 && words <= 5 && !/[.!?؟:]|^\p{Ll}/u.test(name) && isName(name) && isPerson(name)) return [name];
  }
  return [];
}
const WRITTEN = /(?<=^|[\s–—|-])(?:كتب(?:ت)?|بقلم|حوار|إعداد|تقرير)\s*[:：]\s*\p{L}/u;
/** Kinds of work begin headlines too («تغطية مباشرة …», «تقرير أممي …»): only a sign after them announces a name. */
const WORK = /^(?:ت|حوار|متابعة|[إا]عداد|گزارش)/;
const SIGN = /[:：|–—-]/u;
const DATE_START =
  /\s+(?:آخر تحديث|(?:ال)?(?:سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة)|published|updated|posted|\d).*$/iu;

/** A name that shares a short line under the title with a date: «فلان الفلاني – الأحد 11 يناير 2026», "Jane Doe Published 18 July 2025". */
export function nameBesideDate(lines: Iterable<ShortLine>): string[] {
  for (const { text: line } of lines) {
    const date = line.length <= MAX_NAME && /\d{4}|[٠-٩۰-۹]{4}/.test(line) ? findWrittenDate(line) : null;
    if (!date) continue;
    const rest = `${line.slice(0, date.start)} | ${line.slice(date.end)}`
      .replace(DATE_START, '')
      .replace(/ in \p{Lu}.*/u, '');
    const parts = rest
      .split(/\s*[|•·–—،,:]\s*|\s-\s/)
      .map((part) => part.trim())
      .filter((part) => /\p{L}{2}/u.test(part));
    const [name = '', ...others] = parts;
    if (others.length === 0 && PERSON.test(name) && isName(name)) return [name];
  }
  return [];
}

/** «فلان الفلاني - الرياض», or the other way round: a name and a place of one word under the title. No personal name begins with an article. */
export function nameBesidePlace(lines: Iterable<ShortLine>, isPerson: (name: string) => boolean): string[] {
  for (const { text, underTitle } of lines) {
    const parts = underTitle ? text.split(/\s+[-–—|]\s+/) : [];
    const [name = '', ...others] = parts.filter((part) => !/^\p{L}{2,}$/u.test(part));
    const person = PERSON.test(name) && !/^(?:ال|وكالة|فريق)/.test(name) && isPerson(name);
    // A section of the site is no place.
    if (person && parts.length === 2 && others.length === 0 && parts.every(isName)) return [name];
  }
  return [];
}

/** Two to four words, each with a capital where the script has them, none of those that stand beside dates. */
const PERSON =
  /^(?!.*(?:نُشر|نشر|تحديث|آخر|أخبار|اخبار|تاريخ|عدد|الساعة|بتوقيت|يوم|في |ublished|pdated|osted|[Ll]ast|[Nn]ews))(?:\p{Lu}[\p{L}’'.-]+|\p{Lo}[\p{L}\p{M}‌]+)(?: (?:\p{Lu}[\p{L}’'.-]*|\p{Lo}[\p{L}\p{M}‌]+)){1,3}$/u;
