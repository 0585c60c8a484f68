/**
 * `evaluate entities FILE.conll [--out FILE] [--lang ar|en]`: precision, recall and F of people, places and organisations by exact match
 * on a file of tokens and BIO tags (a tab between, a blank line between sentences); `--out` writes the predictions in the same form. The
 * file is taken as one text in order.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '@/tools/entities/load-models';
import { predictTags } from '@/tools/entities/measure';
import { bioSpans, readConll } from '@/tools/entities/read-conll';
import { figures, SCORED, scoreSpans } from '@/tools/entities/score';

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, lang: { type: 'string', default: 'ar' } },
  });
  const [file] = positionals;
  if (!file) throw new Error('evaluate entities FILE.conll [--out FILE] [--lang ar|en]');
  const sentences = readConll(file);
  const model = loadModel(values.lang === 'en' ? 'en' : 'ar');
  const started = performance.now();
  const predicted = predictTags(model, [sentences]);
  const seconds = (performance.now() - started) / 1000;
  if (values.out) {
    const blocks = sentences.map(({ tokens }, i) =>
      tokens.map((token, at) => `${token}\t${predicted[i]?.[at] ?? 'O'}\n`).join(''),
    );
    writeFileSync(values.out, blocks.join('\n'));
  }
  const scores = scoreSpans(
    sentences.map(({ tags }) => bioSpans(tags)),
    predicted.map(bioSpans),
  );
  const percent = (value: number) => (100 * value).toFixed(1);
  console.table(
    ['all', ...SCORED].map((type) => {
      const score = scores[type] ?? { gold: 0, found: 0, right: 0 };
      const { precision, recall, f } = figures(score);
      return { type, P: percent(precision), R: percent(recall), F: percent(f), ...score };
    }),
  );
  const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  console.log(`${tokens} tokens in ${seconds.toFixed(2)} s: ${Math.round(tokens / seconds)} a second`);
}
