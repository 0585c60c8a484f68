/** Who wrote an article: people, not sections, slogans or the makers of the page. */

import { letters } from '@/utils/text/letters';
import { nameBesideDate, nameBesidePlace, remembered, shortLines, writtenNames } from './author-lines';
import { isName, join, MAX_NAME, splitNames, unique } from './author-names';
import { BESIDE, elementsUnder, standsBeside } from './elements';
import type { LinkedData } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

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

interface BylineSources {
  /** A copy of the page; it is only read. */
  page: Document;
  meta: MetaTags;
  linked: LinkedData;
  siteNames: readonly string[];
  title: string;
}

/** The authors' names, joined by a comma in the way of the text's script, or `null`. */
export function chooseByline(sources: BylineSources): string | null {
  const { page, meta, linked, siteNames, title } = sources;
  const isSite = (name: string) => siteNames.some((site) => letters(site) === letters(name));
  let ranks: Element[][] | null = null;
  let sections: Set<string> | null = null;
  const isSection = (name: string) => {
    sections ??= sectionNames(page, meta);
    return sections.has(letters(name));
  };
  const isPerson = (name: string) => !isSite(name) && !isOwnOrganisation(name, siteNames) && !isSection(name);
  const lines = remembered(shortLines(page, title));
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
    () => nameBesidePlace(lines(), isPerson),
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
    if (standsBeside(element, BESIDE)) continue;
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length === 0 || text.length > MAX_NAME + 40) continue;
    names.push(text);
    if (names.length >= 3) break;
  }
  return names;
}

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
  return new Set(names.map(letters));
}

/** «شبكة …», «وكالة …», «خبرگزاری …» with the site's own name in it. */
function isOwnOrganisation(name: string, siteNames: readonly string[]): boolean {
  return (
    /^(?:شبكة|وكالة|صحيفة|جريدة|موقع|قناة|مجلة|بوابة|فريق|تحرير|هيئة التحرير|خبرگزاری|روزنامه|پایگاه|ادارہ|team|staff|redaktion|the)(?!\p{L})/iu.test(
      name,
    ) && siteNames.some((site) => letters(site).length >= 3 && letters(name).includes(letters(site)))
  );
}
