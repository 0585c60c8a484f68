/**
 * What can be said of a word by itself, as hashed features: those it gives to its own place, and those it lends to its neighbours. Found
 * once for each different word of a text.
 */
import { stemOf } from '@/utils/text/clitics';
import { fold } from '@/utils/text/fold';
import { scriptOf } from '@/utils/text/script';
import { hashText, mix } from './hash';
import {
  bitOf,
  dictionaryWord,
  FIRST_VERB_CLASS,
  type Lexicon,
  LISTED_AS,
  type Listing,
  listingOf,
  phraseKey,
} from './lexicon';

export interface WordForm {
  folded: string;
  /** The folded word without what could be clitics. */
  stem: string;
  /** Hashes of the folded word and of `stem`. */
  wordKey: number;
  stemKey: number;
  /** Keys with which a listed phrase that begins with the word may begin: as it stands and without clitics. */
  phraseStarts: number[];
  /** Features of the word's own place. */
  own: Uint32Array;
  /** Features lent to each neighbour, before the distance is mixed in. */
  lent: Uint32Array;
  /** Features of the word's identity among `own` and `lent`: training drops them now and then, so that it learns to do without. */
  ownIdentity: number;
  lentIdentity: number;
  listing: Listing;
  /** One number for what the dictionary and the lists make of the word, to be combined with neighbours. */
  coarse: number;
  /** Whether it is listed as a name of people and as no common noun, or no list and no dictionary knows it. */
  isNameLike: boolean;
  /** One of a few dozen kinds of words, to be combined with more neighbours. */
  kind: number;
}

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
  bit: seed('bit'),
  coarse: seed('coarse'),
};

/** Capitals, lower case, digits and other signs, each run drawn once: `Xx`, `9.9`, `X.X`; Arabic letters are all `a`. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Script=Arabic}+/gu, 'a')
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, (run) => `9${Math.min(run.length, 5)}`);
}

const NAME_BITS = bitOf('given') | bitOf('family') | bitOf('name');
const PLACE_BITS = bitOf('place');
const ORGANIZATION_BITS = bitOf('organization');
const CUE_BITS =
  bitOf('role') |
  bitOf('honorific') |
  bitOf('title') |
  bitOf('kin') |
  bitOf('say') |
  bitOf('meet') |
  bitOf('place-noun') |
  bitOf('organization-noun') |
  bitOf('nationality');

function isNameLike(mask: number, dictionaryClass: number): boolean {
  if (mask === 0) return dictionaryClass === 0;
  return (mask & NAME_BITS) !== 0 && (mask & ~(NAME_BITS | PLACE_BITS | bitOf('nationality'))) === 0;
}

/** Kinds of words: by the lists where they know the word, else by the dictionary. */
function kindOf(folded: string, arabic: boolean, mask: number, dictionaryClass: number): number {
  if (!/[\p{L}\p{N}]/u.test(folded)) return hashText(folded);
  if (/\p{N}/u.test(folded)) return 1;
  if (!arabic) return 2;
  const known = dictionaryClass !== 0;
  if (mask & CUE_BITS) return 3 + LISTED_AS.findIndex((_, bit) => mask & CUE_BITS & (1 << bit));
  if (mask & NAME_BITS) return (mask & PLACE_BITS ? 20 : 22) + Number(known);
  if (mask & PLACE_BITS) return 24 + Number(known);
  if (mask & ORGANIZATION_BITS) return 26;
  if (mask !== 0) return 27;
  if (!known) return folded.startsWith('ال') ? 28 : 29;
  return dictionaryClass >= FIRST_VERB_CLASS ? 30 : folded.startsWith('ال') ? 31 : 32;
}

/** The form of a word as it is written in the text. */
export function wordForm(lexicon: Lexicon, word: string): WordForm {
  const folded = fold(word);
  const stem = stemOf(folded);
  const listing = listingOf(lexicon, folded);
  const known = dictionaryWord(lexicon, folded);
  const shape = hashText(shapeOf(word));
  const wordKey = hashText(folded);
  const stemKey = hashText(stem);
  const arabic = scriptOf(folded) === 'arabic';
  const listed = mix(listing.mask, hashText(listing.clitics));
  const classKey = mix(known.class, Number(known.affixed));
  // 0 not Arabic, 1 unknown to the dictionary, 2 known; then whether it may be a person's name, a place, or a cue.
  const standing = !arabic ? 0 : known.class === 0 ? 1 : 2;
  const coarse = mix(listing.mask, standing);

  const own: number[] = [mix(SEEDS.word, wordKey), mix(SEEDS.exact, hashText(word)), mix(SEEDS.stem, stemKey)];
  const lent: number[] = [mix(SEEDS.word, wordKey), mix(SEEDS.stem, stemKey)];
  const ownIdentity = own.length;
  const lentIdentity = lent.length;
  for (let n = 1; n <= 4 && n < folded.length; n++) {
    own.push(mix(SEEDS.prefix, hashText(folded.slice(0, n))), mix(SEEDS.suffix, hashText(folded.slice(-n))));
    if (n > 1 && stem !== folded && n < stem.length) own.push(mix(SEEDS.stemPrefix, hashText(stem.slice(0, n))));
  }
  for (let n = 2; n <= 4; n++) {
    for (let at = 0; at + n <= stem.length; at++) own.push(mix(SEEDS.gram, hashText(stem.slice(at, at + n))));
  }
  own.push(mix(SEEDS.length, Math.min(stem.length, 10)), mix(SEEDS.shape, shape), mix(SEEDS.coarse, coarse));
  own.push(mix(SEEDS.class, classKey), mix(SEEDS.classStem, known.stem), mix(SEEDS.mask, listed));
  if (folded.length > 1)
    lent.push(mix(SEEDS.suffix, hashText(folded.slice(-2))), mix(SEEDS.prefix, hashText(folded.slice(0, 2))));
  lent.push(mix(SEEDS.shape, shape), mix(SEEDS.class, classKey), mix(SEEDS.mask, listed), mix(SEEDS.coarse, coarse));
  for (let bit = 0; bit < LISTED_AS.length; bit++) {
    if (!(listing.mask & (1 << bit))) continue;
    own.push(mix(SEEDS.bit, bit));
    lent.push(mix(SEEDS.bit, bit));
  }
  return {
    folded,
    stem,
    wordKey,
    stemKey,
    phraseStarts: [...new Set([folded, listing.stem, stem])].map((first) => phraseKey(0, first)),
    own: Uint32Array.from(own),
    lent: Uint32Array.from(lent),
    ownIdentity,
    lentIdentity,
    listing,
    coarse,
    isNameLike: arabic && isNameLike(listing.mask, known.class),
    kind: kindOf(folded, arabic, listing.mask, known.class),
  };
}
