/**
 * `tsx tools/entities/relist.ts --corpora FOLDER [--dictionary FILE.dic]`: puts today's lists into `models/names-ar.bin` and leaves its
 * weights as they are. Only for kinds of entries that no weight reads (callings); any other needs a new training.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLexicon } from './build-lexicon';
import { withLists } from './pack-model';
import { lexiconSources } from './settings';

const FILE = 'models/names-ar.bin';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    dictionary: { type: 'string', default: '/usr/share/hunspell/ar.dic' },
  },
});
if (!values.corpora) throw new Error('relist --corpora FOLDER [--dictionary FILE.dic]');
const lexicon = buildLexicon(lexiconSources('ar', values.corpora, values.dictionary));
const { buffer, byteOffset, byteLength } = readFileSync(FILE);
writeFileSync(FILE, withLists(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, lexicon));
