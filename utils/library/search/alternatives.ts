/**
 * The terms that answer one clause of a query: what the index is asked for, and what an excerpt marks.
 */
import type { Clause, Query } from './parse-query';
import { stemsOf, withoutFront } from './stems';

/** One or more words side by side; `open` where the last may go on. */
export interface Term {
  words: string[];
  open: boolean;
  /** Only as written in the text, not as the stem of something else. */
  exact: boolean;
}

/** Any of the terms answers the clause. */
export type Alternatives = Term[];

/** First parts of names that are written apart or together: «عبد الله», «عبدالله», «أبو ظبي», «أبوظبي». */
const NAME_FRONT = /^(?:عبد|ابو|ابي|ابا)$/u;
const JOINED_NAME = /^(?<front>عبد(?=ال)|ابو|ابي|ابا)(?<rest>\p{L}{3,})$/u;
/** Letters that may be joined to the first part. */
const JOINED = ['و', 'ل', 'ب', 'ول', 'وب', 'ك', 'ف'];
const SEATED_HAMZA = /(?<=\p{L})[ويء]و(?=\p{L})/gu;
/** Shorter beginnings are words of their own. */
const SHORTEST_OPEN = 2;

/** The terms for each clause; every clause must be answered. */
export function alternativesOf(query: Query): Alternatives[] {
  const groups: Alternatives[] = [];
  for (let n = 0; n < query.length; n++) {
    const clause = query[n];
    if (!clause) continue;
    const joined = joinedName(clause, query[n + 1]);
    if (joined) {
      groups.push(joined);
      n += 1;
    } else groups.push(clause.kind === 'phrase' ? asWritten(clause) : forms(clause));
  }
  return groups;
}

function term(words: string[], open: boolean, exact = false): Term {
  return { words, open: open && (words.at(-1)?.length ?? 0) >= SHORTEST_OPEN, exact };
}

/** Just so, but for the seat of a hamza before «و», in which schools differ: «مسؤول»، «مسئول». */
function asWritten({ words, open }: Pick<Clause, 'words' | 'open'>): Alternatives {
  const spellings = ['وو', 'يو', 'ءو'].map((seat) => words.map((word) => word.replace(SEATED_HAMZA, seat)));
  const others = [words, ...spellings].map((spelling) => spelling.join(' '));
  return [...new Set(others)].map((spelling) => term(spelling.split(' '), open, true));
}

function forms({ words, open, hasOwnArticle }: Clause): Alternatives {
  const [word = ''] = words;
  if (words.length > 1) return asWritten({ words, open });
  const terms = [term([word], open)];
  if (open && !hasOwnArticle) for (const form of withoutFront(word)) if (form !== word) terms.push(term([form], true));
  for (const stem of stemsOf(word, hasOwnArticle))
    if (!terms.some((other) => covers(other, stem))) terms.push(term([stem], false));
  const { front, rest } = JOINED_NAME.exec(word)?.groups ?? {};
  if (front && rest) terms.push(...apart(front, rest, open));
  return terms;
}

/** A name written apart, with what may be joined to its front: «لعبد الله». */
function apart(front: string, rest: string, open: boolean): Alternatives {
  return ['', ...JOINED].map((letters) => term([letters + front, rest], open, true));
}

function covers({ words: [word = ''], open }: Term, stem: string): boolean {
  return open ? stem.startsWith(word) : stem === word;
}

/** Two clauses that are one name: side by side, or written together. */
function joinedName(first: Clause, second: Clause | undefined): Alternatives | null {
  const [front = '', ...more] = first.words;
  if (second?.kind !== 'word' || first.kind !== 'word' || more.length > 0 || !NAME_FRONT.test(front)) return null;
  const [rest = '', ...others] = second.words;
  if (others.length > 0 || (front === 'عبد' && !rest.startsWith('ال'))) return null;
  return [...apart(front, rest, second.open), ...forms({ ...second, words: [front + rest] })];
}
