/**
 * `evaluate summary FILE.jsonl[.gz] [--out FILE] [--folds N] [--no-entities]`: summaries against human extracts, `{id, lang, title, text, sentences,
 * paragraph?, summaries:[{text}]}` a line. ROUGE at each reference's own length; RU@3, the votes of three sentences over the best possible;
 * P@3, the share of people who chose them. With `--folds` the ranker is trained on the other parts of the file, so that no article is
 * measured with what was learned from it. `--out` writes `{id, summary}` lines as the reader would see them.
 */
import { parseArgs } from 'node:util';
import { loadModel } from '@/tools/entities/load-models';
import { type Example, readExamples, rowsOf } from '@/tools/summary/examples';
import { learn, PENALTIES } from '@/tools/summary/listwise';
import { chooseSentences, rankSentences, SHORT_SUMMARY } from '@/utils/analysis/summary';
import { opensAnaphorically } from '@/utils/analysis/summary-openings';
import { type Score, scoreFor, weighted } from '@/utils/analysis/summary-score';
import { foldedWords } from '@/utils/text/words';
import { writeLines } from './json-lines';
import { type Rouge, rouge } from './rouge';
import { leadOrder, lexRankOrder, type Order, textRankOrder, warraqOrder } from './summarisers';

interface Figures {
  articles: number;
  r1: number;
  r2: number;
  rl: number;
  reached: number;
  precision: number;
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, folds: { type: 'string' }, 'no-entities': { type: 'boolean' } },
  });
  const [path] = positionals;
  if (!path) throw new Error('evaluate summary FILE.jsonl [--out FILE] [--folds N] [--no-entities]');
  const examples = readExamples(path, values['no-entities'] ? {} : { ar: loadModel('ar'), en: loadModel('en') });
  const scores = values.folds
    ? foldScores(examples, Number(values.folds))
    : examples.map(({ extract }) => scoreFor(extract.lang));
  const shown = examples.map((example, index) => shownBy(example, scores[index] ?? scoreFor(example.extract.lang)));
  if (values.out) {
    writeLines(
      values.out,
      examples.map(({ extract }, index) => ({
        id: extract.id,
        summary: (shown[index] ?? []).map((at) => extract.sentences[at]),
      })),
    );
  }
  const systems: Record<string, (example: Example, index: number) => Order | Promise<Order>> = {
    warraq: (example, index) => warraqOrder(example, scores[index] ?? scoreFor(example.extract.lang)),
    'warraq as shown': (_, index) => shown[index] ?? [],
    lead: leadOrder,
    'ts-textrank': textRankOrder,
    lexrank: lexRankOrder,
  };
  const table: Record<string, Record<string, string>> = {};
  for (const [name, orderOf] of Object.entries(systems)) {
    const figures: Figures = { articles: 0, r1: 0, r2: 0, rl: 0, reached: 0, precision: 0 };
    for (const [index, example] of examples.entries()) count(figures, example, await orderOf(example, index));
    table[name] = rowOf(figures);
  }
  console.table(table);
  const dangling = examples.reduce(
    (sum, { extract }, index) => sum + danglingIn(extract.sentences, shown[index] ?? []),
    0,
  );
  console.log(`shown: ${shown.flat().length} sentences in ${examples.length} summaries, ${dangling} dangling openers`);
}

/** For each example, what was learned from the other parts. */
function foldScores(examples: readonly Example[], folds: number): Score[] {
  const articles = examples.map(rowsOf);
  const learned = Array.from({ length: folds }, (_, fold) =>
    weighted(
      learn(
        articles.filter((__, index) => index % folds !== fold),
        PENALTIES[examples[0]?.extract.lang ?? 'ar'],
      ),
    ),
  );
  return examples.map((example, index) => learned[index % folds] ?? scoreFor(example.extract.lang));
}

function shownBy({ evidence, extract }: Example, score: Score): number[] {
  return chooseSentences(rankSentences(evidence, extract.title, score), SHORT_SUMMARY);
}

function danglingIn(sentences: readonly string[], shown: readonly number[]): number {
  return shown.filter((at) => opensAnaphorically(sentences[at] ?? '') && !shown.includes(at - 1)).length;
}

function count(figures: Figures, { extract, votes }: Example, order: Order): void {
  const scores = extract.summaries.map(({ text }) => {
    const reference = foldedWords(text);
    return rouge(wordsOf(extract.sentences, order, reference.length), reference);
  });
  const mean = (key: keyof Rouge) => scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  const ideal = [...votes].sort((a, b) => b - a).slice(0, 3);
  const reached = order.slice(0, 3).reduce((sum, at) => sum + (votes[at] ?? 0), 0);
  figures.articles += 1;
  figures.r1 += mean('r1');
  figures.r2 += mean('r2');
  figures.rl += mean('rl');
  figures.reached += reached / (ideal.reduce((sum, vote) => sum + vote, 0) || 1);
  figures.precision += reached / 3;
}

/** The words of the best sentences up to a length, in the article's order. */
function wordsOf(sentences: readonly string[], order: Order, length: number): string[] {
  const lists = new Map<number, string[]>();
  let room = length;
  for (const at of order) {
    if (room <= 0) break;
    const words = foldedWords(sentences[at] ?? '').slice(0, room);
    lists.set(at, words);
    room -= words.length;
  }
  return [...lists.keys()].sort((a, b) => a - b).flatMap((at) => lists.get(at) ?? []);
}

function rowOf({ articles, ...sums }: Figures): Record<string, string> {
  const percent = (value: number) => ((100 * value) / articles).toFixed(1);
  return {
    R1: percent(sums.r1),
    R2: percent(sums.r2),
    RL: percent(sums.rl),
    'RU@3': percent(sums.reached),
    'P@3': percent(sums.precision),
  };
}
