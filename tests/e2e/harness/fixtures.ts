/** The pages of `tests/fixtures/pages` and what each must become. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = 'tests/fixtures/pages';

/** A page with an article on it, as its `expected.json` says. */
export interface ArticleFixture {
  /** The folder's name; the page is served as `/<name>/page.html`. */
  name: string;
  article: true;
  title: string;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  lang: string;
  dir: 'rtl' | 'ltr';
  blocks: { kind: string; text: string }[];
  /** Texts of the page that are no part of the article. */
  absent: string[];
}

interface OtherFixture {
  name: string;
  article: false;
}

/** Every page of the folder. */
export function readFixtures(): (ArticleFixture | OtherFixture)[] {
  return readdirSync(PAGES)
    .sort()
    .map((name) => ({ ...JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')), name }));
}

/** The pages that hold an article. */
export function articleFixtures(): ArticleFixture[] {
  return readFixtures().filter((fixture) => fixture.article);
}
