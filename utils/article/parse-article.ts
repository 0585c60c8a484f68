/**
 * The schema of an Article, held at every edge where one comes in as data: from the injected script, later from files. What does not fit
 * is refused whole; only named fields are copied, so nothing else gets into the library.
 */
import type { Article, Block, BlockKind, Direction, RemovedBlock } from './article';
import { ArticleError, type ArticleErrorCode, type Extraction } from './article-error';

/** Longest text of an Article, in UTF-16 units. */
export const MAX_TEXT = 2_000_000;
const MAX_HTML = 3 * MAX_TEXT;
const MAX_TITLE = 512;
const MAX_FIELD = 4_096;

const KINDS: ReadonlySet<string> = new Set<BlockKind>([
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'caption',
  'code',
  'table-cell',
]);
const LANG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
const ISO_TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

class Misfit extends Error {}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit(`${what} is no object`);
  return value as Record<string, unknown>;
}

function string(value: unknown, what: string, longest = MAX_FIELD): string {
  if (typeof value !== 'string' || value.length > longest)
    throw new Misfit(`${what} is no string of at most ${longest} units`);
  return value;
}

function nullable(value: unknown, what: string): string | null {
  return value === null || value === undefined ? null : string(value, what);
}

function matching(value: unknown, pattern: RegExp, what: string): string {
  const text = string(value, what);
  if (!pattern.test(text)) throw new Misfit(`${what} does not read as one`);
  return text;
}

function webAddress(value: unknown, what: string): string {
  const address = string(value, what);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Misfit(`${what} is no web address`);
  return address;
}

function direction(value: unknown): Direction {
  if (value !== 'rtl' && value !== 'ltr') throw new Misfit('dir is neither rtl nor ltr');
  return value;
}

function block(value: unknown): Block {
  const from = record(value, 'a block');
  const kind = string(from.kind, 'kind');
  if (!KINDS.has(kind)) throw new Misfit(`${kind} is no kind of block`);
  const text = string(from.text, 'text', MAX_TEXT);
  if (!text.trim()) throw new Misfit('a block is empty');
  const parsed: Block = { kind: kind as BlockKind, text };
  if (typeof from.level === 'number' && Number.isInteger(from.level) && from.level >= 2 && from.level <= 6)
    parsed.level = from.level;
  if (from.dir !== undefined) parsed.dir = direction(from.dir);
  return parsed;
}

function removedBlock(value: unknown): RemovedBlock {
  const from = record(value, 'a removed block');
  if (!Number.isInteger(from.after)) throw new Misfit('after is no index');
  return {
    rule: string(from.rule, 'rule'),
    text: string(from.text, 'text', MAX_TEXT),
    html: string(from.html, 'html', MAX_HTML),
    after: Number(from.after),
  };
}

/**
 * The value as an Article.
 * @throws ArticleError `failed` where it does not fit the schema, with the misfit as its cause
 */
export function parseArticle(value: unknown): Article {
  try {
    const from = record(value, 'the article');
    if (!Array.isArray(from.blocks) || from.blocks.length === 0) throw new Misfit('there are no blocks');
    const blocks = from.blocks.map(block);
    if (blocks.reduce((sum, { text }) => sum + text.length, 0) > MAX_TEXT) throw new Misfit('the text is too long');
    return {
      url: webAddress(from.url, 'url'),
      title: string(from.title, 'title', MAX_TITLE),
      byline: nullable(from.byline, 'byline'),
      siteName: nullable(from.siteName, 'siteName'),
      publishedAt: from.publishedAt == null ? null : matching(from.publishedAt, ISO_TIME, 'publishedAt'),
      modifiedAt: from.modifiedAt == null ? null : matching(from.modifiedAt, ISO_TIME, 'modifiedAt'),
      lang: matching(from.lang, LANG, 'lang'),
      dir: direction(from.dir),
      excerpt: string(from.excerpt, 'excerpt'),
      image: from.image == null ? null : webAddress(from.image, 'image'),
      html: string(from.html, 'html', MAX_HTML),
      blocks,
      removed: Array.isArray(from.removed) ? from.removed.map(removedBlock) : [],
      nextPage: from.nextPage == null ? null : webAddress(from.nextPage, 'nextPage'),
    };
  } catch (cause) {
    if (cause instanceof Misfit) throw new ArticleError('failed', cause.message, { cause });
    throw cause;
  }
}

const CODES: ReadonlySet<string> = new Set<ArticleErrorCode>([
  'no-article',
  'not-html',
  'loading',
  'too-long',
  'failed',
]);

/**
 * The value that an injected script returned, as an Extraction.
 * @throws ArticleError `failed` where it does not fit
 */
export function parseExtraction(value: unknown): Extraction {
  const from = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (from.ok === true) return { ok: true, article: parseArticle(from.article) };
  const code = typeof from.code === 'string' && CODES.has(from.code) ? (from.code as ArticleErrorCode) : 'failed';
  return { ok: false, code };
}
