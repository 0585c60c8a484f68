/**
 * Slips of the recogniser in an Arabic article that the article itself shows: products in Latin letters taken for people, and a name said
 * twice in a row («كريم» at the end of a line and again as the next answer's marker) taken for one of two words.
 */
import { scriptOf } from '@/utils/text/script';
import type { FoundName } from './labels';
import { bitOf, fullListingOf, isVerb, type Lexicon } from './lexicon';
import { mendEdges } from './mend-edges';
import { roleWordsOf, type Sentence } from './mentions';
import { roleOf } from './roles';

/** The names of an article's sentences, mended. */
export function mendNames(
  lexicon: Lexicon,
  sentences: readonly Sentence[],
  names: readonly (readonly FoundName[])[],
): FoundName[][] {
  return withoutProducts(lexicon, sentences, mendEdges(lexicon, sentences, splitTwins(sentences, names)));
}

const wordsOf = ({ folded }: Sentence, { start, end }: FoundName) => folded.slice(start, end);

/** Cuts «كريم كريم» in two where the article has «كريم» alone as well; «محمد محمد أبو زيد» is left. */
function splitTwins(sentences: readonly Sentence[], names: readonly (readonly FoundName[])[]): FoundName[][] {
  const single = new Set<string>();
  names.forEach((found, i) => {
    for (const { start, end, type } of found) {
      if (type === 'PER' && end - start === 1) single.add(sentences[i]?.folded[start] ?? '');
    }
  });
  return sentences.map((sentence, i) =>
    (names[i] ?? []).flatMap((name) => {
      const [first, second, ...more] = wordsOf(sentence, name);
      const isTwin = name.type === 'PER' && first !== undefined && first === second && more.length === 0;
      if (!isTwin || !single.has(first)) return [name];
      const middle = name.start + 1;
      return [
        { ...name, end: middle },
        { ...name, start: middle },
      ];
    }),
  );
}

const OF_PEOPLE = bitOf('role') | bitOf('calling') | bitOf('title') | bitOf('honorific') | bitOf('kin') | bitOf('say');

/** Whether a word beside a name goes with people; of the verbs of meeting, one that is no noun as well: «هاتف» is a telephone. */
function isOfPeople(lexicon: Lexicon, word: string): boolean {
  const { mask } = fullListingOf(lexicon, word);
  return (mask & OF_PEOPLE) !== 0 || ((mask & bitOf('meet')) !== 0 && isVerb(lexicon, word));
}

/**
 * Leaves out people in Latin letters with a digit («Nova X2»), and those whom nothing in the article shows to be people: no role, no verb
 * of saying, no Arabic name right before them.
 */
function withoutProducts(
  lexicon: Lexicon,
  sentences: readonly Sentence[],
  names: readonly (readonly FoundName[])[],
): FoundName[][] {
  const isLatin = (name: FoundName, sentence: Sentence) =>
    name.type === 'PER' && wordsOf(sentence, name).some((word) => scriptOf(word) === 'latin');
  /** Words of Latin names that are shown to be people's: the family name alone needs no cue. */
  const shown = new Set<string>();
  sentences.forEach((sentence, i) => {
    const found = names[i] ?? [];
    for (const name of found) {
      if (!isLatin(name, sentence) || hasDigit(sentence, name) || !hasCue(lexicon, sentence, found, name)) continue;
      for (const word of wordsOf(sentence, name)) shown.add(word);
    }
  });
  return sentences.map((sentence, i) =>
    (names[i] ?? []).filter(
      (name) =>
        !isLatin(name, sentence) ||
        (!hasDigit(sentence, name) && wordsOf(sentence, name).some((word) => shown.has(word))),
    ),
  );
}

/** Whether a digit stands in a name or, with nothing between, behind it. */
function hasDigit({ folded, tokens }: Sentence, { start, end }: FoundName): boolean {
  return tokens[end]?.kind === 'number' || folded.slice(start, end).some((word) => /\p{N}/u.test(word));
}

function hasCue(lexicon: Lexicon, sentence: Sentence, found: readonly FoundName[], name: FoundName): boolean {
  const { tokens, folded } = sentence;
  let before = name.start - 1;
  while (tokens[before]?.kind === 'mark') before--;
  // «تشارلز الأول (Charles I)»
  if (found.some(({ type, end }) => type === 'PER' && end === before + 1)) return true;
  const beside = [folded[before], folded[name.end]];
  if (beside.some((word) => word !== undefined && isOfPeople(lexicon, word))) return true;
  return roleOf(lexicon, roleWordsOf(sentence, found), { start: name.start, end: name.end, apart: false }) !== null;
}
