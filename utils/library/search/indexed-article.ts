/**
 * A saved article as the index takes it in: words folded, separated by spaces, with the stems of those that have others.
 */
import type { SavedArticle, SavedContent, SavedHighlight } from '@/utils/library/rows';
import { stemsOf } from './stems';
import { writtenWords } from './words';

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
  const title = wordsOf([row.title]);
  const people = wordsOf([row.byline ?? '', ...row.names]);
  const about = wordsOf([row.siteName ?? '', row.host, ...row.tags, ...highlights.map(({ note }) => note)]);
  const body = wordsOf(article.blocks.map(({ text }) => text));
  return {
    id: row.id,
    title: title.words.join(' '),
    people: people.words.join(' '),
    about: about.words.join(' '),
    stems: [title, people, about].flatMap(({ stems }) => stems).join(' '),
    body: body.words.join(' '),
    bodyStems: body.stems.join(' '),
  };
}

function wordsOf(texts: readonly string[]): { words: string[]; stems: string[] } {
  const words: string[] = [];
  const stems: string[] = [];
  for (const text of texts) {
    for (const written of writtenWords(text)) {
      words.push(...written.words);
      for (const word of written.words) stems.push(...stemsOf(word, written.hasOwnArticle));
    }
    words.push(GAP);
  }
  return { words, stems };
}
