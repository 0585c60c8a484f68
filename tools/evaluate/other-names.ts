/**
 * Gives every person of an annotated article another name, from a list of rare and made-up ones: what is still found is found by what
 * stands around it. A word is replaced alike through the article; what binds names together («عبد», «بن») stays.
 */
import { readFileSync } from 'node:fs';
import { randomFrom, shuffle } from '@/tools/entities/random';
import type { Block } from '@/utils/article/article';
import { fold } from '@/utils/text/fold';
import type { Span } from '@/utils/text/span';
import { tokenise } from '@/utils/text/tokenise';

type Kind = 'arab-given' | 'arab-family' | 'foreign-given' | 'foreign-family' | 'latin-given' | 'latin-family';

/** What is needed of an annotated article. */
export interface NamedArticle {
  title: string;
  blocks: Block[];
  people: { name: string; role: string | null; mentions: (Span & { text: string })[] }[];
}

const KEPT = new Set(
  'عبد بن ابن بنت ابو ابا ابي ام ال ولد منت الدين الله الرحمن فان دي دو دا فون بو ايت al el bin ibn abu van de von'.split(
    ' ',
  ),
);
const SEPARATOR = '\n\n';

function readRareNames(): Map<Kind, string[]> {
  const path = new URL('../../tests/fixtures/rare-names.tsv', import.meta.url);
  const names = new Map<Kind, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [kind = '', word] = line.split('\t');
    if (!line.startsWith('#') && word) names.set(kind as Kind, [...(names.get(kind as Kind) ?? []), word]);
  }
  return names;
}

/** The same article with other people. @param seed of the choice of names */
export function withOtherNames<Article extends NamedArticle>(article: Article, seed: number): Article {
  const words = replacements(article, seed);
  const text = article.blocks.map((block) => block.text).join(SEPARATOR);
  const spans = article.people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  // Where each mention begins and ends in the new text.
  const places = new Map<Span, Span>();
  let written = '';
  let read = 0;
  for (const span of spans) {
    written += text.slice(read, span.start);
    const start = written.length;
    written += renamed(text.slice(span.start, span.end), words);
    places.set(span, { start, end: written.length });
    read = span.end;
  }
  written += text.slice(read);
  const texts = written.split(SEPARATOR);
  return {
    ...article,
    title: renamed(article.title, words),
    blocks: article.blocks.map((block, i) => ({ ...block, text: texts[i] ?? '' })),
    people: article.people.map((person) => ({
      ...person,
      name: renamed(person.name, words),
      mentions: person.mentions.map((mention) => {
        const place = places.get(mention) ?? mention;
        return { ...mention, ...place, text: written.slice(place.start, place.end) };
      }),
    })),
  };
}

/** A new word for each word of the people's names, without its article. */
function replacements({ people }: NamedArticle, seed: number): Map<string, string> {
  const random = randomFrom(seed);
  const lists = new Map([...readRareNames()].map(([kind, list]) => [kind, [...list]]));
  for (const list of lists.values()) shuffle(list, random);
  const words = new Map<string, string>();
  for (const { name } of people) {
    const parts = wordsOf(name).filter((word) => !KEPT.has(bare(word)));
    const isLatin = /\p{Script=Latin}/u.test(name);
    const isArab =
      parts.some((word) => fold(word).startsWith('ال')) || wordsOf(name).some((word) => KEPT.has(fold(word)));
    const origin = isLatin ? 'latin' : isArab || random() < 0.5 ? 'arab' : 'foreign';
    parts.forEach((word, i) => {
      const list = lists.get(`${origin}-${i === 0 && parts.length > 1 ? 'given' : 'family'}`) ?? [];
      const next = list.shift();
      if (!next || words.has(bare(word))) return;
      list.push(next);
      words.set(bare(word), next);
    });
  }
  return words;
}

function wordsOf(text: string): string[] {
  return tokenise(text).flatMap(({ start, end, kind }) => (kind === 'word' ? [text.slice(start, end)] : []));
}

const bare = (word: string) => fold(word).replace(/^ال(?=..)/, '');

/** A text with its known words replaced. «ل» that has swallowed the alef of an article («لعازمي») swallows the new one's too. */
function renamed(text: string, words: ReadonlyMap<string, string>): string {
  let result = '';
  let read = 0;
  for (const { start, end } of tokenise(text)) {
    const word = text.slice(start, end);
    const next = words.get(bare(word)) ?? swallowed(word, words);
    if (next === undefined) continue;
    result += text.slice(read, start) + next;
    read = end;
  }
  return result + text.slice(read);
}

function swallowed(word: string, words: ReadonlyMap<string, string>): string | undefined {
  const next = word.startsWith('ل') ? words.get(fold(word).slice(1)) : undefined;
  return next?.startsWith('ال') ? next.slice(1) : next;
}
