/**
 * An extractive summary: the article's own sentences, word for word. Abstractive models invent facts on Arabic news, so nothing is
 * rephrased. A learned ranker scores the sentences (`summary-weights.ts`); they are picked by maximal marginal relevance (Carbonell and
 * Goldstein, 1998) so that none says what another does, and none that leans on its predecessor without it.
 */
import { type Article, articleText } from '@/utils/article/article';
import type { Span } from '@/utils/text/span';
import { countWords } from '@/utils/text/words';
import type { Analysis, Sentence } from './analysis';
import { type Described, describeSentences, type Evidence, similarity } from './summary-features';
import { opensAnaphorically } from './summary-openings';
import { type Score, scoreFor } from './summary-score';

/** How long a summary may be. */
export interface SummaryLength {
  sentences: number;
  words: number;
}

export const SHORT_SUMMARY: SummaryLength = { sentences: 3, words: 75 };
/** The longer version, on request. */
export const LONG_SUMMARY: SummaryLength = { sentences: 5, words: 150 };

/** Below either, an article is its own summary. */
const MIN_ARTICLE_SENTENCES = 8;
const MIN_ARTICLE_WORDS = 150;
const MIN_SENTENCE_WORDS = 5;
/** How much a sentence loses for repeating what is already chosen. */
const REDUNDANCY = 1;

/** What the analysis found, each in the article's order. */
export type Found = Pick<Analysis, 'entities' | 'quotes' | 'dates'>;

/** The sentences with what was found in them. Linear: all lists are in order. */
export function evidenceOf(
  text: string,
  sentences: readonly Sentence[],
  { entities, quotes, dates }: Found,
): Evidence[] {
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  const direct = quotes.filter(({ kind }) => kind === 'direct').sort((a, b) => a.start - b.start);
  const [countEntities, countDates, countQuoted] = [counter(mentions), counter(dates), counter(direct)];
  return sentences.map((sentence) => {
    const { start, end, block } = sentence;
    const quoted = countQuoted(sentence).reduce(
      (sum, quote) => sum + Math.min(end, quote.end) - Math.max(start, quote.start),
      0,
    );
    return {
      text: text.slice(start, end),
      block,
      entities: countEntities(sentence).length,
      dates: countDates(sentence).length,
      quoted: quoted / Math.max(1, end - start),
    };
  });
}

/** For spans asked for in order: those of an ordered list that touch them. */
function counter(spans: readonly Span[]): (place: Span) => Span[] {
  let first = 0;
  return (place) => {
    while (first < spans.length && (spans[first]?.end ?? 0) <= place.start) first += 1;
    const touching: Span[] = [];
    for (let index = first; index < spans.length; index += 1) {
      const span = spans[index];
      if (!span || span.start >= place.end) break;
      touching.push(span);
    }
    return touching;
  };
}

/** A sentence with its score. */
export interface Ranked extends Described {
  index: number;
  score: number;
  /** Whether it can be shown at all. */
  whole: boolean;
  anaphoric: boolean;
  /** Whether the sentence before stands in the same paragraph. */
  block: number;
}

/** Scores the sentences of an article, in its order. */
export function rankSentences(evidence: readonly Evidence[], title: string, score: Score): Ranked[] {
  return describeSentences(evidence, title).map((described, index) => {
    const { text = '', block = 0 } = evidence[index] ?? {};
    return {
      ...described,
      index,
      block,
      score: score(described.features),
      whole: isWhole(text, described.words),
      anaphoric: opensAnaphorically(text),
    };
  });
}

/** Whether a sentence is long enough to say something and does not break off: «وقال:». */
function isWhole(text: string, words: number): boolean {
  return words >= MIN_SENTENCE_WORDS && !/[:：،,؛]\s*$/u.test(text) && /[.؟?!…»”"')\]]\s*$/u.test(text);
}

/**
 * The best sentences within a length, by index in the article's order. One that leans on its predecessor brings it along or stays out.
 */
export function chooseSentences(ranked: readonly Ranked[], { sentences, words }: SummaryLength): number[] {
  const chosen = new Set<number>();
  let room = words;
  const candidates = [...ranked].sort((a, b) => b.score - a.score).slice(0, Math.max(40, sentences * 8));
  while (chosen.size < sentences) {
    let best: Ranked[] = [];
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      if (chosen.has(candidate.index) || !candidate.whole) continue;
      const group = withPredecessor(ranked, candidate, chosen);
      const length = group?.reduce((sum, { words: own }) => sum + own, 0) ?? 0;
      if (!group || length > room || chosen.size + group.length > sentences) continue;
      const value = group.reduce((sum, one) => sum + worth(one, ranked, chosen), 0) / group.length;
      if (value > bestValue) [best, bestValue] = [group, value];
    }
    if (best.length === 0) break;
    for (const one of best) {
      chosen.add(one.index);
      room -= one.words;
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

/** A candidate, with the sentence that it leans on where that is not chosen; null where the two cannot be shown. */
function withPredecessor(ranked: readonly Ranked[], candidate: Ranked, chosen: ReadonlySet<number>): Ranked[] | null {
  if (!candidate.anaphoric || chosen.has(candidate.index - 1)) return [candidate];
  const before = ranked[candidate.index - 1];
  return before?.whole && !before.anaphoric ? [before, candidate] : null;
}

function worth(candidate: Ranked, ranked: readonly Ranked[], chosen: ReadonlySet<number>): number {
  let repeated = 0;
  for (const index of chosen) {
    const other = ranked[index];
    if (other) repeated = Math.max(repeated, similarity(candidate.vector, other.vector));
  }
  return candidate.score - REDUNDANCY * repeated;
}

/**
 * Chooses the summary of an article from its paragraphs; never headings, captions or lists.
 * @param sentences the sentences of its running text
 * @returns spans of the article's text in its order; none where the article is short
 */
export function summarise(
  article: Article,
  sentences: readonly Sentence[],
  found: Found,
  length: SummaryLength = SHORT_SUMMARY,
): Span[] {
  const text = articleText(article);
  if (sentences.length < MIN_ARTICLE_SENTENCES || countWords(text) < MIN_ARTICLE_WORDS) return [];
  const inParagraphs = sentences.filter((sentence) => article.blocks[sentence.block]?.kind === 'paragraph');
  const ranked = rankSentences(evidenceOf(text, inParagraphs, found), article.title, scoreFor(article.lang));
  return chooseSentences(ranked, length).flatMap((index) => {
    const sentence = inParagraphs[index];
    return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
  });
}
