/**
 * Which words of a text answer a query, by the same rules as the index: for excerpts, and for what is in no index.
 */
import type { Alternatives, Term } from './alternatives';
import { stemsOf } from './stems';
import { type WrittenWord, writtenWords } from './words';

/** Whether a text answers every clause of a query. */
export function answersAll(text: string, groups: readonly Alternatives[]): boolean {
  const words = [...writtenWords(text)];
  const hits = words.map(() => false);
  return groups.every((terms) => terms.some((term) => markHits(words, term, hits)));
}

/** Sets the hits of one term among the words; whether there was any. */
export function markHits(
  words: readonly WrittenWord[],
  { words: wanted, open, exact }: Term,
  hits: boolean[],
): boolean {
  let found = false;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const isHit = wanted.every((word, n) => {
      const isOpen = open && n === wanted.length - 1;
      return answers(words[at + n], word, isOpen, exact || wanted.length > 1);
    });
    if (!isHit) continue;
    hits.fill(true, at, at + wanted.length);
    found = true;
  }
  return found;
}

function answers(written: WrittenWord | undefined, wanted: string, open: boolean, exact: boolean): boolean {
  const same = (word: string) => (open ? word.startsWith(wanted) : word === wanted);
  return (
    written?.words.some((word) => same(word) || (!exact && stemsOf(word, written.hasOwnArticle).some(same))) ?? false
  );
}
