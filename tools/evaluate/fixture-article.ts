/** Articles with known answers, as `tests/fixtures/people` and `tests/fixtures/quotes-dev` keep them, as plain Articles. */
import type { Article, Block } from '@/utils/article/article';

/** What every such file holds beside its answers. */
export interface FixtureArticle {
  title: string;
  lang: string;
  publishedAt: string | null;
  blocks: Block[];
}

/** The Article of a file; fields that no analysis reads are empty. */
export function articleOf({ title, lang, publishedAt, blocks }: FixtureArticle): Article {
  return {
    url: 'https://news.example/article',
    title,
    byline: null,
    siteName: null,
    publishedAt,
    modifiedAt: null,
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    excerpt: '',
    image: null,
    html: '',
    blocks,
    removed: [],
    nextPage: null,
  };
}
