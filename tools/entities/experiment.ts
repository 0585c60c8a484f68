/**
 * `tsx tools/entities/experiment.ts --corpora FOLDER [--lang ar|en] [--set JSON]`: trains with some settings changed and prints a line for
 * RESULTS.md; writes no model. `--set` holds options of both passes (`{"l1": 1e-4}`), of the model (`{"folds": 3, "firstOnly": true}`), weights of parts
 * (`{"weights": {"aqmar": 0}}`) `{"dictionary": false}`, `{"lists": false}` and `{"otherNames": 0.4}`.
 */
import { parseArgs } from 'node:util';
import { Forms } from '@/utils/analysis/entities/forms';
import { spansOf } from '@/utils/analysis/entities/labels';
import { readFirst, sheetsOf } from '@/utils/analysis/entities/recognise';
import { Tagger } from '@/utils/analysis/entities/tagger';
import { buildLexicon } from './build-lexicon';
import { measure } from './measure';
import { bioSpans, tokenTags } from './read-conll';
import { describe, scoreSpans } from './score';
import { developmentParts, type Language, lexiconSources, OPTIONS, trainingParts } from './settings';
import type { TrainOptions } from './train-crf';
import { type ModelOptions, passWeights, trainModel } from './train-model';

type Changes = Partial<TrainOptions> &
  Partial<ModelOptions> & {
    weights?: Record<string, number>;
    dictionary?: boolean;
    lists?: boolean;
    otherNames?: number;
  };

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    lang: { type: 'string', default: 'ar' },
    set: { type: 'string', default: '{}' },
    dictionary: { type: 'string', default: '/usr/share/hunspell/ar.dic' },
  },
});
if (!values.corpora) throw new Error('experiment --corpora FOLDER [--lang ar|en] [--set JSON]');
const lang: Language = values.lang === 'en' ? 'en' : 'ar';
const changes = JSON.parse(values.set) as Changes;
const { weights = {}, dictionary = true, lists = true, epochs, rate, l1, dropout, missCost, seed, ...model } = changes;
const given = Object.entries({ epochs, rate, l1, dropout, missCost, seed }).filter(([, value]) => value !== undefined);
const pass = Object.fromEntries(given) as Partial<TrainOptions>;

const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const sources = lexiconSources(lang, values.corpora, values.dictionary);
const lexicon = buildLexicon({
  ...sources,
  lists: lists ? sources.lists : sources.lists.slice(0, 1),
  dictionary: dictionary ? sources.dictionary : null,
});
const parts = trainingParts(lang, values.corpora, changes.otherNames)
  .map((part) => ({ ...part, weight: weights[part.name] ?? part.weight }))
  .filter(({ weight }) => weight > 0);
const trained = trainModel(lexicon, parts, {
  ...OPTIONS,
  ...model,
  first: { ...OPTIONS.first, ...pass, ...model.first },
  second: { ...OPTIONS.second, ...pass, ...model.second },
  log,
});
const [first, second] = [passWeights(trained.first), passWeights(trained.second)];
console.log(values.set);
const forms = new Forms(lexicon);
const tagger = new Tagger(first, forms);
for (const [name, documents] of Object.entries(developmentParts(lang, values.corpora))) {
  const gold = documents.flat().map(({ tags }) => bioSpans(tags));
  const alone = documents.flatMap((document) =>
    readFirst(
      tagger,
      sheetsOf(
        lexicon,
        forms,
        document.map(({ words }) => words),
      ),
    ).map(({ labels }, i) => {
      const sentence = document[i];
      return sentence ? bioSpans(tokenTags(sentence, spansOf(labels))) : [];
    }),
  );
  log(`${name}, first pass:  ${describe(scoreSpans(gold, alone))}`);
  if (!model.firstOnly) log(`${name}, both passes: ${describe(measure({ lexicon, first, second }, documents))}`);
}
