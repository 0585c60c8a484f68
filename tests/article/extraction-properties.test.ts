/** What holds for any page: no text is made up, and an extraction extracted again is the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { type Article, articleText } from '@/utils/article/article';
import { extractArticle } from '@/utils/article/extract';

const FOLDER = 'tests/fixtures/pages';
const slugs = readdirSync(FOLDER).filter((slug) => existsSync(`${FOLDER}/${slug}/expected.json`));

/** The article on a page, or `null` where there is none; and the text of the page, before it was read, with the titles of its frames. */
function read(html: string): Promise<{ article: Article | null; page: string }> {
  return withPage(html, 'https://fixture.example/news/1', (document) => {
    const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    for (const element of document.querySelectorAll('script, style'))
      if (element.textContent !== json) element.remove();
    const frames = [...document.querySelectorAll('iframe')].map((frame) => `${frame.title} ${frame.outerHTML}`);
    const page = `${document.body.textContent} ${frames.join(' ')} ${json.replaceAll('\\n', ' ')}`;
    try {
      return { article: extractArticle(document), page };
    } catch {
      return { article: null, page };
    }
  });
}

const DECLARED = '<meta property="og:type" content="article">';

/** The article once more as a page of its own. */
function asPage({ title, html, byline, lang, dir }: Article): string {
  const author = byline ? `<meta name="author" content="${byline.replaceAll('"', '&quot;')}">` : '';
  return `<html lang="${lang}" dir="${dir}"><head><title>${title}</title>${DECLARED}${author}</head><body><article>${html}</article></body></html>`;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the letters of the text stand in the page in this order, with nothing between them but what is left out of the same block. */
function isSubsequence(text: string, page: string): boolean {
  const whole = letters(page);
  // A frame without a title is called after its address, which ends as the frame's own does.
  if (/^\S+\.\S+\/\S+$/.test(text)) return whole.includes(letters(text.split('/').at(-1) ?? ''));
  if (whole.includes(letters(text))) return true;
  let place = 0;
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    place = whole.indexOf(word, place);
    if (place < 0) return false;
    place += word.length;
  }
  return true;
}

async function holds(html: string): Promise<Article | null> {
  const { article, page } = await read(html);
  if (!article) return null;
  for (const { text } of article.blocks) expect(isSubsequence(text, page), `made up: ${text}`).toBe(true);
  const again = await read(asPage(article));
  expect(again.article?.removed.map(({ rule, text }) => `${rule}: ${text}`) ?? []).toEqual([]);
  expect(again.article && articleText(again.article)).toBe(articleText(article));
  return article;
}

describe('fixture pages', () => {
  it.each(slugs)('%s', async (slug) => {
    await holds(readFileSync(`${FOLDER}/${slug}/page.html`, 'utf8'));
  });
});

describe('made pages', () => {
  const stems = 'وزارة مدينة شركة طريق جسر ميناء سوق مدرسة حديقة محطة خطة لجنة قرية مصنع مكتبة'.split(' ');
  const words = ['', 'ال', 'بال', 'وال'].flatMap((prefix) => stems.map((stem) => prefix + stem));
  const phrase = (minLength: number, maxLength: number) =>
    fc.shuffledSubarray(words, { minLength, maxLength }).map((list) => list.join(' '));
  const prose = phrase(14, 40).map((text) => `<p>${text}.</p>`);
  const block = fc.oneof(
    { weight: 6, arbitrary: prose },
    { weight: 1, arbitrary: phrase(2, 5).map((text) => `<h2>${text}</h2>`) },
    { weight: 1, arbitrary: phrase(5, 9).map((text) => `<p><a href="/other">${text}</a></p>`) },
    { weight: 1, arbitrary: phrase(5, 9).map((text) => `<p>اقرأ أيضا: <a href="/other">${text}</a></p>`) },
    {
      weight: 1,
      arbitrary: phrase(3, 8).map((text) => `<figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure>`),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(phrase(4, 9), { minLength: 2, maxLength: 4 })
        .map((items) => `<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`),
    },
    { weight: 1, arbitrary: phrase(10, 20).map((text) => `<blockquote><p>${text}.</p></blockquote>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('<p>شارك الخبر</p>', '<p>إعلان</p>', '<p>2026/02/04</p>', '<p>(رويترز)</p>'),
    },
  );
  const page = fc.record({
    title: phrase(5, 9),
    text: fc.array(prose, { minLength: 3, maxLength: 3 }),
    blocks: fc.array(block, { maxLength: 14 }),
  });

  it('hold too', { timeout: 120_000 }, async () => {
    let articles = 0;
    await fc.assert(
      fc.asyncProperty(page, async ({ title, text, blocks }) => {
        const html = `<html lang="ar" dir="rtl"><head><title>${title}</title>${DECLARED}</head><body><article><h1>${title}</h1>${[...text, ...blocks].join('')}</article></body></html>`;
        if (await holds(html)) articles += 1;
      }),
      { numRuns: 25 },
    );
    expect(articles).toBeGreaterThan(20);
  });
});
