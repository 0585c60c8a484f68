/** Who wrote an article: people, not sections, slogans or the makers of the page. */

import { findWrittenDate } from '@/utils/text/written-date';
import { elementsUnder } from './elements';
import type { LinkedData } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

/** «بقلم: …», «كتبت …», "By …": what stands before a name, in the languages Warraq reads. */
export const BY =
  /^(?:(?:[بّ]قلم|كتب(?:ت|ه|ها|تها)?|إعداد|اعداد|تقرير|حوار|حاور(?:ه|ها|ته|تها)?|تحقيق|تغطية|تحرير|ترجمة|متابعة|الكاتب(?:ة)?|الصحفي(?:ة)?|المصدر|نویسنده|نويسنده|نوشته|گزارش(?: از)?|مترجم|خبرنگار|از|تحریر|مصنف|رپورٹ|מאת|כתב(?:ה)?|by|von|par|por|di|da|door|af|av|tekst|text|autor(?:in)?|author|written by|posted by|reported by|story by)(?=[\s:：\-–—|]))+[\s:：\-–—|]*/iu;

/** Names of roles and of companies that stand where an author's name should. */
const NOT_A_PERSON =
  /developed by|powered by|designed by|copyright|all rights|https?:|www\.|@\w+\.\w|^\s*(?:admin(?:istrator)?|editor|author|staff|webmaster|guest|user|root|none|null|undefined|unknown|anonymous|home|news|share|follow)\s*$|^(?:الرئيسية|أخبار|اخبار|الأخبار|مشاهدات|مشاركة|شارك|تابعنا|محليات|سياسة|رياضة|اقتصاد|فن|ثقافة|منوعات|مقالات|المحرر|المشرف|مدير)$/i;

const MAX_NAME = 80;
const MAX_AUTHORS = 8;

const AUTHOR_LINK = /\/(?:authors?|writers?|journalists?|profile)\//;
const NAME_CLASS = /author[-_]?name|writer-name|byline-name/i;
const AUTHOR_CLASS = /by-?line|writer|author|reporter|journalist|kateb|editor-name/i;

/** Elements that may hold a name, by how surely they do: marked as author, linked as one, called so by their class. */
function authorElements(page: Document): Element[][] {
  const ranks: Element[][] = [[], [], [], [], [], []];
  for (const element of elementsUnder(page.body)) {
    const className = element.getAttribute('class') ?? '';
    const marked = element.getAttribute('itemprop') === 'author';
    if (marked) ranks[0]?.push(element.querySelector('[itemprop="name"]') ?? element);
    else if (/(?:^|\s)author(?:\s|$)/.test(element.getAttribute('rel') ?? '')) ranks[1]?.push(element);
    else if (element.localName === 'a' && AUTHOR_LINK.test(element.getAttribute('href') ?? '')) ranks[2]?.push(element);
    else if (NAME_CLASS.test(className)) ranks[3]?.push(element);
    else if (AUTHOR_CLASS.test(className))
      ranks[WRITTEN_BY.test(element.textContent ?? '') ? BY_LINE : 4]?.push(element);
  }
  return ranks;
}

/** The rank of elements called after the author whose text says "by" itself: surer than a link to some author's page. */
const BY_LINE = 5;
const WRITTEN_BY = /^\s*(?:by|بقلم|كتب(?:ت)?)\s*:?\s+\p{L}/iu;

export interface BylineSources {
  /** A copy of the page; it is only read. */
  page: Document;
  meta: MetaTags;
  linked: LinkedData;
  siteNames: readonly string[];
}

