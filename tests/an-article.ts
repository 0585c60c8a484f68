/** The article that tests write: whatever a test does not tell of it is plain. */
import type { Article, Block } from '@/utils/article/article';

/** Blocks of running text, one for each of the texts. */
export function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** An article with what is told of it; its HTML follows from its blocks. */
export function anArticle(told: Partial<Article> = {}): Article {
  const { blocks = paragraphs('نص.') } = told;
  return {
    url: 'https://news.example/a',
    title: 'خبر',
    byline: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
    lang: 'ar',
    dir: 'rtl',
    excerpt: '',
    image: null,
    html: blocks.map(({ text }) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join(''),
    blocks,
    removed: [],
    nextPage: null,
    ...told,
  };
}
