/**
 * The schema of an Article, held at every edge where one comes in as data: from the injected script, later from files. What does not fit
 * is refused whole; only named fields are copied, so nothing else gets into the library.
 */
import { type Article, type Block, type Direction, MAX_TEXT, type RemovedBlock } from './article';
import { ArticleError, type ArticleErrorCode, type Extraction } from './article-error';
import { type Check, listOf, Misfit, matching, nullable, object, oneOf, text, webAddress, whole } from './shape';

const MAX_HTML = 3 * MAX_TEXT;
const MAX_TITLE = 512;

const LANG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
const ISO_TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const kind = oneOf('heading', 'paragraph', 'quote', 'list-item', 'caption', 'code', 'table-cell');
const direction = oneOf<Direction>('rtl', 'ltr');

const block: Check<Block> = (value, at) => {
  const parsed: Block = object({ kind, text: text(MAX_TEXT) })(value, at);
  if (!parsed.text.trim()) throw new Misfit(`${at} is empty`);
  const { level, dir } = object({ level: nullable(whole(2, 6)), dir: nullable(direction) })(value, at);
  if (level !== null) parsed.level = level;
  if (dir !== null) parsed.dir = dir;
  return parsed;
};

const removedBlock = object<RemovedBlock>({
  rule: text(),
  text: text(MAX_TEXT),
  html: text(MAX_HTML),
  after: whole(-1),
});

const article = object<Article>(
  {
    url: webAddress,
    title: text(MAX_TITLE),
    byline: nullable(text()),
    siteName: nullable(text()),
    publishedAt: nullable(matching(ISO_TIME)),
    modifiedAt: nullable(matching(ISO_TIME)),
    lang: matching(LANG),
    dir: direction,
    excerpt: text(),
    image: nullable(webAddress),
    html: text(MAX_HTML),
    blocks: listOf(block),
    removed: listOf(removedBlock),
    nextPage: nullable(webAddress),
  },
  { removed: [] },
);

/**
 * The value as an Article.
 * @throws ArticleError `failed` where it does not fit the schema, with the misfit as its cause
 */
export function parseArticle(value: unknown): Article {
  try {
    const parsed = article(value, 'article');
    if (parsed.blocks.length === 0) throw new Misfit('there are no blocks');
    if (parsed.blocks.reduce((sum, { text }) => sum + text.length, 0) > MAX_TEXT) throw new Misfit('too much text');
    return parsed;
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