/** The authors' names, joined by a comma in the way of the text's script, or `null`. */
export function chooseByline(sources: BylineSources): string | null {
  const { page, meta, linked, siteNames } = sources;
  const isSite = (name: string) => siteNames.some((site) => key(site) === key(name));
  let ranks: Element[][] | null = null;
  let sections: Set<string> | null = null;
  const isSection = (name: string) => {
    sections ??= sectionNames(page, meta);
    return sections.has(key(name));
  };
  const isPerson = (name: string) => !isSite(name) && !isOwnOrganisation(name, siteNames) && !isSection(name);
  const lines = remembered(shortLines(page));
  const attempts: (() => string[])[] = [
    () => linked.authors,
    () => meta.get('author') ?? [],
    () => (meta.get('article:author') ?? []).filter((value) => !/^https?:|\//.test(value)),
    () => [
      firstMeta(
        meta,
        'dc.creator',
        'parsely-author',
        'sailthru.author',
        'cxenseparse:author',
        'byl',
        'twitter:creator:name',
      ) ?? '',
    ],
    ...[0, 1, BY_LINE, 2, 3, 4].map((rank) => () => {
      ranks ??= authorElements(page);
      return visibleNames(ranks[rank] ?? []);
    }),
    () => writtenNames(lines(), isPerson),
    () => nameBesideDate(lines()),
    () => nameBesideCity(lines(), isPerson),
  ];
  let agency: string | null = null;
  for (const attempt of attempts) {
    const names = unique(attempt().flatMap(splitNames).filter(isName)).slice(0, MAX_AUTHORS);
    const people = names.filter(isPerson);
    if (people.length > 0) return join(people);
    const others = names.filter((name) => !isOwnOrganisation(name, siteNames) && !isSection(name));
    agency ??= others.length > 0 ? join(others) : null;
  }
  return agency;
}

function visibleNames(elements: readonly Element[]): string[] {
  const names: string[] = [];
  for (const element of elements) {
    if (
      element.closest(
        'footer, aside, nav, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="popular" i]',
      )
    )
      continue;
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length === 0 || text.length > MAX_NAME + 40) continue;
    names.push(text);
    if (names.length >= 3) break;
  }
  return names;
}

const SHORT_LINES = 'p, span, div, strong, b, a, li, h4, h5, h6, td, em, small';

/** A way to go through what a generator yields more than once; it goes on only as far as somebody reads. */
function remembered<Value>(values: Generator<Value>): () => Generator<Value> {
  const known: Value[] = [];
  return function* again() {
    yield* known;
    for (let next = values.next(); !next.done; next = values.next()) {
      known.push(next.value);
      yield next.value;
    }
  };
}

