/**
 * What can be said of a word by itself, as hashed features: those it gives to its own place, and those it lends to its neighbours. Found
 * once for each different word of a text; what does not hang on its letters, once for all words that are written and listed alike.
 */
import { stemOf } from '@/utils/text/clitics';
import { fold } from '@/utils/text/fold';
import { scriptOf } from '@/utils/text/script';
import { hashText, mix } from './hash';
import { bitOf, dictionaryWord, FIRST_VERB_CLASS, type Lexicon, LISTED_AS, listingOf, phraseKey } from './lexicon';

/** The places a word speaks for: its own first, then its neighbours', seen from them. */
export const DISTANCES = [0, -2, -1, 1, 2] as const;

/** Features for each of `DISTANCES`, one after another. */
export interface Features {
  features: Uint32Array;
  /** For each of `DISTANCES`, and for the end, where its features begin. */
  starts: Uint32Array;
}

/** Words that dictionary and lists know as the same, and that are written with the same kinds of letters. */
export interface FormGroup extends Features {
  /** Its number among the groups of the text. */
  number: number;
}

/** A word's own features are those that hang on its letters: its identity comes first at each distance, `OWN_IDENTITY` and `LENT_IDENTITY`. */
export interface WordForm extends Features {
  /** Its number among the different words of the text. */
  number: number;
  group: FormGroup;
  folded: string;
  /** Hashes of the folded word, and of it without what could be clitics. */
  wordKey: number;
  stemKey: number;
  /** Keys with which a listed phrase that begins with the word may begin: as it stands and without clitics. */
  phraseStarts: number[];
  /** One number for what the dictionary and the lists make of the word, to be combined with neighbours. */
  coarse: number;
  /** Whether it is listed as a name of people and as no common noun, or no list and no dictionary knows it. */
  isNameLike: boolean;
  /** One of a few dozen kinds of words, to be combined with more neighbours. */
  kind: number;
}

/** How many features of its own place, and of those lent to a neighbour, are the word's identity: training drops them now and then, so that it learns to do without. */
export const OWN_IDENTITY = 3;
export const LENT_IDENTITY = 2;

const seed = (template: string) => hashText(`template ${template}`);
const SEEDS = {
  word: seed('word'),
  exact: seed('exact'),
  stem: seed('stem'),
  prefix: seed('prefix'),
  suffix: seed('suffix'),
  stemPrefix: seed('stem prefix'),
  gram: seed('gram'),
  length: seed('length'),
  shape: seed('shape'),
  class: seed('class'),
  classStem: seed('class stem'),
  mask: seed('mask'),
  coarse: seed('coarse'),
};
const LISTED = LISTED_AS.map((_, bit) => mix(seed('bit'), bit));
const NEIGHBOURS = DISTANCES.slice(1).map((distance) => hashText(`place neighbour ${distance}`));

/** Words of Arabic letters alone, most of a text. */
const PLAIN = /^[\u0620-\u063f\u0641-\u064a]+$/;

/** Capitals, other letters, digits and other signs, each run drawn once: `Xx`, `9.9`, `X.X`. */
function shapeOf(word: string): string {
  return word.replace(/[\p{Script=Arabic}\p{Ll}]+|\p{Lu}+|\p{N}+/gu, (run) => {
    if (/^\p{Lu}/u.test(run)) return run.length > 1 ? 'XX' : 'X';
    return /^[\p{Script=Arabic}\p{Ll}]/u.test(run) ? 'x' : `9${Math.min(run.length, 5)}`;
  });
}
const PLAIN_SHAPE = hashText('x');

const NAME_BITS = bitOf('given') | bitOf('family') | bitOf('name');
const PLACE_BITS = bitOf('place');
const ORGANIZATION_BITS = bitOf('organization');
const NATIONALITY_BITS = bitOf('nationality');
const CUE_BITS =
  bitOf('role') |
  bitOf('honorific') |
  bitOf('title') |
  bitOf('kin') |
  bitOf('say') |
  bitOf('meet') |
  bitOf('place-noun') |
  bitOf('organization-noun') |
  NATIONALITY_BITS;

function isNameLike(mask: number, dictionaryClass: number): boolean {
  if (mask === 0) return dictionaryClass === 0;
  return (mask & NAME_BITS) !== 0 && (mask & ~(NAME_BITS | PLACE_BITS | NATIONALITY_BITS)) === 0;
}

/** Kinds of words: by the lists where they know the word, else by the dictionary. */
function kindOf(folded: string, script: 'plain' | 'arabic' | 'other', mask: number, dictionaryClass: number): number {
  if (script !== 'plain') {
    if (!/[\p{L}\p{N}]/u.test(folded)) return hashText(folded);
    if (/\p{N}/u.test(folded)) return 1;
    if (script === 'other') return 2;
  }
  const known = dictionaryClass !== 0;
  const cues = mask & CUE_BITS;
  if (cues) return 3 + lowestBit(cues);
  if (mask & NAME_BITS) return (mask & PLACE_BITS ? 20 : 22) + Number(known);
  if (mask & PLACE_BITS) return 24 + Number(known);
  if (mask & ORGANIZATION_BITS) return 26;
  if (mask !== 0) return 27;
  if (!known) return folded.startsWith('ال') ? 28 : 29;
  return dictionaryClass >= FIRST_VERB_CLASS ? 30 : folded.startsWith('ال') ? 31 : 32;
}

function lowestBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

/** Where a word's features are written down before their number is known; longer for a longer word. */
let sheet = new Uint32Array(256);
const mostFeatures = (length: number) => 3 * length + (DISTANCES.length + 1) * (LISTED_AS.length + 20);

/** The form of a word as it is written in the text, its number and group left to `forms.ts`. */
export function wordForm(lexicon: Lexicon, word: string): Omit<WordForm, 'group' | 'number'> & { traits: Traits } {
  const folded = fold(word);
  const script = PLAIN.test(word) ? 'plain' : scriptOf(folded) === 'arabic' ? 'arabic' : 'other';
  const stem = stemOf(folded);
  const listing = listingOf(lexicon, folded);
  const known = dictionaryWord(lexicon, folded);
  const wordKey = hashText(folded);
  const stemKey = stem === folded ? wordKey : hashText(stem);
  // 0 not Arabic, 1 unknown to the dictionary, 2 known; then whether it may be a person's name, a place, or a cue.
  const standing = script === 'other' ? 0 : known.class === 0 ? 1 : 2;
  const coarse = mix(listing.mask, standing);

  const ofWord = mix(SEEDS.word, wordKey);
  const ofStem = mix(SEEDS.stem, stemKey);
  const traits = {
    shape: mix(SEEDS.shape, script === 'plain' ? PLAIN_SHAPE : hashText(shapeOf(word))),
    coarse: mix(SEEDS.coarse, coarse),
    class: mix(SEEDS.class, mix(known.class, Number(known.affixed))),
    listing: mix(SEEDS.mask, mix(listing.mask, hashText(listing.clitics))),
    mask: listing.mask,
  };

  if (sheet.length < mostFeatures(folded.length)) sheet = new Uint32Array(mostFeatures(folded.length));
  let end = 0;
  sheet[end++] = ofWord;
  sheet[end++] = mix(SEEDS.exact, word === folded ? wordKey : hashText(word));
  sheet[end++] = ofStem;
  for (let n = 1; n <= 4 && n < folded.length; n++) {
    sheet[end++] = mix(SEEDS.prefix, hashText(folded, 0, n));
    sheet[end++] = mix(SEEDS.suffix, hashText(folded, folded.length - n));
    if (n > 1 && stem !== folded && n < stem.length) sheet[end++] = mix(SEEDS.stemPrefix, hashText(stem, 0, n));
  }
  for (let n = 2; n <= 4; n++) {
    for (let at = 0; at + n <= stem.length; at++) sheet[end++] = mix(SEEDS.gram, hashText(stem, at, at + n));
  }
  sheet[end++] = mix(SEEDS.length, Math.min(stem.length, 10));
  sheet[end++] = mix(SEEDS.classStem, known.stem);
  const lent = end;
  sheet[end++] = ofWord;
  sheet[end++] = ofStem;
  if (folded.length > 1) {
    sheet[end++] = mix(SEEDS.suffix, hashText(folded, folded.length - 2));
    sheet[end++] = mix(SEEDS.prefix, hashText(folded, 0, 2));
  }
  return {
    folded,
    wordKey,
    stemKey,
    phraseStarts: [...new Set([folded, listing.stem, stem])].map((first) => phraseKey(0, first)),
    ...lend(lent, end),
    traits,
    coarse,
    isNameLike: script !== 'other' && isNameLike(listing.mask, known.class),
    kind: kindOf(folded, script, listing.mask, known.class),
  };
}

/** What a group's words have in common, hashed. */
export interface Traits {
  shape: number;
  coarse: number;
  class: number;
  listing: number;
  /** What they are listed as: bits of `bitOf`. */
  mask: number;
}

/** A key of the group of words with these traits. */
export function groupKey(traits: Traits): number {
  return mix(mix(traits.shape, traits.class), mix(traits.listing, traits.coarse));
}

/** What words with these traits say of their own place and lend to their neighbours alike. */
export function groupFeatures(traits: Traits): Features {
  let end = 0;
  sheet[end++] = traits.shape;
  sheet[end++] = traits.coarse;
  sheet[end++] = traits.class;
  sheet[end++] = traits.listing;
  for (let rest = traits.mask; rest !== 0; rest &= rest - 1) sheet[end++] = LISTED[lowestBit(rest)] as number;
  sheet.copyWithin(end, 0, end);
  return lend(end, 2 * end);
}

/** The features on the sheet: up to `from` of the own place, up to `to` what is lent to each neighbour. */
function lend(from: number, to: number): Features {
  const count = to - from;
  const features = new Uint32Array(from + NEIGHBOURS.length * count);
  const starts = new Uint32Array(DISTANCES.length + 1);
  features.set(sheet.subarray(0, from));
  let end = from;
  for (let which = 0; which < NEIGHBOURS.length; which++) {
    starts[which + 1] = end;
    for (let i = from; i < to; i++) features[end++] = mix(NEIGHBOURS[which] as number, sheet[i] as number);
  }
  starts[DISTANCES.length] = end;
  return { features, starts };
}
