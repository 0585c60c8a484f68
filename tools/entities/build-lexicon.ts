/** Makes the lexicon from lists of names, cue words and a Hunspell dictionary. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTable, openTable } from '@/utils/analysis/entities/bucket-table';
import { hashText } from '@/utils/analysis/entities/hash';
import { bitOf, type Lexicon, type ListedAs, LONGEST_PHRASE, phraseKey } from '@/utils/analysis/entities/lexicon';
import { fold } from '@/utils/text/fold';
import { tokenise } from '@/utils/text/tokenise';
import { readDictionary } from './read-dictionary';

/** Types of the lists' lines; what is not here is not used. */
const TYPES: Record<string, ListedAs> = {
  PER: 'name',
  LOC: 'place',
  ORG: 'organization',
  'person-given': 'given',
  'person-family': 'family',
  'person-full': 'name',
  place: 'place',
  organization: 'organization',
  role: 'role',
  calling: 'calling',
  honorific: 'honorific',
  nationality: 'nationality',
  kinship: 'kin',
};
const TRIGGERS: Record<string, ListedAs> = {
  TITLE: 'title',
  KIN: 'kin',
  SAY: 'say',
  MET: 'meet',
  PLACE: 'place-noun',
  ORG: 'organization-noun',
  PREP: 'preposition',
  NAT: 'nationality',
  TIME: 'time',
};

export interface LexiconSources {
  /** Files and folders of `type TAB phrase` lines. */
  lists: readonly string[];
  /** `class TAB words…` lines. */
  triggers: string | null;
  /** Hunspell's `.dic`, with its `.aff` beside it; left out where there is none. */
  dictionary: string | null;
}

/** Builds the lexicon. */
export function buildLexicon({ lists, triggers, dictionary }: LexiconSources): Lexicon {
  const masks = new Map<number, number>();
  const add = (phrase: string, kind: ListedAs) => {
    const words = tokenise(phrase).map(({ start, end }) => fold(phrase.slice(start, end)));
    if (words.length === 0 || words.length > LONGEST_PHRASE) return;
    const key = words.reduce(phraseKey, 0);
    masks.set(key, (masks.get(key) ?? 0) | bitOf(kind));
  };
  for (const file of lists.flatMap(filesOf)) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [type = '', phrase = ''] = line.split('\t');
      const kind = TYPES[type];
      if (kind && phrase) add(phrase, kind);
      // The first word of an office of several names an office by itself.
      if (kind && (type === 'role' || type === 'calling')) add(phrase.split(' ')[0] ?? '', kind);
    }
  }
  for (const line of triggers === null ? [] : readFileSync(triggers, 'utf8').split('\n')) {
    const [type = '', words = ''] = line.split('\t');
    const kind = TRIGGERS[type];
    if (kind) for (const word of words.split(/\s+/)) add(word, kind);
  }
  const keys = [...masks.keys()];
  const values = [...masks.values()];
  const table = buildTable(keys, 14);
  const palette = paletteOf(values);
  const entries = readDictionary(dictionary);
  const words = buildTable(
    entries.map(({ word }) => hashText(word)),
    15,
  );
  return {
    phrases: openTable(table.counts, table.prints),
    phraseMasks: Uint8Array.from(table.order, (index) => nearestMask(palette, values[index] ?? 0)),
    masks: Uint32Array.from(palette),
    words: openTable(words.counts, words.prints),
    wordClasses: Uint8Array.from(words.order, (index) => entries[index]?.class ?? 0),
    wordStems: Uint16Array.from(words.order, (index) => entries[index]?.stem ?? 0),
  };
}

/** The most frequent masks, at most 255, behind 0: a byte numbers them. */
function paletteOf(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([mask]) => mask);
  return [0, ...known].slice(0, 256);
}

/** The number of a mask in the palette, or of the one that says most of what it says and nothing else. */
function nearestMask(palette: readonly number[], mask: number): number {
  const exact = palette.indexOf(mask);
  if (exact >= 0) return exact;
  const bitsOf = (value: number) => value.toString(2).replaceAll('0', '').length;
  const parts = palette.filter((known) => (known & ~mask) === 0);
  return palette.indexOf(parts.reduce((best, known) => (bitsOf(known) > bitsOf(best) ? known : best), 0));
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!path.includes('.'))
    return readdirSync(path)
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .map((name) => join(path, name));
  return [path];
}