/** Lines short enough to be about the article, in the page's order. */
function* shortLines(page: Document): Generator<string> {
  for (const element of page.querySelectorAll(SHORT_LINES)) {
    if (element.childElementCount > 3) continue;
    // A `br` parts lines, though the text of the element does not show it.
    const lines = linesOf(element);
    // A name and a date under it stand beside each other all the same.
    for (const part of lines.length > 1 ? [...lines, lines.join(' | ')] : lines) {
      if (part.length > MAX_SPACED) continue;
      const text = part.replace(/[\s\u00A0]+/g, ' ').trim();
      if (text.length >= 6 && text.length <= MAX_LINE) yield text;
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
function writtenNames(lines: Iterable<string>, isPerson: (name: string) => boolean): string[] {
  for (const line of lines) {
    const marked = WRITTEN.exec(line);
    const text = marked ? line.slice(marked.index) : line;
    if (!BY.test(text) || /^(?:المصدر|از|di|da|af|av|por|par)(?!\p{L})/iu.test(text)) continue;
    const name = (text.replace(BY, '').split(/\s*[|•·–—،,]\s*|\s-\s/)[0] ?? '').replace(DATE_START, '').trim();
    const words = name.split(' ').length;
    if (words >= 2 && words <= 5 && !/[.!?؟:]|^\p{Ll}/u.test(name) && isName(name) && isPerson(name)) return [name];
  }
  return [];
}
const WRITTEN = /(?<=^|[\s–—|-])(?:كتب(?:ت)?|بقلم|حوار|إعداد|تقرير)\s*[:：]\s*\p{L}/u;
const DATE_START =
  /\s+(?:(?:ال)?(?:سبت|أحد|احد|إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة)|published|updated|posted|\d).*$/iu;

/** A name that shares a short line under the title with a date: «فلان الفلاني – الأحد 11 يناير 2026», "Jane Doe Published 18 July 2025". */
function nameBesideDate(lines: Iterable<string>): string[] {
  for (const line of lines) {
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
/** «فلان الفلاني - الرياض»: a line of a name and the city it was written in, in either order. */
function nameBesideCity(lines: Iterable<string>, isPerson: (name: string) => boolean): string[] {
  for (const line of lines) {
    const parts = line.split(/\s*[-–—:،|]\s*/);
    const [name = '', ...others] = parts.filter((part) => !CITY.test(part));
    if (parts.length === 2 && others.length === 0 && PERSON.test(name) && isPerson(name)) return [name];
  }
  return [];
}
const CITY =
  /^(?:الرياض|جدة|مكة|الدمام|القاهرة|الإسكندرية|بيروت|دمشق|حلب|عم[ّ]?ان|بغداد|البصرة|الموصل|أربيل|القدس|غزة|رام الله|الدوحة|دبي|أبو ?ظبي|الكويت|المنامة|مسقط|صنعاء|عدن|الخرطوم|طرابلس|بنغازي|تونس|الجزائر|الرباط|الدار البيضاء|نواكشوط|لندن|باريس|واشنطن|نيويورك|برلين|جنيف|إسطنبول|أنقرة|طهران|تهران)$/;

/** Two to four words, each with a capital where the script has them, none of those that stand beside dates. */
const PERSON =
  /^(?!.*(?:نُشر|نشر|تحديث|آخر|أخبار|اخبار|تاريخ|عدد|الساعة|بتوقيت|يوم|في |[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast|[Nn]ews))(?:\p{Lu}[\p{L}’'.-]+|\p{Lo}[\p{L}\p{M}‌]+)(?: (?:\p{Lu}[\p{L}’'.-]*|\p{Lo}[\p{L}\p{M}‌]+)){1,3}$/u;

/** What the page calls its sections: they are named as authors where nobody filled the field in. Its menus stand above the title. */
function sectionNames(page: Document, meta: MetaTags): Set<string> {
  const names = [...(meta.get('article:section') ?? []), ...(meta.get('section') ?? [])];
  const title = page.querySelector('h1');
  for (const link of [...page.querySelectorAll('a')].slice(0, title ? 200 : 40)) {
    if (title && title.compareDocumentPosition(link) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */) break;
    const text = link.textContent?.trim() ?? '';
    const leadsToAuthor = /author|writer|journalist|profile|\/@/.test(link.getAttribute('href') ?? '');
    if (text.length > 1 && text.length <= 30 && !leadsToAuthor) names.push(text);
  }
  return new Set(names.map(key));
}

/** «شبكة …», «وكالة …», «خبرگزاری …» with the site's own name in it. */
function isOwnOrganisation(name: string, siteNames: readonly string[]): boolean {
  return (
    /^(?:شبكة|وكالة|صحيفة|جريدة|موقع|قناة|مجلة|بوابة|فريق|تحرير|هيئة التحرير|خبرگزاری|روزنامه|پایگاه|ادارہ|team|staff|redaktion|the)(?!\p{L})/iu.test(
      name,
    ) && siteNames.some((site) => key(site).length >= 3 && key(name).includes(key(site)))
  );
}

function splitNames(text: string): string[] {
  return text
    .replace(/[\s\u00A0\u200e\u200f]+/g, ' ')
    .trim()
    .replace(BY, '')
    .split(/\s*[,،;؛|•·/]\s*|\s+(?:and|und|et|y|&|[-–—])\s+|\s+و\s+/i)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(/^[\s:\-–—|@]+|[\s:\-–—|]+$/g, '')
        .replace(/\s*\([^)]*\)$/, '')
        .trim(),
    );
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= MAX_NAME &&
    name.split(' ').length <= 7 &&
    /\p{L}{2}/u.test(name) &&
    !/\d{2}/.test(name) &&
    !/[!?؟…]/.test(name) &&
    !NOT_A_PERSON.test(name)
  );
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(key(name)) && seen.add(key(name)));
}

function join(names: readonly string[]): string {
  return names.join(/[\u0590-\u08FF]/.test(names[0] ?? '') ? '، ' : ', ');
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
