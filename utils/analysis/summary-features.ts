/**
 * What a ranker of sentences looks at: where a sentence stands, how central its words are, what it shares with the title, how it is
 * written, and what the analysis found in it. All values lie between 0 and 1 or close to it. Linear in the text.
 */
import { stem } from '@/utils/text/stem';
import { isStopword } from '@/utils/text/stopwords';
import { foldedWords } from '@/utils/text/words';
import { layoutOf } from './summary-layout';
import { newsOf } from './summary-news';
import { opensAnaphorically } from './summary-openings';

/** A sentence with what was found in it. */
export interface Evidence {
  text: string;
  block: number;
  entities: number;
  dates: number;
  /** Share of its letters that somebody is quoted with. */
  quoted: number;
}

export const FEATURES = [
  'position',
  'order',
  'relative',
  'first',
  'paragraph',
  'paragraphOrder',
  'opensParagraph',
  'last',
  'degree',
  'centroid',
  'title',
  'titleShare',
  'lead',
  'previous',
  'length',
  'short',
  'long',
  'question',
  'numbers',
  'anaphor',
  'stopwords',
  'frequency',
  'entities',
  'dates',
  'quoted',
  'brackets',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'wordsBefore',
  'early',
  'fresh',
  'carried',
  'introduced',
  'introductions',
  'importance',
  'meanLength',
  'lengthRank',
  'wordCount',
  'uniqueWords',
  'leadLength',
  'next',
  'paragraphSize',
  'inParagraph',
  'alone',
  'endsParagraph',
  'titleWords',
  'titleAny',
  'topWords',
  'coverage',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Words by their weight, of length 1. */
export type Vector = ReadonlyMap<string, number>;

export interface Described {
  features: Record<Feature, number>;
  vector: Vector;
  words: number;
}

function vectorOf(words: readonly string[], rarity: (word: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let norm = 0;
  for (const [word, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(word);
    counts.set(word, weight);
    norm += weight * weight;
  }
  const length = Math.sqrt(norm) || 1;
  for (const [word, weight] of counts) counts.set(word, weight / length);
  return counts;
}

/** The cosine of two vectors. */
export function similarity(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
  return sum;
}

/** Scales to 0–1, so that articles compare. */
function scaled(values: readonly number[]): number[] {
  let max = 0;
  for (const value of values) max = Math.max(max, value);
  return values.map((value) => (max > 0 ? value / max : 0));
}

function topical(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1 && !isStopword(word)).map(stem);
}

/** Describes the sentences of an article in their order. */
export function describeSentences(sentences: readonly Evidence[], title: string): Described[] {
  const words = sentences.map(({ text }) => foldedWords(text));
  const stems = words.map(topical);
  const inSentences = new Map<string, number>();
  const inText = new Map<string, number>();
  for (const list of stems) {
    for (const word of new Set(list)) inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
    for (const word of list) inText.set(word, (inText.get(word) ?? 0) + 1);
  }
  const rarity = (word: string) => Math.log(1 + sentences.length / (inSentences.get(word) ?? 1));
  const vectors = stems.map((list) => vectorOf(list, rarity));
  const sum = sumOf(vectors);
  const titleStems = new Set(topical(foldedWords(title)));
  const titleVector = vectorOf([...titleStems], rarity);
  const whole = vectorOf(stems.flat(), rarity);
  const degree = scaled(vectors.map((vector) => similarity(vector, sum)));
  const centroid = scaled(vectors.map((vector) => similarity(vector, whole)));
  const titular = scaled(vectors.map((vector) => similarity(vector, titleVector)));
  const frequency = scaled(
    stems.map((list) => list.reduce((total, word) => total + (inText.get(word) ?? 0), 0) / Math.max(1, list.length)),
  );
  const none: Vector = new Map();
  const lead = vectors[0] ?? none;
  const blocks = new Map([...new Set(sentences.map(({ block }) => block))].map((block, index) => [block, index]));
  const layouts = layoutOf(
    words.map((list) => list.length),
    sentences.map(({ block }) => block),
  );
  const introduced = newsOf(stems);
  return sentences.map(({ text, block, entities, dates, quoted }, index) => {
    const [layout, news] = [layouts[index], introduced[index]];
    if (!layout || !news) throw new RangeError('a sentence without its layout');
    const count = words[index]?.length ?? 0;
    const vector = vectors[index] ?? none;
    const shared = [...new Set(stems[index])].filter((word) => titleStems.has(word)).length;
    const features: Described['features'] = {
      position: 1 / Math.sqrt(1 + index),
      order: 1 / (1 + index),
      relative: index / Math.max(1, sentences.length - 1),
      first: index === 0 ? 1 : 0,
      paragraph: 1 / Math.sqrt(1 + (blocks.get(block) ?? 0)),
      paragraphOrder: 1 / (1 + (blocks.get(block) ?? 0)),
      opensParagraph: block !== sentences[index - 1]?.block ? 1 : 0,
      last: index === sentences.length - 1 ? 1 : 0,
      degree: degree[index] ?? 0,
      centroid: centroid[index] ?? 0,
      title: titular[index] ?? 0,
      titleShare: shared / Math.max(1, titleStems.size),
      lead: index === 0 ? 0 : similarity(vector, lead),
      previous: index === 0 ? 0 : similarity(vector, vectors[index - 1] ?? none),
      length: Math.min(1, Math.log(1 + count) / Math.log(60)),
      short: count < 6 ? 1 : 0,
      long: count > 35 ? 1 : 0,
      question: /[؟?:!]\s*["»”]?$/u.test(text) ? 1 : 0,
      numbers: Math.min(1, (text.match(/\p{N}+/gu)?.length ?? 0) / 4),
      anaphor: opensAnaphorically(text) ? 1 : 0,
      stopwords: 1 - (stems[index]?.length ?? 0) / Math.max(1, count),
      frequency: frequency[index] ?? 0,
      entities: Math.min(1, entities / 5),
      dates: Math.min(1, dates / 2),
      quoted,
      brackets: /[()[\]]/.test(text) ? 1 : 0,
      titleWords: shared / 4,
      titleAny: shared > 0 ? 1 : 0,
      next: similarity(vector, vectors[index + 1] ?? none),
      uniqueWords: new Set(stems[index]).size / 20,
      ...layout,
      ...news,
    };
    return { features, vector, words: count };
  });
}
