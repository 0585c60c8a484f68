/**
 * An extractive summary: two or three of the article's own sentences, word for word. Abstractive models invent facts on Arabic news, so
 * nothing is rephrased.
 *
 * Ranking: position, degree centrality and title overlap (Erkan and Radev, LexRank, 2004, with degree in place of eigenvectors), picked by
 * maximal marginal relevance (Carbonell and Goldstein, 1998). Degree is computed as v·Σv, so the whole is linear in the text.
 */
import { type Article, articleText } from '@/utils/article/article';
import type { Span } from '@/utils/text/span';
import { isStopword } from '@/utils/text/stopwords';
import { countWords, foldedWords } from '@/utils/text/words';
import type { Sentence } from './analysis';

const MAX_SENTENCES = 3;
const MAX_WORDS = 75;
/** Below either, an article is its own summary. */
const MIN_ARTICLE_SENTENCES = 8;
const MIN_ARTICLE_WORDS = 150;
const MIN_SENTENCE_WORDS = 5;

const WEIGHTS = {
  position: 1,
  degree: 0.5,
  centroid: 0.3,
  title: 0.5,
  firstOfBlock: 0.4,
  questionOrColon: -0.4,
  tooShort: -1,
};
/** How much a sentence loses for repeating what is already chosen. */
const REDUNDANCY = 0.7;

/** Words that lean on the sentence before: «وأضاف», «لكن», "However". A summary never opens a thought with one. */
const ANAPHORIC_OPENING =
  /^["«“]?(?:و(?:أضاف|تابع|أوضح|أشار|أكد|قال|ذكر|لفت|شدد|أردف|استطرد|زاد|بين|نوه|ختم|هو|هي|هذا|هذه|ذلك|تلك|كان قد)|لكن|ولكن|لكنه|لكنها|كما|كذلك|وكذلك|أيضا|بالمقابل|في المقابل|وفي المقابل|من جهت|ومن جهت|من جانب|ومن جانب|بدوره|وبدوره|بدورها|لذلك|ولذلك|لهذا|ولهذا|وبذلك|وهكذا|ثم|هذا و|كل هذا|غير أن|إلا أن|على أن|But\b|And\b|However\b|He\b|She\b|They\b|It\b|This\b|That\b|These\b|Those\b|Meanwhile\b|Also\b|So\b|Yet\b|Instead\b|Still\b)/u;

type Vector = Map<string, number>;

function vectorOf(words: readonly string[], weightOf: (word: string) => number): Vector {
  const vector: Vector = new Map();
  for (const word of words) if (word.length > 1 && !isStopword(word)) vector.set(word, (vector.get(word) ?? 0) + 1);
  let norm = 0;
  for (const [word, count] of vector) {
    const weight = (1 + Math.log(count)) * weightOf(word);
    vector.set(word, weight);
    norm += weight * weight;
  }
  const length = Math.sqrt(norm) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

function sumOf(vectors: readonly Vector[]): Vector {
  const sum: Vector = new Map();
  for (const vector of vectors) for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
  return sum;
}

/** Scales to 0–1, so that the weights compare like with like. */
function scaled(values: readonly number[]): number[] {
  let max = 0;
  for (const value of values) max = Math.max(max, value);
  return values.map((value) => (max > 0 ? value / max : 0));
}

interface Candidate extends Sentence {
  index: number;
  text: string;
  words: number;
  vector: Vector;
  score: number;
}

function candidatesOf(article: Article, sentences: readonly Sentence[]): Candidate[] {
  const text = articleText(article);
  const inParagraphs = sentences.filter((sentence) => article.blocks[sentence.block]?.kind === 'paragraph');
  const texts = inParagraphs.map(({ start, end }) => text.slice(start, end));
  const words = texts.map(foldedWords);
  const inSentences = new Map<string, number>();
  for (const list of words) for (const word of new Set(list)) inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + texts.length / (inSentences.get(word) ?? 1));
  const vectors = words.map((list) => vectorOf(list, rarity));
  const sum = sumOf(vectors);
  const centroid = vectorOf(words.flat(), rarity);
  const title = vectorOf(foldedWords(article.title), rarity);
  const degree = scaled(vectors.map((vector) => dot(vector, sum)));
  const central = scaled(vectors.map((vector) => dot(vector, centroid)));
  const titular = scaled(vectors.map((vector) => dot(vector, title)));
  return inParagraphs.map((sentence, index) => {
    const sentenceText = texts[index] ?? '';
    const wordCount = countWords(sentenceText);
    const score =
      WEIGHTS.position / Math.sqrt(1 + index) +
      WEIGHTS.degree * (degree[index] ?? 0) +
      WEIGHTS.centroid * (central[index] ?? 0) +
      WEIGHTS.title * (titular[index] ?? 0) +
      (sentence.block !== inParagraphs[index - 1]?.block ? WEIGHTS.firstOfBlock : 0) +
      (/[؟?:]\s*["»”]?$/u.test(sentenceText) ? WEIGHTS.questionOrColon : 0) +
      (wordCount < MIN_SENTENCE_WORDS ? WEIGHTS.tooShort : 0);
    return { ...sentence, index, text: sentenceText, words: wordCount, vector: vectors[index] ?? new Map(), score };
  });
}

/** Whether the candidate would read as cut out: it leans on a sentence that is not chosen, or is too short or too long to stand alone. */
function standsAlone(candidate: Candidate, chosen: readonly Candidate[]): boolean {
  if (candidate.words < MIN_SENTENCE_WORDS || /[:：]\s*$/u.test(candidate.text)) return false;
  return !ANAPHORIC_OPENING.test(candidate.text) || chosen.some((other) => other.index === candidate.index - 1);
}

/**
 * Chooses the summary of an article.
 * @param sentences the sentences of its running text
 * @returns up to three spans of the article's text in its order, at most 75 words together; none where the article is short
 */
export function summarise(article: Article, sentences: readonly Sentence[]): Span[] {
  if (sentences.length < MIN_ARTICLE_SENTENCES || countWords(articleText(article)) < MIN_ARTICLE_WORDS) return [];
  const open = candidatesOf(article, sentences);
  const chosen: Candidate[] = [];
  let room = MAX_WORDS;
  while (chosen.length < MAX_SENTENCES) {
    let best: Candidate | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const candidate of open) {
      if (candidate.words > room || chosen.includes(candidate) || !standsAlone(candidate, chosen)) continue;
      const repeated = Math.max(0, ...chosen.map((other) => dot(candidate.vector, other.vector)));
      const value = candidate.score - REDUNDANCY * repeated;
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    if (!best) break;
    chosen.push(best);
    room -= best.words;
  }
  return chosen.sort((a, b) => a.index - b.index).map(({ start, end }) => ({ start, end }));
}
