/**
 * What the analysis of an article will likely find, told from its text before the analysis is there: how much room to keep for it.
 */
import { type Article, articleText } from '@/utils/article/article';
import { countWords } from '@/utils/text/words';

/** The parts of an overview that are to be expected. */
export interface LikelyOverview {
  /** Text as long as the summary's sentences, one string each; none where the article is too short to have a summary. */
  summary: string[];
  hasNames: boolean;
}

/** As `utils/analysis/summary.ts` has it. */
const MIN_SENTENCES = 8;
const MIN_WORDS = 150;
/** What a summary's longest lines come to: the words that it may have, hardly ever all of them. */
const LIKELY_WORDS = [22, 22, 22];
/** In these languages names are found. */
const NAMED = /^(?:ar|en)\b/i;

/** Enough of a text to fill the summary's sentences, without its white space. */
const OPENING = 2_000;

/** What the summary's sentences are counted in, as `utils/analysis/analyse.ts` has it. */
const RUNNING_TEXT: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list-item']);

/** A block without an end mark is a sentence of its own. */
function countSentences({ blocks }: Article): number {
  return blocks
    .filter(({ kind }) => RUNNING_TEXT.has(kind))
    .reduce((sum, { text }) => sum + Math.max(1, text.match(/[.؟?!…]+["'»”)\]]*(?=\s|$)/g)?.length ?? 0), 0);
}

/** What to expect of an article. */
export function likelyOverview(article: Article): LikelyOverview {
  const text = articleText(article);
  const isLong = countSentences(article) >= MIN_SENTENCES && countWords(text) >= MIN_WORDS;
  const words = text.slice(0, OPENING).split(/\s+/);
  let taken = 0;
  const summary = LIKELY_WORDS.map((count) => {
    taken += count;
    return words.slice(taken - count, taken).join(' ');
  });
  return { summary: isLong ? summary : [], hasNames: NAMED.test(article.lang) };
}
