/**
 * From names among a sentence's words to mentions in the text: what is clitic and what is name, and the role beside a person's.
 */
import type { EntityType } from '@/utils/analysis/analysis';
import { knownReading, namedWord, type Reading, withoutClitics } from '@/utils/text/clitics';
import type { Token } from '@/utils/text/tokenise';
import type { FoundName, NameType, TokenSpan } from './labels';
import { bitOf, type Lexicon, maskOf, phraseKey } from './lexicon';
import type { Mention } from './mention';
import { type RoleWord, roleOf } from './roles';

/** A sentence's words and marks with their places in the article's text. */
export interface Sentence {
  tokens: Token[];
  words: string[];
  folded: string[];
}

const TYPES: Partial<Record<NameType, EntityType>> = { PER: 'person', LOC: 'place', ORG: 'organization' };
/** What the first word of a name of each type may be listed as, once its clitics are off. */
const FIRST_WORDS: Record<EntityType, number> = {
  person: bitOf('given') | bitOf('family') | bitOf('name'),
  place: bitOf('place') | bitOf('place-noun'),
  organization: bitOf('organization') | bitOf('organization-noun'),
};

/** The folded words of an article, by which clitics are told from a name's own letters. */
export interface ArticleWords {
  all: ReadonlySet<string>;
  /** Words of people's names behind the first, which bears no clitic: «باحميد» in «صالح باحميد» is whole. */
  inNames: ReadonlySet<string>;
}

/** Gathers the words of an article's sentences and of the names found in them. */
export function articleWords(sentences: readonly Sentence[], names: readonly (readonly FoundName[])[]): ArticleWords {
  const people = sentences.flatMap(({ folded }, i) =>
    (names[i] ?? []).flatMap(({ start, end, type }) => (type === 'PER' ? folded.slice(start + 1, end) : [])),
  );
  return { all: new Set(sentences.flatMap(({ folded }) => folded)), inNames: new Set(people) };
}

/**
 * The mentions of one sentence.
 * @param index of the sentence in its article
 */
export function mentionsOf(
  sentence: Sentence,
  names: readonly FoundName[],
  index: number,
  text: string,
  lexicon: Lexicon,
  known: ArticleWords,
): Mention[] {
  const isPerson = new Uint8Array(sentence.words.length);
  for (const { start, end, type } of names) if (type === 'PER') isPerson.fill(1, start, end);
  const roleWords: RoleWord[] = sentence.folded.map((folded, at) => ({
    folded,
    person: isPerson[at] === 1,
    mark: sentence.tokens[at]?.kind === 'mark',
  }));
  return names.flatMap((name) => {
    const type = TYPES[name.type];
    const first = sentence.tokens[name.start];
    const last = sentence.tokens[name.end - 1];
    if (!type || !first || !last) return [];
    const folded = sentence.folded.slice(name.start, name.end);
    const reading = nameReading(folded[0] ?? '', type, lexicon, known);
    const words = folded.filter((_, i) => sentence.tokens[name.start + i]?.kind !== 'mark');
    if (words[0] !== undefined) words[0] = namedWord(reading);
    const role =
      type === 'person'
        ? roleText(lexicon, sentence, roleWords, { ...name, joined: /^[وف]/.test(reading.clitics) }, text)
        : null;
    const shown = withoutClitics(text.slice(first.start, last.end), reading);
    return [
      { start: first.start, end: last.end, type, name: shown, words, chance: name.chance, sentence: index, role },
    ];
  });
}

/** The first word of a name without clitics: it is listed without them, or stands without them in the article. */
function nameReading(word: string, type: EntityType, lexicon: Lexicon, known: ArticleWords): Reading {
  const whole = { clitics: '', stem: word };
  const listed = (stem: string) => (maskOf(lexicon, phraseKey(0, stem)) & FIRST_WORDS[type]) !== 0;
  if (listed(word) || (type === 'person' && known.inNames.has(word))) return whole;
  const isWord = (stem: string) => stem !== word && stem.length > 2 && (listed(stem) || known.all.has(stem));
  const reading = knownReading(word, isWord);
  // «س» stands before verbs only; the article alone is the name's own.
  return !reading || reading.clitics === 'ال' || reading.clitics.includes('س') ? whole : reading;
}

function roleText(
  lexicon: Lexicon,
  { tokens }: Sentence,
  words: readonly RoleWord[],
  name: TokenSpan & { joined: boolean },
  text: string,
): string | null {
  const role = roleOf(lexicon, words, name);
  const first = role && tokens[role.start];
  const last = role && tokens[role.end - 1];
  if (!role || !first || !last) return null;
  return withoutClitics(text.slice(first.start, last.end), role.reading);
}
