/**
 * What a reader typed, as what must be found: words, each in any of its forms, and phrases in quotation marks, just as they are. Nothing that
 * can be typed is an error.
 */
import { hasOwnArticle, searchWords } from './words';

export interface Clause {
  /** `word`: in any form, unless there are several joined by a sign («كوفيد-19»), which stand side by side. `phrase`: as typed. */
  kind: 'word' | 'phrase';
  /** At least one; folded. */
  words: string[];
  /** Of a single word: whether what looks like an article is its own. */
  hasOwnArticle: boolean;
  /** Whether its last word is still being typed, so that any word beginning so will do. */
  open: boolean;
}

/** All must be found; none at all means that nothing was asked. */
export type Query = Clause[];

const LONGEST_QUERY = 400;
const MOST_CLAUSES = 16;

const QUOTE = /[«»“”„‟″"]/u;
/** Signs that join words into one; any other that is no word ends it. */
const CHUNK = /(?:[^\s\p{Ps}\p{Pe}\p{S}،,;؛!?؟…*\\|%#]|(?<=\p{N}),(?=\p{N}))+/gu;

/** Reads a query. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST_QUERY);
  const parts = text.split(QUOTE);
  const clauses: Query = [];
  for (const [n, part] of parts.entries()) {
    const isLast = n === parts.length - 1;
    if (n % 2 === 0) clauses.push(...wordsIn(part, isLast));
    else addClause(clauses, 'phrase', part, isLast && /\S$/u.test(part));
  }
  return withoutDoubles(clauses).slice(0, MOST_CLAUSES);
}

function wordsIn(part: string, isLast: boolean): Query {
  const clauses: Query = [];
  for (const { 0: chunk, index } of part.matchAll(CHUNK)) {
    addClause(clauses, 'word', chunk, isLast && index + chunk.length === part.length);
  }
  return clauses;
}

function addClause(clauses: Query, kind: Clause['kind'], text: string, open: boolean): void {
  const words = searchWords(text);
  if (words.length > 0) clauses.push({ kind, words, open, hasOwnArticle: hasOwnArticle(text) });
}

function withoutDoubles(clauses: Query): Query {
  const keyOf = ({ kind, words, open, hasOwnArticle: own }: Clause) => `${kind} ${open} ${own} ${words.join(' ')}`;
  return [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()];
}
