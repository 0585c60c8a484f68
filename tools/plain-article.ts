/** Articles that never were a page: text files, and fixtures with known answers (`tests/fixtures/people`, `tests/fixtures/quotes-dev`). */
import type { Article, Block } from '@/utils/article/article';
import { directionOf } from '@/utils/text/direction';

/** What every fixture with answers holds beside them, and all that an analysis reads. */
export interface FixtureArticle {
  title: string;
  lang: string;
  publishedAt: string | null;
  blocks: Block[];
}

/** An Article of these parts; all other fields are empty. */
export function articleOf(
  { title, lang, publishedAt, blocks }: FixtureArticle,
  url = 'https://page.invalid/',
): Article {
  return {
    url,
    title,
    byline: null,
    siteName: null,
    publishedAt,
    modifiedAt: null,
    lang,
    dir: directionOf(blocks.map(({ text }) => text).join('\n')) ?? 'ltr',
    excerpt: '',
    image: null,
    html: '',
    blocks,
    removed: [],
    nextPage: null,
  };
}

/** Lines of text as paragraphs. */
export function asParagraphs(lines: readonly string[]): Block[] {
  return lines.map((text) => ({ kind: 'paragraph', text }));
}
