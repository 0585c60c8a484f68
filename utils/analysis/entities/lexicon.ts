/**
 * What is known of words before the text is read: lists of names, places, organisations and cue words, and a spell-checker's dictionary,
 * which stands in for the capital letters that Arabic lacks: what it does not know is often a name. Both are tables of hashes, so a
 * stranger may pass for an entry, rarely; the words themselves cannot be read back.
 */
import { readingsOf } from '@/utils/text/clitics';
import { type BucketTable, findEntry } from './bucket-table';
import { hashText, mix } from './hash';

/** What a listed phrase can be, one bit each, in this order in the tables. */
export const LISTED_AS = [
  'given',
  'family',
  'name',
  'place',
  'organization',
  'role',
  'honorific',
  'title',
  'kin',
  'say',
  'meet',
  'place-noun',
  'organization-noun',
  'preposition',
  'nationality',
  'time',
  'calling',
] as const;
export type ListedAs = (typeof LISTED_AS)[number];

/** The bit of a kind of entry. */
export function bitOf(kind: ListedAs): number {
  return 1 << LISTED_AS.indexOf(kind);
}

export interface Lexicon {
  phrases: BucketTable;
  /** For each phrase, an index into `masks`. */
  phraseMasks: Uint8Array;
  masks: Uint32Array;
  words: BucketTable;
  /** For each dictionary word, its class: 0 is none; the dictionary's own classes of inflection, numbered. */
  wordClasses: Uint8Array;
  /** For each dictionary word, a hash of the stem it comes from. */
  wordStems: Uint16Array;
}

/** A phrase of more words is not looked up. */
export const LONGEST_PHRASE = 5;

/** The key of a phrase of folded words: `phraseKey(phraseKey(0, first), second)` … */
export function phraseKey(before: number, word: string): number {
  return mix(before, hashText(word));
}

/** Everything a phrase can be listed as; callings are left out where names are looked for, since most are common words as well. */
const ALL_KINDS = (1 << LISTED_AS.length) - 1;
const NAMING_KINDS = ALL_KINDS & ~bitOf('calling');

/** What the phrase with this key is listed as: bits of `bitOf`, callings apart; 0 for not listed. */
export function maskOf(lexicon: Lexicon, key: number, kinds = NAMING_KINDS): number {
  const entry = findEntry(lexicon.phrases, key);
  return entry < 0 ? 0 : (lexicon.masks[lexicon.phraseMasks[entry] ?? 0] ?? 0) & kinds;
}

/** The same with callings. */
export function fullMaskOf(lexicon: Lexicon, key: number): number {
  return maskOf(lexicon, key, ALL_KINDS);
}

/** What the lists say of one word alone. */
export interface Listing {
  mask: number;
  /** The letters taken off the front to find it; empty where the word is listed as it stands. */
  clitics: string;
  /** The word as listed. */
  stem: string;
}

/** Looks a folded word up as it stands, then without its clitics, fewest first; callings apart. */
export function listingOf(lexicon: Lexicon, word: string, kinds = NAMING_KINDS): Listing {
  for (const { clitics, stem } of readingsOf(word)) {
    const mask = maskOf(lexicon, phraseKey(0, stem), kinds);
    if (mask !== 0) return { mask, clitics, stem };
  }
  return { mask: 0, clitics: '', stem: word };
}

/** The same with callings. */
export function fullListingOf(lexicon: Lexicon, word: string): Listing {
  return listingOf(lexicon, word, ALL_KINDS);
}

/** Dictionary classes from here on are of words that can only be verbs. */
export const FIRST_VERB_CLASS = 180;

/** Whether the dictionary knows the folded word, and only as a verb. */
export function isVerb(lexicon: Lexicon, word: string): boolean {
  return dictionaryWord(lexicon, word).class >= FIRST_VERB_CLASS;
}

/** What the dictionary says of a word. */
export interface DictionaryWord {
  class: number;
  stem: number;
  /** Whether affixes had to come off before the dictionary knew it. */
  affixed: boolean;
}

/** Endings of words by their last letter. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  ه: ['ه', 'يه', 'اته'],
  ا: ['ها', 'هما', 'نا', 'اتها', 'يا', 'وا', 'ا'],
  م: ['هم', 'كم'],
  ك: ['ك'],
  ي: ['ي'],
  ت: ['ات', 'ت'],
  ن: ['ان', 'ين', 'ون'],
};
const UNKNOWN: DictionaryWord = { class: 0, stem: 0, affixed: false };

/** Looks a folded word up in the dictionary: whole, then without clitics, then without endings. */
export function dictionaryWord(lexicon: Lexicon, word: string): DictionaryWord {
  const readings = readingsOf(word);
  for (const suffix of ['', ...(SUFFIXES[word.at(-1) ?? ''] ?? [])]) {
    if (!word.endsWith(suffix)) continue;
    for (const { clitics, stem } of readings) {
      const length = stem.length - suffix.length;
      if (length < 2) continue;
      let entry = findEntry(lexicon.words, hashText(stem, 0, length));
      // A ta marbuta before an ending is written ت: مدرستها is مدرسة + ها.
      if (entry < 0 && suffix !== '' && stem[length - 1] === 'ت') {
        entry = findEntry(lexicon.words, hashText(`${stem.slice(0, length - 1)}ه`));
      }
      if (entry < 0) continue;
      const affixed = clitics !== '' || suffix !== '';
      return { class: lexicon.wordClasses[entry] ?? 0, stem: lexicon.wordStems[entry] ?? 0, affixed };
    }
  }
  return UNKNOWN;
}
