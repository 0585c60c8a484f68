/** How the shipped models are trained: what was kept of the experiments in RESULTS.md. */
import { join } from 'node:path';
import type { LexiconSources } from './build-lexicon';
import { anercorp, ownArticles, type Part, shuffled } from './corpora';
import { type NameList, readNameList, withOtherNames } from './replace-names';
import type { ModelOptions } from './train-model';

export type Language = 'ar' | 'en';

const OWN = new URL('.', import.meta.url).pathname;
const PASS = { epochs: 5, rate: 0.1, l1: 4e-5, dropout: 0.3, missCost: 0, seed: 1 };

export const OPTIONS: Omit<ModelOptions, 'log'> = {
  first: PASS,
  second: PASS,
  folds: 3,
  times: 3,
  foldEpochs: 3,
  leastCount: 2,
  outsidePenalty: [0.5, 0],
};

/** The lists and the dictionary of a language's lexicon. */
export function lexiconSources(lang: Language, corpora: string, dictionary: string): LexiconSources {
  if (lang === 'en') return { lists: [], triggers: null, dictionary: null };
  return {
    lists: [join(corpora, 'gaz_ship_ar.tsv'), join(OWN, 'gazetteers')],
    triggers: join(corpora, 'triggers_ar.tsv'),
    dictionary,
  };
}

/**
 * The texts a language's model learns from.
 * @param otherNames how much copies with other people's names count beside the originals; 0 for none
 */
export function trainingParts(lang: Language, corpora: string, otherNames = 0): Part[] {
  const path = (name: string) => join(corpora, name);
  if (lang === 'en') {
    return [
      { name: 'wikigold', documents: englishSplit(path('en_wikigold.conll')).train, weight: 1 },
      { name: 'wnut17', documents: englishSplit(path('en_wnut17_train.conll')).train, weight: 0.7 },
      { name: 'own', documents: ownArticles(join(OWN, 'data'), lang), weight: 1 },
    ];
  }
  const texts = [
    { name: 'anercorp', documents: [anercorp(corpora).train], weight: 1 },
    { name: 'own', documents: ownArticles(join(OWN, 'data'), lang), weight: 1 },
  ];
  return [
    ...texts,
    ...(otherNames > 0 ? texts.map((part, i) => withOtherNames(part, nameLists(), otherNames, i)) : []),
    { name: 'aqmar', documents: shuffled(path('aqmar_train.conll')), weight: 0.5 },
    { name: 'wojood', documents: shuffled(path('wojoodmini_train.conll')), weight: 0.3 },
  ];
}

/** Names by which people are renamed: Arab ones, and others as Arabic writes them. */
function nameLists(): NameList[] {
  const file = (name: string) => join(OWN, 'gazetteers', `${name}.tsv`);
  return [
    readNameList([file('given-arabic'), file('family-arabic')]),
    readNameList([file('transliterated-given'), file('transliterated-family')]),
  ];
}

/** What a language's model is measured on and never sees, by name. */
export function developmentParts(lang: Language, corpora: string): Record<string, Part['documents']> {
  const path = (name: string) => join(corpora, name);
  if (lang === 'en') {
    return {
      wikigold: englishSplit(path('en_wikigold.conll')).development,
      wnut17: englishSplit(path('en_wnut17_train.conll')).development,
    };
  }
  return {
    anercorp: [anercorp(corpora).development],
    aqmar: shuffled(path('aqmar_dev.conll')),
    wojood: shuffled(path('wojoodmini_val.conll')),
  };
}

/** Every corpus in English but its last tenth is learned from. */
function englishSplit(path: string): { train: Part['documents']; development: Part['documents'] } {
  const documents = shuffled(path);
  const cut = Math.floor(documents.length * 0.9);
  return { train: documents.slice(0, cut), development: documents.slice(cut) };
}
