/** Stands in for `utils/article/extract.ts` in the `bare` build: takes the page's article as it is, markup and all. */
import type { Article } from '@/utils/article/article';

/** An Article whose HTML is that of the page's own `<article>`. */
export function extractArticle(page: Document): Article {
  const article = page.querySelector('article');
  return {
    url: page.URL,
    title: page.title,
    byline: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
    lang: 'ar',
    dir: 'rtl',
    excerpt: '',
    image: null,
    html: article?.innerHTML ?? '',
    blocks: [{ kind: 'paragraph', text: article?.textContent?.trim() || page.title }],
    removed: [],
    nextPage: null,
  };
}
