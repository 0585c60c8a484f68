/**
 * From names among a sentence's words to mentions in the text: what is clitic and what is name, and the role beside a person's.
 */
import type { EntityType } from '@/utils/analysis/analysis';
import { cliticsLength, namedWord, type Reading, readingsOf, withoutClitics } from '@/utils/text/clitics';
import { fold } from '@/utils/text/fold';
import type { Token } from '@/utils/text/tokenise';
import type { FoundName, NameType, TokenSpan } from './labels';
import { bitOf, dictionaryWord, fullListingOf, type Lexicon, listingOf, maskOf, phraseKey } from './lexicon';
import type { Mention } from './mention';
import { mayBeTheirs, type RoleWord } from './role-nouns';
import type { RoleSpan } from './role-span';
import { roleOf } from './roles';
import { englishRoleOf, isHonorific } from './roles-en';

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

/** The folded words of an article's names, by which clitics are told from a name's own letters. */
export interface ArticleWords {
  /** All words of names, by type. */
  byType: Record<EntityType, ReadonlySet<string>>;
  /** Words of people's names behind the first, which bears no clitic: «باحميد» in «صالح باحميد» is whole. */
  inNames: ReadonlySet<string>;
}

/** Gathers the words of the names found in an article's sentences. */
export function articleWords(sentences: readonly Sentence[], names: readonly (readonly FoundName[])[]): ArticleWords {
  const byType = { person: new Set<string>(), place: new Set<string>(), organization: new Set<string>() };
  const inNames = new Set<string>();
  sentences.forEach(({ folded }, i) => {
    for (const name of names[i] ?? []) {
      const type = TYPES[name.type];
      if (!type) continue;
      const words = folded.slice(name.start, name.end);
      for (const word of words) byType[type].add(word);
      if (type === 'person') for (const word of words.slice(1)) inNames.add(word);
    }
  });
  return { byType, inNames };
}

/** What the mentions of an article's sentences are read with. */
export interface MentionReader {
  text: string;
  lexicon: Lexicon;
  known: ArticleWords;
  /** Whether the article is in English; otherwise it is in Arabic. */
  english: boolean;
}

/** The words of a sentence as roles see them. */
export function roleWordsOf({ folded, tokens, words }: Sentence, names: readonly FoundName[]): RoleWord[] {
  const isPerson = new Uint8Array(words.length);
  for (const { start, end, type } of names) if (type === 'PER') isPerson.fill(1, start, end);
  return folded.map((word, at) => ({
    folded: word,
    text: words[at] ?? '',
    person: isPerson[at] === 1,
    mark: tokens[at]?.kind === 'mark',
  }));
}

/**
 * The mentions of one sentence.
 * @param index of the sentence in its article
 */
export function mentionsOf(
  sentence: Sentence,
  names: readonly FoundName[],
  index: number,
  reader: MentionReader,
): Mention[] {
  const { text, lexicon, known, english } = reader;
  const roleWords = roleWordsOf(sentence, names);
  return names.flatMap((name) => {
    const type = TYPES[name.type];
    const from = english && type === 'person' ? afterHonorifics(roleWords, name) : name.start;
    const first = sentence.tokens[from];
    const last = sentence.tokens[name.end - 1];
    if (!type || !first || !last) return [];
    const folded = sentence.folded.slice(from, name.end);
    const reading = english
      ? whole(folded[0] ?? '')
      : (drawnOut(sentence.words[from] ?? '') ?? nameReading(folded[0] ?? '', type, lexicon, known));
    const words = folded.filter((_, i) => sentence.tokens[from + i]?.kind !== 'mark');
    if (words[0] !== undefined) words[0] = namedWord(reading);
    const written = text.slice(first.start, last.end);
    const place = { start: from, end: name.end, apart: /[وفبلك]/.test(reading.clitics) };
    const role =
      type !== 'person' ? null : english ? englishRoleOf(roleWords, place) : roleOf(lexicon, roleWords, place);
    return [
      {
        start: first.start + cliticsLength(written, reading),
        end: last.end,
        type,
        name: withoutClitics(written, reading),
        words,
        core: type === 'person' && !english ? withoutStrangers(lexicon, words) : words,
        chance: name.chance,
        sentence: index,
        role: role && roleText(sentence, role, text),
        isKin: type === 'person' && !english && isTheirKin(lexicon, roleWords[from - 1]),
      },
    ];
  });
}

/** Words of a person's name without common words at its edges. */
function withoutStrangers(lexicon: Lexicon, words: readonly string[]): string[] {
  const isStranger = (word: string) =>
    (listingOf(lexicon, word).mask & FIRST_WORDS.person) === 0 && dictionaryWord(lexicon, word).class !== 0;
  let [start, end] = [0, words.length];
  while (start < end && isStranger(words[start] ?? '')) start++;
  while (end > start && isStranger(words[end - 1] ?? '')) end--;
  return words.slice(start, end);
}

/** Where a name begins behind the titles of respect that were taken for a part of it. */
function afterHonorifics(words: readonly RoleWord[], { start, end }: TokenSpan): number {
  let at = start;
  while (at < end - 1 && isHonorific(words, at)) at++;
  return at;
}

function whole(word: string): Reading {
  return { clitics: '', stem: word };
}

/** «لـمازن»: a drawn-out letter before a name is none of it. */
function drawnOut(written: string): Reading | null {
  const [, letters, stem] = /^([وف]?[بلك])\u0640+(\p{L}.+)$/u.exec(written) ?? [];
  return letters && stem ? { clitics: letters, stem: fold(stem) } : null;
}

/** The first word of a name without clitics: it is listed without them, or stands without them in another name of the article. */
function nameReading(word: string, type: EntityType, lexicon: Lexicon, known: ArticleWords): Reading {
  const listed = (stem: string) => (maskOf(lexicon, phraseKey(0, stem)) & FIRST_WORDS[type]) !== 0;
  if (listed(word) || (type === 'person' && known.inNames.has(word))) return whole(word);
  const reading = readingsOf(word).find(({ clitics, stem }) => {
    // «س» stands before verbs only; the article alone is the name's own.
    if (clitics === '' || clitics === 'ال' || clitics.includes('س') || stem.length < 3) return false;
    if (known.byType[type].has(stem) || known.byType[type].has(`ال${stem}`)) return true;
    return listed(stem) && (type !== 'person' || isUsualBeforePeople(clitics, stem));
  });
  return reading ?? whole(word);
}

/** Whether a list is enough to take these letters off a person's name: «كيارا» and «لوناس» are more often names than «ك يارا» and «ل وناس». */
function isUsualBeforePeople(clitics: string, stem: string): boolean {
  return clitics === 'و' || /^[وفبل]+ال$/.test(clitics) || (/^[بل]$/.test(clitics) && stem.length > 4);
}

/** Whether a word is one of kinship with a pronoun on it. */
function isTheirKin(lexicon: Lexicon, word: RoleWord | undefined): boolean {
  if (!word || word.mark || !mayBeTheirs(word.folded)) return false;
  return (fullListingOf(lexicon, word.folded).mask & bitOf('kin')) !== 0;
}

function roleText({ tokens }: Sentence, { start, end, reading }: RoleSpan, text: string): string | null {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last ? withoutClitics(text.slice(first.start, last.end), reading) : null;
}
