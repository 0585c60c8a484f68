/**
 * `tsx tools/entities/train.ts --corpora FOLDER [--lang ar|en] [--dictionary FILE.dic] [--out FOLDER]`: from corpora to model files, the
 * same ones every time. Prints the figures of the packed model on what it never saw.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openModel } from '@/utils/analysis/entities/model-file';
import { buildLexicon } from './build-lexicon';
import { measure } from './measure';
import { packDictionary, packNames } from './pack-model';
import { describe } from './score';
import { developmentParts, type Language, lexiconSources, OPTIONS, trainingParts } from './settings';
import { trainModel } from './train-model';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    lang: { type: 'string', default: 'ar' },
    dictionary: { type: 'string', default: '/usr/share/hunspell/ar.dic' },
    out: { type: 'string', default: 'models' },
  },
});
const { corpora, out, dictionary } = values;
if (!corpora) throw new Error('train --corpora FOLDER [--lang ar|en] [--dictionary FILE.dic] [--out FOLDER]');
const lang: Language = values.lang === 'en' ? 'en' : 'ar';
const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const lexicon = buildLexicon(lexiconSources(lang, corpora, dictionary));
log(`${lexicon.phraseMasks.length} listed phrases, ${lexicon.wordClasses.length} dictionary words`);
const model = trainModel(lexicon, trainingParts(lang, corpora), { ...OPTIONS, log });
const names = packNames(lexicon, model);
const words = lang === 'ar' ? packDictionary(lexicon) : null;
writeFileSync(join(out, `names-${lang}.bin`), names);
if (words) writeFileSync(join(out, `words-${lang}.bin`), words);
log(`${names.length + (words?.length ?? 0)} bytes`);
const packed = openModel(exactBuffer(names), words && exactBuffer(words));
for (const [name, documents] of Object.entries(developmentParts(lang, corpora))) {
  log(`${name}: ${describe(measure(packed, documents))}`);
}

function exactBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
