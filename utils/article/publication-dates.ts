/** When an article was published and changed, as ISO 8601, from the places where pages say so. */
import { findWrittenDate } from '@/utils/text/written-date';
import { elementsUnder, standsBeside } from './elements';
import type { LinkedData } from './json-ld';
import type { MetaTags } from './meta-tags';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'dc.date.issued',
  'dc.issued',
  'dc.date.created',
  'dc.created',
  'dc.date',
  'date',
  'article:created',
  'og:pubdate',
  'ptime',
  'displaydate',
  'last-modified',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dc.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
];
const MARKED = '[itemprop="datePublished"], time[pubdate], .published[datetime], [property="datePublished"]';
const DATED_CLASS =
  /(?:^|[\s_-])(?:date|time|published|publish|pubdate|posted|tarikh|timestamp|datetime|تاريخ)(?:$|[\s_-])|date$|^date|time$/i;
const OUTSIDE =
  'aside, nav, footer, [class*="related" i], [class*="sidebar" i], [class*="comment" i], [class*="latest" i], [class*="most" i], [class*="widget" i]';

/** The first day of news on the web, and a day ahead for clocks that go fast. */
const FIRST = '1990-01-01';

interface PublicationDates {
  publishedAt: string | null;
  modifiedAt: string | null;
}

export function choosePublicationDates(page: Document, meta: MetaTags, linked: LinkedData): PublicationDates {
  const read = (values: Iterable<string | null | undefined>): string | null => {
    for (const value of values) {
      const iso = value && value.length < 400 ? findWrittenDate(value)?.iso : null;
      if (iso && isPlausible(iso)) return iso;
    }
    return null;
  };
  const values = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const published =
    read([linked.publishedAt]) ??
    read(values(PUBLISHED.slice(0, 3))) ??
    read(marked(page)) ??
    read(values(PUBLISHED)) ??
    read(times(page)) ??
    read(visibleDates(page)) ??
    read(firstLines(page)) ??
    read([dateInAddress(page.URL)]);
  const publishedAt = values(PUBLISHED)
    .map((value) => read([value]))
    .reduce((known, other) => (isLocalTimeOf(known, other) ? other : known), published);
  const modifiedAt =
    read([linked.modifiedAt]) ?? read(values(MODIFIED)) ?? read(attributeOr(page, '[itemprop="dateModified"]'));
  return { publishedAt, modifiedAt };
}

/** The same moment by the clock of the place: it keeps the day on which the page was read there. */
function isLocalTimeOf(known: string | null, other: string | null): boolean {
  if (!known || !other || !/T.*(?:Z|\+00:?00)$/.test(known) || !/[+-]\d\d:?\d\d$/.test(other)) return false;
  return Date.parse(known) === Date.parse(other);
}

function marked(page: Document): string[] {
  return attributeOr(page, MARKED);
}

function attributeOr(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].slice(0, 4).map(dateText);
}

/** `time` elements outside boxes that list other articles; those with a heading before them in an article's head come first in the page. */
function times(page: Document): string[] {
  const all = [...page.querySelectorAll('time')].filter((time) => !standsBeside(time, OUTSIDE));
  return all.slice(0, 6).map(dateText);
}

function dateText(element: Element): string {
  const attribute = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  return findWrittenDate(attribute) ? attribute : (element.textContent ?? '');
}

/** Short texts of elements whose class speaks of a date, then short texts near the title that hold one. */
function* visibleDates(page: Document): Generator<string> {
  for (const element of elementsUnder(page.body)) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!DATED_CLASS.test(names) || standsBeside(element, OUTSIDE)) continue;
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length >= 6 && text.length <= 120) yield text;
  }
  const heading = page.querySelector('h1');
  for (
    let place = heading?.parentElement ?? null, level = 0;
    place && level < 4;
    place = place.parentElement, level += 1
  ) {
    for (const element of place.querySelectorAll('span, p, div, li, td, em, small, strong')) {
      if (element.childElementCount > 3 || standsBeside(element, OUTSIDE)) continue;
      const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text.length >= 8 && text.length <= 90) yield text;
    }
  }
}

/** The first short lines of the page that hold a date, where it has no heading that would show the place. */
function* firstLines(page: Document): Generator<string> {
  if (page.querySelector('h1')) return;
  let count = 0;
  for (const element of page.querySelectorAll('p, span, div, td, li, font, b')) {
    if (element.childElementCount > 8 || standsBeside(element, OUTSIDE)) continue;
    for (const node of element.childNodes) {
      const text = node.nodeType === 3 ? (node.textContent?.replace(/\s+/g, ' ').trim() ?? '') : '';
      if (text.length < 8 || text.length > 90) continue;
      count += 1;
      if (count > 80) return;
      yield text;
    }
  }
}

function dateInAddress(address: string): string | null {
  const match = /\/(20\d\d)(?:\/[a-z_-]+)?[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:\/|-|$)/.exec(address);
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null;
}

function isPlausible(iso: string): boolean {
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  return iso.slice(0, 10) >= FIRST && iso.slice(0, 10) <= tomorrow;
}
