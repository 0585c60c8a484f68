/** What a page says about its article beside the text, from all the places where pages say it. */
import { letters } from '@/utils/text/letters';
import { chooseByline } from './byline';
import { type LinkedData, readLinkedData } from './json-ld';
import { firstMeta, type MetaTags, readMetaTags } from './meta-tags';
import { choosePublicationDates } from './publication-dates';
import { chooseTitle } from './title';
import { canonicalUrl } from './url';

export interface Metadata {
  url: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** Every name of the site, the best to show first. */
  siteNames: readonly string[];
  /** Host of the page without `www.`; empty where the address is unknown. */
  host: string;
  publishedAt: string | null;
  modifiedAt: string | null;
  excerpt: string;
  /** Whether the page says of itself that it is an article. */
  declaresArticle: boolean;
  /** Whether its address is the site's first page. */
  isHome: boolean;
  image: string | null;
  /** What the page declares about its language and direction; the text has the last word. */
  declaredLang: string | null;
  declaredDir: string | null;
  linked: LinkedData;
}

const HEADINGS = 'h1, h2';
const MAX_HEADINGS = 40;

/**
 * @param page the copy of the page, before Readability.
 * @param address where the page was read from.
 */
export function readMetadata(page: Document, address: string): Metadata {
  const meta = readMetaTags(page);
  const linked = readLinkedData(page);
  const headings = headingsOf(page);
  const siteNames = namesOfSite(page, headings, meta, linked, address);
  const root = page.documentElement;
  const title = chooseTitle({
    declared: [
      linked.headline,
      firstMeta(meta, 'og:title'),
      firstMeta(meta, 'twitter:title', 'dc.title', 'headline', 'title'),
    ],
    headings,
    documentTitle: page.querySelector('title')?.textContent ?? '',
    siteNames,
  });
  return {
    url: canonicalUrl(address, [
      page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null,
      firstMeta(meta, 'og:url'),
      linked.url,
    ]),
    title,
    byline: chooseByline({ page, meta, linked, siteNames, title }),
    siteName: siteNames[0] ?? null,
    siteNames,
    host: hostOf(address),
    ...choosePublicationDates(page, meta, linked),
    declaresArticle: /article/i.test(firstMeta(meta, 'og:type') ?? '') || linked.isArticle,
    isHome: URL.canParse(address) && /^\/(?:index\.\w+)?$/.test(new URL(address).pathname) && !new URL(address).search,
    excerpt: oneLine(
      firstMeta(meta, 'og:description', 'description', 'twitter:description', 'dc.description') ??
        linked.description ??
        '',
    ),
    image: webAddress(
      firstMeta(meta, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
        linked.image,
      address,
    ),
    declaredLang:
      root?.getAttribute('lang') ||
      root?.getAttribute('xml:lang') ||
      firstMeta(meta, 'og:locale', 'content-language', 'inlanguage'),
    declaredDir: root?.getAttribute('dir') ?? page.body?.getAttribute('dir') ?? null,
    linked,
  };
}

/** The site's names, the best to show first; the host without `www.` and its first label are last. */
function namesOfSite(
  page: Document,
  headings: readonly string[],
  meta: MetaTags,
  linked: LinkedData,
  address: string,
): string[] {
  const host = hostOf(address);
  const names = [
    firstMeta(meta, 'og:site_name'),
    linked.siteName,
    firstMeta(
      meta,
      'application-name',
      'apple-mobile-web-app-title',
      'al:ios:app_name',
      'dc.publisher',
      'publisher',
      'copyright',
    ),
    firstMeta(meta, 'twitter:site')?.replace(/^@/, ''),
    nameInTitle(page, headings),
    host,
    host.split('.')[0],
  ];
  return [...new Set(names.map((name) => oneLine(name ?? '').slice(0, 100)).filter((name) => name.length > 1))];
}

/** The last part of the document's title, where the part before it is a heading of the page: «Title | Site». */
function nameInTitle(page: Document, headings: readonly string[]): string | null {
  const parts = (page.querySelector('title')?.textContent ?? '').split(/\s+(?:[-–—|·•»«]|::)\s+|\s*\|\s*/);
  const name = parts.length > 1 ? oneLine(parts.at(-1) ?? '') : '';
  const rest = letters(parts.slice(0, -1).join(' '));
  if (!name || name.length > 40 || rest.length < 8) return null;
  return headings.some((heading) => letters(heading) === rest) ? name : null;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

function headingsOf(page: Document): string[] {
  const headings = [...page.querySelectorAll(HEADINGS)].filter((heading) => !heading.closest('aside, nav, footer'));
  const rank = (heading: Element) => (heading.localName === 'h1' ? 0 : heading.localName === 'h2' ? 2 : 1);
  return headings
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MAX_HEADINGS)
    .map((heading) => heading.textContent ?? '')
    .filter((text) => text.length <= 600);
}

function webAddress(value: string | null, base: string): string | null {
  if (!value || !URL.canParse(value, URL.canParse(base) ? base : undefined)) return null;
  const url = new URL(value, URL.canParse(base) ? base : undefined);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function oneLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2000);
}
