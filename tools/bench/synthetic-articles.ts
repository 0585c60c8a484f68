/**
 * Pseudo-Arabic articles for measuring the library: the same number always gives the same article. Words follow a Zipf–Mandelbrot law over
 * 300,000 types, carry articles, conjunctions, prepositions and endings as Arabic writes them, and a few belong to their article alone.
 */
import type { Article } from '@/utils/article/article';

const TYPES = 300_000;
const FLATTENING = 2.7;
const MEAN_WORDS = 600;
const PARAGRAPH = 60;
const TITLE = 8;
/** Words that no other article has, of a hundred. */
const OWN_WORDS = 6;

const CONSONANTS = 'بتثجحخدذرزسشصضطظعغفقكلمنهءي';
const VOWELS = ['', '', '', 'ا', 'و', 'ي'];
const FRONTS = ['', '', '', '', '', '', '', '', '', '', '', 'ال', 'ال', 'ال', 'ال', 'و', 'وال', 'ب', 'بال', 'ل'];
const ENDINGS = ['', '', '', '', '', '', '', '', '', '', '', '', '', 'ة', 'ة', 'ات', 'ين', 'ها', 'ه', 'ي'];

/** Random numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<Value>(values: ArrayLike<Value>, random: () => number): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/** The base word of a rank, 1 the most frequent; frequent words are shorter. */
export function wordOfRank(rank: number): string {
  const random = randomOf(rank * 7919);
  const letters = rank < 200 ? 3 : rank < 20_000 ? 4 : 5;
  let word = '';
  for (let n = 0; n < letters; n++) word += pick(CONSONANTS, random) + (n === letters - 1 ? '' : pick(VOWELS, random));
  return word;
}

/** Frequencies summed up, for drawing a rank by halving. */
const SUMS = new Float64Array(TYPES);
for (let rank = 1, sum = 0; rank <= TYPES; rank++) {
  sum += 1 / (rank + FLATTENING);
  SUMS[rank - 1] = sum;
}
const words: string[] = [];

function drawWord(random: () => number): string {
  const sum = random() * (SUMS[TYPES - 1] ?? 0);
  let [low, high] = [0, TYPES - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SUMS[middle] ?? 0) < sum) low = middle + 1;
    else high = middle;
  }
  words[low] ??= wordOfRank(low + 1);
  return words[low] ?? '';
}

function inflected(word: string, random: () => number): string {
  return pick(FRONTS, random) + word + pick(ENDINGS, random);
}

/** A person of the library's news: a few are named often. */
export function personOf(random: () => number): string {
  const rank = Math.floor(20_000 ** random());
  return `${wordOfRank(400_000 + rank)} ${wordOfRank(500_000 + (rank % 3000))}`;
}

/** The article of a number, and the people named in it. */
export function syntheticArticle(number: number): { article: Article; people: string[] } {
  const random = randomOf(number + 1);
  // The logarithm of the length is normal, so a few are very long.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const length = Math.round(Math.min(MEAN_WORDS * 5, Math.max(80, MEAN_WORDS * 0.9 * Math.exp(0.45 * normal))));
  const sentence = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      random() * 100 < OWN_WORDS ? wordOfRank(1_000_000 + number * 97 + n) : inflected(drawWord(random), random),
    ).join(' ');
  const people = Array.from({ length: 2 + Math.floor(random() * 5) }, () => personOf(random));
  const paragraphs: string[] = [];
  for (let left = length; left > 0; left -= PARAGRAPH) {
    paragraphs.push(`${sentence(Math.min(left, PARAGRAPH))} ${pick(people, random)}.`);
  }
  return {
    people,
    article: {
      url: `https://news${number % 40}.invalid/${number}`,
      title: sentence(TITLE),
      byline: people[0] ?? null,
      siteName: `جريدة ${wordOfRank(600_000 + (number % 40))}`,
      publishedAt: new Date(Date.UTC(2020, 0, 1) + number * 3_600_000).toISOString(),
      modifiedAt: null,
      lang: 'ar',
      dir: 'rtl',
      excerpt: sentence(20),
      image: null,
      html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
      removed: [],
      nextPage: null,
    },
  };
}

export interface BenchQuery {
  kind: 'frequent' | 'middle' | 'rare' | 'two words' | 'three words' | 'prefix' | 'phrase';
  text: string;
}

/** Seven kinds of queries, as many of each; the last word of one without quotation marks is still being typed, as it is in the box. */
export function benchQueries(articles: number, each = 20): BenchQuery[] {
  const random = randomOf(4711);
  const between = (from: number, to: number) => wordOfRank(from + Math.floor(random() * (to - from)));
  const words = () => (syntheticArticle(Math.floor(random() * articles)).article.blocks[0]?.text ?? '').split(' ');
  return Array.from({ length: each }).flatMap((): BenchQuery[] => {
    const written = words();
    const at = Math.floor(random() * (written.length - 3));
    const pair = written.slice(at, at + 2).join(' ');
    return [
      { kind: 'frequent', text: between(1, 30) },
      { kind: 'middle', text: between(200, 3000) },
      { kind: 'rare', text: between(20_000, 200_000) },
      { kind: 'two words', text: `${between(5, 300)} ${between(5, 300)}` },
      { kind: 'three words', text: `${between(1, 100)} ${between(1, 100)} ${between(1, 100)}` },
      { kind: 'prefix', text: between(100, 5000).slice(0, 4) },
      { kind: 'phrase', text: `"${pair}"` },
    ];
  });
}
