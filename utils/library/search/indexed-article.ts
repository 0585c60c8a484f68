/**
 * A saved article as the index takes it in: words folded, separated by spaces, with the stems of those that have others.
 */
import type { SavedArticle, SavedContent, SavedHighlight } from '@/utils/library/rows';
import { stemsOf } from './stems';
import { searchWords } from './words';

export interface IndexedArticle {
  id: string;
  title: string;
  /** Author and the people named. */
  people: string;
  /** Source, tags, notes. */
  about: string;
  /** Of the three above. */
  stems: string;
  body: string;
  bodyStems: string;
}

/** Stands between texts, so that no phrase reaches across; it is part of no word. */
const GAP = '¶';

/** Everything that search looks at in an article. */
export function indexedArticle(
  row: SavedArticle,
  { article }: SavedContent,
  highlights: readonly Pick<SavedHighlight, 'note'>[],
): IndexedArticle {
  const title = searchWords(row.title);
  const people = wordsOf([row.byline ?? '', ...row.names]);
  const about = wordsOf([row.siteName ?? '', row.host, ...row.tags, ...highlights.map(({ note }) => note)]);
  const body = wordsOf(article.blocks.map(({ text }) => text));
  return {
    id: row.id,
    title: title.join(' '),
    people: people.join(' '),
    about: about.join(' '),
    stems: [...title, ...people, ...about].flatMap(stemsOf).join(' '),
    body: body.join(' '),
    bodyStems: body.flatMap(stemsOf).join(' '),
  };
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.filter(Boolean).flatMap((text) => [...searchWords(text), GAP]);
}
