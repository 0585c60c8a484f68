/** What each cleaning rule is for: a fixture page that comes out wrong without it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { RULES } from '@/utils/article/clean/clean';
import { extractArticle } from '@/utils/article/extract';

const FOLDER = 'tests/fixtures/pages';

interface Expected {
  /** Names of the rules without which the page comes out wrong. */
  needs?: string[];
  blocks: { kind: string; text: string }[];
}

const pages = readdirSync(FOLDER).flatMap((slug) => {
  const file = `${FOLDER}/${slug}/expected.json`;
  if (!existsSync(file)) return [];
  const { needs = [], blocks } = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  return needs.length > 0 ? [{ slug, needs, blocks }] : [];
});

function blocksWithout(slug: string, off: string) {
  const html = readFileSync(`${FOLDER}/${slug}/page.html`, 'utf8');
  return withPage(html, `https://fixture.example/news/${slug}`, (document) =>
    extractArticle(document, { rules: RULES.filter(({ name }) => name !== off) }).blocks.map(({ kind, text }) => ({
      kind,
      text,
    })),
  );
}

describe('every rule', () => {
  it('has a page that needs it, and there is no page for a rule that is gone', () => {
    const needed = new Set(pages.flatMap(({ needs }) => needs));
    expect([...needed].sort()).toEqual(RULES.map(({ name }) => name).sort());
    expect(pages.length).toBeGreaterThanOrEqual(25);
  });
});

describe.each(pages)('$slug', ({ slug, needs, blocks }) => {
  it.each(needs)('comes out wrong without %s', async (rule) => {
    expect(await blocksWithout(slug, rule)).not.toEqual(blocks);
  });
});
