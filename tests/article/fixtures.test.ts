/** Every fixture page, read in jsdom: its blocks, its fields, and nothing of its noise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { type Article, articleText } from '@/utils/article/article';
import { extractArticle } from '@/utils/article/extract';

const FOLDER = 'tests/fixtures/pages';
/** Pages that need layout or scripts, which jsdom does not have; the browser tests read them. */
const NEEDS_BROWSER = new Set(['client-rendered', 'hidden-text']);

const slugs = readdirSync(FOLDER).filter(
  (slug) => existsSync(`${FOLDER}/${slug}/expected.json`) && !NEEDS_BROWSER.has(slug),
);

function read(slug: string): Promise<Article> {
  const html = readFileSync(`${FOLDER}/${slug}/page.html`, 'utf8');
  return withPage(html, `https://fixture.example/news/${slug}`, (document) => {
    const before = document.documentElement.outerHTML;
    try {
      return extractArticle(document);
    } finally {
      expect(document.documentElement.outerHTML === before, 'the page is unchanged').toBe(true);
    }
  });
}

/** A date as it stands; one with a zone as the moment that it names. */
function instantOf(date: string | null): string | null {
  return date && /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? new Date(date).toISOString() : date;
}

describe.each(slugs)('%s', (slug) => {
  const expected = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, 'utf8'));

  it('is read as a reader would', async () => {
    if (expected.article === false) {
      await expect(read(slug)).rejects.toMatchObject({ code: 'no-article' });
      return;
    }
    const article = await read(slug);
    expect(article.blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(expected.blocks);
    const { title, lang, dir, byline, siteName, publishedAt } = article;
    expect({ title, lang, dir, byline, siteName, publishedAt: instantOf(publishedAt) }).toEqual({
      title: expected.title,
      lang: expected.lang,
      dir: expected.dir,
      byline: expected.byline,
      siteName: expected.siteName,
      publishedAt: instantOf(expected.publishedAt),
    });
    for (const text of expected.absent ?? []) expect(articleText(article)).not.toContain(text);
  });
});
