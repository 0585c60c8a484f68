/** What a page says about its article in JSON-LD, read with patience: graphs, arrays, several scripts, and JSON that is broken. */

/** The article's own record; every field is as the page has it, not yet judged. */
export interface LinkedData {
  headline: string | null;
  authors: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
  siteName: string | null;
  url: string | null;
  image: string | null;
  description: string | null;
  articleBody: string | null;
  /** The `@type`s of all records on the page. */
  types: string[];
  /** Whether one of them is an article with a headline or a text. */
  isArticle: boolean;
}

type Json = Record<string, unknown>;

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|Posting|Report|Review|Liveblog|LiveBlogPosting|Interview|Statement|NewsItem)$/i;
const MAX_SCRIPT = 1_000_000;

/** @param page any document, a copy too; its scripts are only read. */
export function readLinkedData(page: Document): LinkedData {
  const nodes: Json[] = [];
  for (const script of page.querySelectorAll('script[type^="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT) collectNodes(parseBroken(text), nodes, 0);
  }
  const article = nodes.find(
    (node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)) && (node.headline || node.articleBody),
  );
  const record =
    article ??
    nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type))) ??
    nodes.find((node) => node.datePublished) ??
    {};
  return {
    headline: text(record.headline) ?? text(record.name),
    authors: names(record.author ?? record.creator, nodes),
    publishedAt: withTime(text(record.datePublished) ?? text(record.dateCreated), nodes),
    modifiedAt: text(record.dateModified),
    siteName:
      names(record.publisher, nodes)[0] ??
      names(
        nodes.find((node) => typesOf(node).includes('WebSite')),
        nodes,
      )[0] ??
      null,
    url: address(record.mainEntityOfPage) ?? address(record.url),
    image: address(record.image) ?? address(record.thumbnailUrl),
    description: text(record.description),
    articleBody: text(record.articleBody),
    types: nodes.flatMap(typesOf),
    isArticle: article !== undefined,
  };
}

/** Midnight stands for a day without a time; another record may know the time, and by it the day in Greenwich. */
function withTime(date: string | null, nodes: readonly Json[]): string | null {
  if (!date || !/T00:00(?!:\d*[1-9])/.test(date)) return date;
  const isSame = (other: string | null) => other && Math.abs(Date.parse(other) - Date.parse(date)) < 36 * 3_600_000;
  return nodes.map((node) => text(node.datePublished)).find((other) => other !== date && isSame(other)) ?? date;
}

function collectNodes(value: unknown, into: Json[], depth: number): void {
  if (depth > 6 || into.length > 500) return;
  if (Array.isArray(value)) for (const item of value) collectNodes(item, into, depth + 1);
  else if (isRecord(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement'])
      collectNodes(value[key], into, depth + 1);
  }
}

/** JSON with what sites add to it by mistake: comments, CDATA, raw line ends in strings, commas before a closing bracket. */
function parseBroken(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$|<!--|-->/g, '')
    .replace(/;\s*$/, '');
  const attempts = [
    bare,
    bare.replace(/[\p{Cc}]+/gu, ' '),
    bare.replace(/[\p{Cc}]+/gu, ' ').replace(/,\s*(?=[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more forgiving; after the last one single fields are looked for.
    }
  }
  return fieldsOf(bare);
}

/** Single fields of a record that is no JSON: enough for a date and a name. */
function fieldsOf(source: string): Json {
  const record: Json = { '@type': /"@type"\s*:\s*"(\w+)"/.exec(source)?.[1] ?? '' };
  for (const field of ['headline', 'datePublished', 'dateModified', 'description']) {
    const match = new RegExp(`"${field}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.)*)"`).exec(source);
    if (match) record[field] = match[1]?.replace(/\\(["/\\])/g, '$1');
  }
  const author = /"author"\s*:\s*\{[^}]*?"name"\s*:\s*"([^"\n]*)"/.exec(source)?.[1];
  if (author) record.author = author;
  return record;
}

/** Names of people or organisations, given as text, as records, as lists of them, or by reference to another record. */
function names(value: unknown, nodes: readonly Json[]): string[] {
  if (typeof value === 'string') return /^https?:\/\//.test(value) || !value.trim() ? [] : [decode(value)];
  if (Array.isArray(value)) return value.flatMap((item) => names(item, nodes));
  if (!isRecord(value)) return [];
  const own = Array.isArray(value.name) ? value.name[0] : value.name;
  if (typeof own === 'string') return own.trim() ? [decode(own)] : [];
  const id = value['@id'];
  const other = typeof id === 'string' ? nodes.find((node) => node !== value && node['@id'] === id && node.name) : null;
  return other ? names(other.name, nodes) : [];
}

function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? decode(first) : null;
}

function address(value: unknown): string | null {
  if (Array.isArray(value)) return address(value[0]);
  if (isRecord(value)) return address(value.url ?? value.contentUrl ?? value['@id']);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Sites escape text for HTML before they put it into JSON; it is text here, so entities are read once. */
function decode(value: string): string {
  return value
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      return code ? String.fromCodePoint(Math.min(code, 0x10ffff)) : (ENTITIES[name] ?? whole);
    })
    .trim();
}
