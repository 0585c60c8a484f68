/**
 * Key terms: the words and pairs of words that an article is about, without its people and places. Weighed by how often they stand in it, where
 * they first stand, and whether its title has them; shown as the article most often writes them.
 */

import { fold } from '@/utils/text/fold';
import { sayVerb } from '@/utils/text/say-verbs';
import type { Span } from '@/utils/text/span';
import { stem } from '@/utils/text/stem';
import { isStopword } from '@/utils/text/stopwords';
import { tokenise } from '@/utils/text/tokenise';
import { foldedWords } from '@/utils/text/words';
import type { Entity, KeyTerm } from './analysis';

const MOST_TERMS = 8;
/** A term stands in an article this often or in its title. */
const LEAST_OFTEN = 2;
/** A pair of words says more than either. */
const PAIR_BONUS = 1.6;
const TITLE_BONUS = 1.5;

/** Numbers, measures and times count what an article is about; they are not it. */
const MEASURES: ReadonlySet<string> = new Set(
  `واحد واحدة اثنان اثنين اثنتان ثلاثة ثلاث أربعة أربع خمسة خمس ستة سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرين عشرون ثلاثين ثلاثون أربعين أربعون
  خمسين خمسون ستين سبعين ثمانين تسعين مئة مائة مئتين مئات ألف آلاف ألفا مليون مليونا ملايين مليار مليارات نصف ربع ثلث عشرات المئة المائة بالمئة بالمائة
  متر مترا أمتار كيلومتر كيلومترا كيلومترات طن طنا أطنان درجة درجات ساعة ساعات دقيقة دقائق ثانية يوم يوما أيام أسبوع أسابيع شهر شهرا أشهر شهور
  سنة سنوات عام عاما أعوام عقد عقود قرن قرون صباح صباحا مساء ليلا اليوم أمس غدا الماضي الماضية المقبل المقبلة الجاري الحالي الحالية
  one two three four five six seven eight nine ten dozen hundred hundreds thousand thousands million billion percent cent half third quarter
  metre metres meter meters kilometre kilometres mile miles tonne tonnes hour hours minute minutes day days week weeks month months year years
  decade decades century morning evening night today yesterday tomorrow last next`
    .split(/\s+/)
    .filter(Boolean)
    .map(fold),
);

interface Word extends Span {
  stem: string;
  /** Whether it may be a term or begin one. */
  topical: boolean;
  /** Whether only white space parts it from the word before. */
  joined: boolean;
}

interface Group {
  key: string;
  mentions: Span[];
  weight: number;
}

/**
 * Finds 5 to 8 terms, fewer in an article that repeats little.
 * @returns by falling weight
 */
export function findKeyTerms(
  text: string,
  title: string,
  blocks: readonly Span[],
  entities: readonly Entity[],
): KeyTerm[] {
  const words = blocks.flatMap((block) => wordsIn(text, block));
  const taken = namesIn(entities);
  const inTitle = new Set(foldedWords(title).map(stem));
  const groups = new Map<string, Group>();
  const add = (key: string, mention: Span) => {
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { key, mentions: [mention], weight: 0 });
  };
  for (const [index, word] of words.entries()) {
    if (!word.topical || taken(word)) continue;
    add(word.stem, word);
    const before = words[index - 1];
    if (word.joined && before?.topical && !taken(before))
      add(`${before.stem} ${word.stem}`, { start: before.start, end: word.end });
  }
  for (const group of groups.values()) group.weight = weightOf(group, text.length, inTitle);
  const ranked = [...groups.values()]
    .filter(({ key, mentions }) => mentions.length >= LEAST_OFTEN || (inTitle.has(key) && mentions.length > 0))
    .sort((a, b) => b.weight - a.weight);
  return choose(ranked).map(({ mentions, weight }) => ({ term: surfaceOf(text, mentions), weight, mentions }));
}

function weightOf({ key, mentions }: Group, length: number, inTitle: ReadonlySet<string>): number {
  const stems = key.split(' ');
  const early = 1 + 1 / (1 + (10 * (mentions[0]?.start ?? 0)) / Math.max(1, length));
  const titled = stems.filter((one) => inTitle.has(one)).length / stems.length;
  return mentions.length * early * (stems.length > 1 ? PAIR_BONUS : 1) * (1 + (TITLE_BONUS - 1) * titled);
}

/** The heaviest terms; a word that a chosen pair holds is not shown again unless it stands mostly without it. */
function choose(ranked: readonly Group[]): Group[] {
  const chosen: Group[] = [];
  for (const group of ranked) {
    if (chosen.length >= MOST_TERMS) break;
    const stems = group.key.split(' ');
    const known = chosen.some((other) => other.key.split(' ').some((one) => stems.includes(one)));
    if (!known) chosen.push(group);
  }
  return chosen;
}

/** The form that the article writes most often, the first of equals. */
function surfaceOf(text: string, mentions: readonly Span[]): string {
  const counts = new Map<string, number>();
  for (const { start, end } of mentions) {
    const form = text.slice(start, end);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function wordsIn(text: string, block: Span): Word[] {
  const raw = text.slice(block.start, block.end);
  let end = -1;
  return tokenise(raw).map((token) => {
    const joined = token.kind === 'word' && end >= 0 && /^\s+$/u.test(raw.slice(end, token.start));
    end = token.end;
    const word = token.kind === 'word' ? fold(raw.slice(token.start, token.end)) : '';
    return {
      start: block.start + token.start,
      end: block.start + token.end,
      stem: stem(word),
      topical: isTopical(word),
      joined,
    };
  });
}

/** Nouns and adjectives as far as a word shows it: no function word, no verb of saying, none that «و» or a preposition opens before «ال». */
function isTopical(word: string): boolean {
  if (word.length < 3 || /^\p{N}/u.test(word) || isStopword(word) || sayVerb(word) || MEASURES.has(word)) return false;
  const bare = word.replace(/^[وفبكل](?=ال)|^لل/u, '');
  if (isStopword(bare) || (/^[وف]/u.test(word) && isStopword(word.slice(1)))) return false;
  return bare === word && !/^(?:[يتن]\p{L}{3}|س[يت]\p{L}{2,})$/u.test(word);
}

/** Whether a word lies in the name of a person or place; asked in the text's order. */
function namesIn(entities: readonly Entity[]): (word: Span) => boolean {
  const names = entities
    .filter(({ type }) => type !== 'organization')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
  const starts = new Set<number>();
  for (const { start, end } of names) for (let at = start; at < Math.min(end, start + 80); at += 1) starts.add(at);
  return ({ start, end }) => starts.has(start) || starts.has(end - 1);
}
