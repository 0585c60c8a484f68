/** The schema of an Article at the edges. */
import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/article/article';
import { parseArticle, parseExtraction } from '@/utils/article/parse-article';

const ARTICLE: Article = {
  url: 'https://news.example/a',
  title: 'عنوان',
  byline: null,
  siteName: null,
  publishedAt: '2026-02-09T08:15:00+03:00',
  modifiedAt: null,
  lang: 'ar',
  dir: 'rtl',
  excerpt: '',
  image: 'https://news.example/a.jpg',
  html: '<h2>فرع</h2><p>نص</p>',
  blocks: [
    { kind: 'heading', text: 'فرع', level: 2 },
    { kind: 'paragraph', text: 'نص' },
  ],
  removed: [{ rule: 'related', text: 'اقرأ أيضا', html: '<p>اقرأ أيضا</p>', after: 1 }],
  nextPage: 'https://news.example/a?page=2',
};

describe('parseArticle', () => {
  test('gives back what fits', () => {
    expect(parseArticle(structuredClone(ARTICLE))).toEqual(ARTICLE);
  });

  test('drops fields that it does not know', () => {
    const parsed = parseArticle({ ...ARTICLE, extra: 1, blocks: [{ kind: 'paragraph', text: 'نص', onclick: 'x' }] });
    expect(parsed).not.toHaveProperty('extra');
    expect(parsed.blocks[0]).toEqual({ kind: 'paragraph', text: 'نص' });
  });

  test.each([
    ['a script as its address', { url: 'javascript:alert(1)' }],
    ['a title that is no string', { title: { toString: (): string => 'x' } }],
    ['a title without end', { title: 'x'.repeat(513) }],
    ['a date in prose', { publishedAt: 'أمس' }],
    ['a language that is markup', { lang: 'ar"><script>' }],
    ['another direction', { dir: 'auto' }],
    ['no blocks', { blocks: [] }],
    ['an empty block', { blocks: [{ kind: 'paragraph', text: ' ' }] }],
    ['a kind of its own', { blocks: [{ kind: 'script', text: 'x' }] }],
    ['too much text', { blocks: [{ kind: 'paragraph', text: 'x'.repeat(2_000_001) }] }],
    ['an image from the disk', { image: 'file:///etc/passwd' }],
  ])('refuses %s', (_what, change) => {
    expect(() => parseArticle({ ...ARTICLE, ...change })).toThrow(expect.objectContaining({ code: 'failed' }));
  });
});

describe('parseExtraction', () => {
  test('takes the codes that it knows and no others', () => {
    expect(parseExtraction({ ok: false, code: 'loading' })).toEqual({ ok: false, code: 'loading' });
    expect(parseExtraction({ ok: false, code: 'constructor' })).toEqual({ ok: false, code: 'failed' });
    expect(parseExtraction(undefined)).toEqual({ ok: false, code: 'failed' });
  });
});
