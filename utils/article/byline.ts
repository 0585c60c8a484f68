/** Who wrote an article: people, not sections, slogans or the makers of the page. */
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

const AUTHOR_SELECTORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel~="author"]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/writer/"], a[href*="/journalist/"], a[href*="/profile/"]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="writer-name" i], [class*="byline-name" i]',
  '[class*="byline" i], [class*="by-line" i], [class*="writer" i], [class*="author" i], [class*="reporter" i], [class*="journalist" i], [class*="kateb" i], [class*="editor-name" i]',
];

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
    ...AUTHOR_SELECTORS.map((selector) => () => visibleNames(page, selector)),
    () => writtenNames(page),
  ];
  let agency: string | null = null;
  for (const attempt of attempts) {
    const names = unique(attempt().flatMap(splitNames).filter(isName)).slice(0, MAX_AUTHORS);
    const people = names.filter((name) => !isSite(name));
    if (people.length > 0) return join(people);
    agency ??= names.length > 0 ? join(names) : null;
  }
  return agency;
}

function visibleNames(page: Document, selector: string): string[] {
  const names: string[] = [];
  for (const element of page.querySelectorAll(selector)) {
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

/** Short lines of their own that begin with «كتب», «بقلم», "By" and the like. */
function writtenNames(page: Document): string[] {
  for (const element of page.querySelectorAll('p, span, div, strong, b, a, li, h4, h5, h6')) {
    if (element.childElementCount > 2) continue;
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length < 6 || text.length > MAX_NAME || !BY.test(text) || /^(?:المصدر|از|di|da|af|av|por|par)/i.test(text))
      continue;
    const name = text.replace(BY, '').trim();
    if (name.split(' ').length <= 5 && !/[.!?؟،:]/.test(name) && isName(name)) return [name];
  }
  return [];
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
