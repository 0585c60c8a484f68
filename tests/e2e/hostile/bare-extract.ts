/** Stands in for `utils/article/extract.ts` in the `bare` build: takes the page's article as it is, markup and all. */
import { anArticle, paragraphs } from '@/tests/an-article';
import type { Article } from '@/utils/article/article';

/** An Article whose HTML is that of the page's own `<article>`. */
export function extractArticle(page: Document): Article {
  const article = page.querySelector('article');
  const text = article?.textContent?.trim() || page.title;
  return anArticle({ url: page.URL, title: page.title, html: article?.innerHTML ?? '', blocks: paragraphs(text) });
}
