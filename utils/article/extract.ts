/** From a page's document to an Article: the pipeline. It works on a copy and never changes the page. */
import { blockDirection, directionOf } from '@/utils/text/direction';
import { languageOf } from '@/utils/text/language';
import { enforceAllowList } from './allow-list';
import { type Article, type Direction, MAX_TEXT } from './article';
import { ArticleError } from './article-error';
import { type BlockNode, collectBlocks } from './blocks';
import { signedName } from './clean/article-lines';
import { clean } from './clean/clean';
import type { Rule } from './clean/rule';
import { clonePage, takePage } from './clone-page';
import type { ExtractOptions } from './extract-options';
import { findContent } from './find-content';
import { keepFragmentLinks } from './fragment-links';
import { isArticle } from './is-article';
import { readMetadata } from './metadata';
import { findNextPage } from './next-page';
import { prepare } from './prepare';
import { NO_FIX, type SiteFix } from './site-fix';
import { buildStructure } from './structure';

/** Fewer words than this are a notice, not an article. Scripts without spaces count a letter as a word. */
const MIN_WORDS = 25;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

interface ReadOptions extends Pick<ExtractOptions, 'fix' | 'anyway'> {
  /** The page's address where the document does not know it (a saved file, a further page). */
  url?: string;
  /** For a page that nobody looks at: opens it once more. The document itself is then used up, which spares a copy. */
  reopen?: () => Document;
  /** The cleaning rules, in order; all of them where nothing is said. */
  rules?: readonly Rule[];
}

/**
 * Reads the article on a page.
 * @param options.fix what the reader has taught about the site
 * @param options.anyway reads a page that does not look like an article, as long as there is text
 * @throws ArticleError with `not-html`, `loading`, `no-article` or `too-long`.
 */
export function extractArticle(document: Document, options: ReadOptions = {}): Article {
  const { reopen } = options;
  const clone = reopen ? takePage(document) : clonePage(document);
  if (!/html/.test(clone.contentType) || isViewer(clone)) throw new ArticleError('not-html', clone.contentType);
  const loading = Reflect.get(Object.getPrototypeOf(document), 'readyState', document) === 'loading';
  const { fix = NO_FIX, anyway = false } = options;
  const url = options.url && URL.canParse(options.url) ? options.url : clone.URL;
  const metadata = readMetadata(clone, url);
  const nextPage = findNextPage(clone, url);
  let spare: Document | null = null;
  const again = () => {
    if (spare) return spare;
    spare = reopen ? takePage(reopen()) : clonePage(document);
    prepare(spare);
    return spare;
  };
  prepare(clone);
  const picked = pickedByHand(clone, fix);
  /** The reader has said that this is to be read, so nothing is asked of it but to have text. */
  const wanted = anyway || picked !== null;
  const content = picked ?? findContent(clone, metadata, again) ?? (anyway ? clone.body : null);
  if (!content) throw new ArticleError(loading ? 'loading' : 'no-article', 'No text that reads as an article');
  const { root, sources } = buildStructure(content);
  enforceAllowList(root);
  keepFragmentLinks(root, content, sources);
  const { removed } = clean(root, sources, metadata, fix, options.rules);
  const nodes = collectBlocks(root);
  const text = nodes.map((node) => node.block.text).join('\n\n');
  const words = text.match(WORD)?.length ?? 0;
  const blocks = nodes.map((node) => node.block);
  if (words < (wanted ? 1 : MIN_WORDS) || !(wanted || isArticle(blocks, words, metadata)))
    throw new ArticleError(loading ? 'loading' : 'no-article', `${words} words that make no article`);
  if (text.length > MAX_TEXT) throw new ArticleError('too-long', 'The article has too much text');
  const dir = directionOf(text) ?? pageDirection(document, metadata.declaredDir);
  markDirections(nodes, dir);
  return {
    url: metadata.url,
    title: metadata.title,
    byline: metadata.byline ?? signedName(removed),
    siteName: metadata.siteName,
    publishedAt: metadata.publishedAt,
    modifiedAt: metadata.modifiedAt,
    lang: languageOf(text, metadata.declaredLang),
    dir,
    excerpt: metadata.excerpt,
    image: metadata.image,
    html: root.innerHTML,
    blocks,
    removed,
    nextPage,
  };
}

/** The element that the reader has pointed at on this site, where this page has one with text in it. */
function pickedByHand(clone: Document, fix: SiteFix): Element | null {
  if (fix.root === null) return null;
  try {
    const picked = clone.querySelector(fix.root);
    return picked?.textContent?.trim() ? picked : null;
  } catch {
    // What is stored may be no selector; the page is then read as any other.
    return null;
  }
}

/** Writes a block's direction down where it is not the article's, in the block and in the tree. */
function markDirections(nodes: readonly BlockNode[], dir: Direction): void {
  for (const { block, element } of nodes) {
    const own = blockDirection(block.text, dir);
    if (own === dir) continue;
    block.dir = own;
    element.setAttribute('dir', own);
  }
}

/** The browser's own page around a PDF, an image or a video. */
function isViewer(clone: Document): boolean {
  const only = clone.body?.childElementCount === 1 ? clone.body.firstElementChild : null;
  return only?.localName === 'embed' || (only?.localName === 'object' && /pdf/.test(only.getAttribute('type') ?? ''));
}

/** The direction that the page lays its text out in; only asked where the letters do not decide. */
function pageDirection(document: Document, declared: string | null): Direction {
  const page = Object.getPrototypeOf(document) as Document;
  const view = Reflect.get(page, 'defaultView', document) as Window | null;
  const body = Reflect.get(page, 'body', document) as Element | null;
  const computed = view && body ? view.getComputedStyle(body).direction : '';
  return (declared?.toLowerCase() || computed) === 'rtl' ? 'rtl' : 'ltr';
}
