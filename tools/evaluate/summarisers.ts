/** Warraq's summariser and its peers behind one signature: each gives the sentences of an article from the best to the worst. */
import lexrank from 'lexrank';
import {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  SorensenDiceSimilarity,
  Summarizer,
} from 'ts-textrank';
import type { Example } from '@/tools/summary/examples';
import { rankSentences } from '@/utils/analysis/summary';
import type { Score } from '@/utils/analysis/summary-score';
import { foldedWords } from '@/utils/text/words';

/** Indices of the sentences, best first. */
export type Order = readonly number[];

export function leadOrder({ extract }: Example): Order {
  return extract.sentences.map((_, index) => index);
}

export function warraqOrder({ evidence, extract }: Example, score: Score): Order {
  return [...rankSentences(evidence, extract.title, score)].sort((a, b) => b.score - a.score).map(({ index }) => index);
}

export function textRankOrder({ extract }: Example): Order {
  const config = new AbsoluteSummarizerConfig(
    extract.sentences.length,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    0.85,
    Summarizer.SORT_SCORE,
  );
  const found = new Summarizer(config, new NullLogger()).summarize(extract.sentences.join('\n'), extract.lang);
  return orderOf(found, extract.sentences);
}

export function lexRankOrder({ extract }: Example): Promise<Order> {
  return new Promise((resolve, reject) => {
    lexrank.summarize(extract.sentences.join(' '), extract.sentences.length, (error, lines) => {
      if (error) reject(error);
      else
        resolve(
          orderOf(
            [...lines].sort((a, b) => b.weight - a.weight).map(({ text }) => text),
            extract.sentences,
          ),
        );
    });
  });
}

/** The sentences that a peer's own, which it may cut elsewhere, stand for; those it left out at the end. */
function orderOf(found: readonly string[], sentences: readonly string[]): Order {
  const known = sentences.map((sentence) => foldedWords(sentence).join(' '));
  const order: number[] = [];
  for (const text of found) {
    const words = foldedWords(text).join(' ');
    const index = known.findIndex(
      (sentence, at) => !order.includes(at) && (sentence.includes(words) || words.includes(sentence)),
    );
    if (index >= 0) order.push(index);
  }
  return [...order, ...[...known.keys()].filter((index) => !order.includes(index))];
}
