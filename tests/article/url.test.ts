/** The address that identifies an article. */
import { describe, expect, it } from 'vitest';
import { canonicalUrl, normaliseUrl } from '@/utils/article/url';

describe('normaliseUrl', () => {
  it.each([
    ['https://x.example/a?utm_source=t&id=7&fbclid=1#top', 'https://x.example/a?id=7'],
    ['https://m.x.example/a', 'https://x.example/a'],
    ['https://x.example/news/1/amp/', 'https://x.example/news/1'],
    ['https://x.example/%d8%ae%D8%A8%D8%B1', 'https://x.example/%D8%AE%D8%A8%D8%B1'],
    ['https://x.example/خبر', 'https://x.example/%D8%AE%D8%A8%D8%B1'],
    ['about:blank', 'about:blank'],
  ])('%s', (address, wanted) => expect(normaliseUrl(address)).toBe(wanted));
});

describe('canonicalUrl', () => {
  it.each([
    ['https://x.example/a?p=1', 'https://x.example/a', 'https://x.example/a'],
    ['https://x.example/a', '/b', 'https://x.example/b'],
    ['https://x.example/a', 'https://x.example/', 'https://x.example/a'],
    ['https://x.example/a', 'https://other.example.org/a', 'https://x.example/a'],
    ['https://x.example/a', 'http://[', 'https://x.example/a'],
  ])('%s declares %s', (page, declared, wanted) => expect(canonicalUrl(page, [declared])).toBe(wanted));
});
