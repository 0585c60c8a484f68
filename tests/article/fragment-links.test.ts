// @vitest-environment jsdom
/** Links into the article: they lead to the block they led to on the page, by ids of ours, and nowhere else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';
import { parseArticleHtml } from '@/utils/article/sanitize';

const html = readFileSync('tests/fixtures/pages/footnotes/page.html', 'utf8');

/** What each link of the page's article leads to, when it is shown: the beginning of a block's text, an address, or nothing. */
async function linksOf(page: string): Promise<(string | null)[]> {
  const article = await withPage(page, 'https://fixture.example/canals', (document) => extractArticle(document).html);
  const shown = parseArticleHtml(article, { images: 'none' });
  return [...shown.querySelectorAll('a')].map((link) => {
    const href = link.getAttribute('href');
    return href?.startsWith('#') ? (shown.querySelector(href)?.textContent?.slice(0, 12) ?? 'lost') : href;
  });
}

describe('links into the article', () => {
  it('lead to footnotes, back, and to headings; one to what is not there leads nowhere', async () => {
    expect(await linksOf(html)).toEqual([
      'سليم الوردي،',
      'قيس الطول بج',
      'ماذا بعد؟',
      null,
      'https://archive.example/canals',
      'لا يعرف أكثر',
      'في الربيع ال',
    ]);
  });

  it('bring no id of the page along', async () => {
    const article = await withPage(html, 'https://fixture.example/canals', (document) => extractArticle(document).html);
    const ids = [...article.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) expect(id).toMatch(/^user-content-\d+$/);
  });

  it('outlive any name that a page gives', async () => {
    const odd = `a"b\\c'] d`;
    const escaped = odd.replaceAll('"', '&quot;');
    const page = html.replace('id="note-1"', `id="${escaped}"`).replace('href="#note-1"', `href="#${escaped}"`);
    expect((await linksOf(page))[0]).toBe('سليم الوردي،');
  });

  it('are held to ids of ours whatever is stored', () => {
    const stored = '<p id="evil">x</p><p><a href="#evil">y</a><a href="#user-content-7">z</a></p>';
    const shown = parseArticleHtml(stored, { images: 'none' });
    expect([...shown.querySelectorAll('a')].map((link) => link.hasAttribute('href'))).toEqual([false, false]);
    expect(shown.querySelector('#evil')).toBeNull();
  });
});
