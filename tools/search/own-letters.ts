/**
 * Makes `models/own-letters-ar.txt`: the Arabic words whose first or last letters look like something written onto a word and are the word's
 * own, as the «و» of «وزير» and the «ان» of «لبنان». Search takes nothing off them. Behind an empty line follow the words that look like
 * such a word with an ending once a letter is joined to them («بقاعة» is «في قاعة», though «بقاع» is a word), then those that look like a verb
 * of the future («سيارة»), then the listed words that are as often another with a letter joined to it («بعيد»), from `either.txt`.
 *
 *     npx tsx tools/search/own-letters.ts [--dictionary FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDictionary } from '@/tools/entities/read-dictionary';
import { FIRST_VERB_CLASS } from '@/utils/analysis/entities/lexicon';
import { isInflected } from '@/utils/library/search/own-endings';
import { fold } from '@/utils/text/fold';

const NAMES = ['places', 'given-arabic', 'family-arabic', 'transliterated-given', 'transliterated-family'];
const OUT = 'models/own-letters-ar.txt';
const EITHER = 'tools/search/either.txt';

const WORD = /^[\u0620-\u064a]{3,}$/u;
const LOOKS_JOINED = /^[وفبكل]/u;
/** Letters of its own that folding makes an article: «ألمانيا», «إلحاق». A shorter word is too often another's with its article: «ألباب», «الباب». */
const OWN_ARTICLE = /^[أإآ]ل\p{L}{4}/u;
/** Those of a noun of the eighth form: «التزام». */
const EIGHTH_FORM = /^الت\p{L}{3}/u;
/** Prepositions with pronouns on them: «لديه» in «بلديه» is none. */
const PARTICLE = /^(?:لد|عل|ال)ي(?:هما|ها|هم|هن|نا|ه|ك)?$/u;
/** As verbs of the future do: «سيزور». */
const LOOKS_FUTURE = /^س[يتن]\p{L}{3}/u;
const LOOKS_INFLECTED = /^(?!ال).{3,}(?:ان|ون|ين|نا)$/u;

const { values } = parseArgs({ options: { dictionary: { type: 'string', default: '/usr/share/hunspell/ar.dic' } } });
/** As the dictionary writes them. Its entries without flags are particles with pronouns on them, which are no words of their own. */
const surfaces = readFileSync(values.dictionary, 'utf8')
  .split('\n')
  .flatMap((line) => (line.includes('/') ? (line.split('/')[0] ?? []) : []));
const names = new Set(NAMES.flatMap(firstWords));
const nouns = new Set(
  readDictionary(values.dictionary).flatMap(({ word, class: kind }) => (kind < FIRST_VERB_CLASS ? [word] : [])),
);

const own = new Set<string>();
for (const surface of [...surfaces, ...names]) {
  const word = fold(surface);
  if (!WORD.test(word)) continue;
  const isNoun = nouns.has(word);
  const isName = isNoun || names.has(surface);
  if (
    (LOOKS_JOINED.test(word) && (isName || !isLikelierJoined(word))) ||
    (isNoun && EIGHTH_FORM.test(surface) && !names.has(surface)) ||
    (isName && ((OWN_ARTICLE.test(surface) && (isNoun || !nouns.has(word.slice(2)))) || LOOKS_INFLECTED.test(word)))
  )
    own.add(word);
}
const places = new Set(firstWords('places').map(fold));
const doubtful = new Set(
  [...surfaces.map(fold).filter((word) => nouns.has(word)), ...places].filter(
    (word) => WORD.test(word) && isDoubtful(word),
  ),
);
const steady = new Set([...surfaces, ...names].map(fold).filter((word) => LOOKS_FUTURE.test(word) && WORD.test(word)));
const either = new Set(
  readFileSync(EITHER, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);
const lists = [own, doubtful, steady, either].map((words) => [...words].sort().join('\n'));
writeFileSync(OUT, `${lists.join('\n\n')}\n`);
console.log(`${own.size} words, ${doubtful.size} doubtful ones and ${steady.size} that are no verbs in ${OUT}`);

/** Whether the word, if it is no particle, with a letter joined to it looks like a listed word with an ending. */
function isDoubtful(word: string): boolean {
  if (PARTICLE.test(word)) return false;
  return [...'بلكوف'].some((letter) => !own.has(letter + word) && isInflected(own, letter + word));
}

/** Whether a verb's form is likelier «و» or «ف» and a noun: «وبيت» is hardly ever the verb, «وافق» always. */
function isLikelierJoined(word: string): boolean {
  return word.startsWith('وو') || (/^[وف][^ا]/u.test(word) && nouns.has(word.slice(1)));
}

/** The first word of each listed name: a later one may have something written onto it. */
function firstWords(list: string): string[] {
  const lines = readFileSync(join('tools/entities/gazetteers', `${list}.tsv`), 'utf8').split('\n');
  return lines.flatMap((line) => (line.startsWith('#') ? [] : (line.split('\t')[1]?.split(/\s/)[0] ?? [])));
}
