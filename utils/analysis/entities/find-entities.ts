/**
 * From an article to its people, places and organisations: sentences to words, words to names, names to mentions in the text, mentions to
 * entities with roles. Linear in the length of the text.
 */
import type { Entity, EntityType } from '@/utils/analysis/analysis';
import { type Article, blockOffsets } from '@/utils/article/article';
import { knownReading } from '@/utils/text/clitics';
import { fold } from '@/utils/text/fold';
import { splitSentences } from '@/utils/text/sentences';
import { type Token, tokenise } from '@/utils/text/tokenise';
import type { NameType, TokenSpan } from './labels';
import { bitOf, type Lexicon, maskOf, phraseKey } from './lexicon';
import { linkMentions } from './link';
import type { Mention } from './mention';
import { type Model, recognise } from './recognise';
import { type RoleWord, roleOf } from './roles';

/** One sentence: its place in the text, its words and marks. */
interface Sentence {
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

function sentenceOf(text: string, offset: number): Sentence {
  const tokens = tokenise(text);
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  return {
    tokens: tokens.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset })),
    words,
    folded: words.map(fold),
  };
}

function sentencesOf(article: Article): Sentence[] {
  const offsets = blockOffsets(article.blocks);
  return article.blocks.flatMap(({ kind, text }, index) => {
    if (kind === 'code') return [];
    const offset = offsets[index] ?? 0;
    return splitSentences(text, article.lang).map(({ start, end }) =>
      sentenceOf(text.slice(start, end), offset + start),
    );
  });
}

/** The entities of an article, by the model of its language. */
export function findEntities(article: Article, text: string, model: Model): Entity[] {
  const sentences = sentencesOf(article);
  // The title is no part of the text, but it is evidence.
  const title = sentenceOf(article.title, 0);
  const [, ...names] = recognise(model, [title.words, ...sentences.map(({ words }) => words)]);
  const present = new Set([title, ...sentences].flatMap(({ folded }) => folded));
  const mentions = sentences.flatMap((sentence, index) =>
    mentionsOf(sentence, names[index] ?? [], index, text, model.lexicon, present),
  );
  return linkMentions(mentions, text);
}

function mentionsOf(
  sentence: Sentence,
  names: readonly TokenSpan[],
  index: number,
  text: string,
  lexicon: Lexicon,
  present: ReadonlySet<string>,
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
    const skip = cliticsOf(folded[0] ?? '', type, lexicon, present);
    const words = folded.filter((_, i) => sentence.tokens[name.start + i]?.kind !== 'mark');
    if (words[0] !== undefined) words[0] = words[0].slice(skip);
    const role = type === 'person' ? roleText(lexicon, sentence, roleWords, name, text) : null;
    const shown = text.slice(first.start, last.end).slice(skip);
    return [{ start: first.start, end: last.end, type, name: shown, words, sentence: index, role }];
  });
}

/** How many letters at the front of a name are clitics: its first word is listed without them, or stands without them in the article. */
function cliticsOf(word: string, type: EntityType, lexicon: Lexicon, present: ReadonlySet<string>): number {
  const listed = (stem: string) => (maskOf(lexicon, phraseKey(0, stem)) & FIRST_WORDS[type]) !== 0;
  if (listed(word)) return 0;
  const isWord = (stem: string) => stem !== word && stem.length > 2 && (listed(stem) || present.has(stem));
  const clitics = knownReading(word, isWord)?.clitics ?? '';
  return clitics.replace(/ال$/, '').length;
}

function roleText(
  lexicon: Lexicon,
  { tokens }: Sentence,
  words: readonly RoleWord[],
  name: TokenSpan,
  text: string,
): string | null {
  const role = roleOf(lexicon, words, name);
  const first = role && tokens[role.start];
  const last = role && tokens[role.end - 1];
  if (!role || !first || !last) return null;
  const said = text.slice(first.start, last.end);
  // «للرئيس» is ل + الرئيس: the article's alef comes back.
  return /^[وف]?لل/u.test(said) && role.skip > 0 ? `ا${said.slice(role.skip)}` : said.slice(role.skip);
}
