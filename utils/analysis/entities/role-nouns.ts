/** Which words of an Arabic sentence name an office or a calling, and which are only a title of respect. */
import type { Reading } from '@/utils/text/clitics';
import { bitOf, dictionaryWord, fullListingOf, fullMaskOf, type Lexicon, type Listing, phraseKey } from './lexicon';
import { CALLED, COURTESY, HIGHNESS, NEEDING, NO_OFFICE, OF_PEOPLE, RANKS, VERBS_TOO } from './role-words';

/** A word or mark of a sentence as roles see it. */
export interface RoleWord {
  /** As it stands in the text, and folded. */
  text: string;
  folded: string;
  /** Whether it belongs to a person's name. */
  person: boolean;
  mark: boolean;
}

/** What an office is listed as. */
export const OFFICE = bitOf('role') | bitOf('title') | bitOf('calling');

/** Whether the word at a place names an office, and with which clitics. */
export function roleNoun(lexicon: Lexicon, words: readonly RoleWord[], at: number): Reading | null {
  const word = words[at];
  if (!word || word.mark || word.person || word.folded.length < 3) return null;
  const { folded } = word;
  const alone = unjoined(folded);
  if (COURTESY.has(alone) || RANKS.has(alone) || OF_PEOPLE.has(folded)) return null;
  if (isInFrontOf(word)) return null;
  const next = words[at + 1]?.folded ?? '';
  const { mask, clitics, stem } = officeListing(lexicon, folded);
  if (NO_OFFICE.has(stem)) return null;
  if (!(mask & OFFICE)) return mask === 0 ? ofTheirs(lexicon, folded) : null;
  if (/^صاحبه?$/.test(stem) && HIGHNESS.has(next)) return null;
  if (NEEDING.has(stem) && !clitics.endsWith('ال') && !(phraseMask(lexicon, stem, next) & OFFICE)) return null;
  if (VERBS_TOO.has(stem) && fullListingOf(lexicon, next).mask & OFFICE) return null;
  return { clitics, stem };
}

const POSSESSIVE = /(?:ها|هما|هم|نا|ه)$/;

/** Whether a folded word may end with a pronoun; its «ه» may be a ta marbuta as well. */
export function mayBeTheirs(folded: string): boolean {
  return POSSESSIVE.test(folded);
}

/** Whether an office is known only without the pronoun at its end. */
export function isTheirs(lexicon: Lexicon, folded: string): boolean {
  return mayBeTheirs(folded) && !(fullListingOf(lexicon, folded).mask & OFFICE);
}

/** An office that belongs to somebody just named: «مديرتها», «مراسلنا في بيروت». */
function ofTheirs(lexicon: Lexicon, folded: string): Reading | null {
  const base = folded.replace(POSSESSIVE, '');
  if (base === folded || base.length < 3) return null;
  const noun = base.endsWith('ت') ? `${base.slice(0, -1)}ه` : base;
  const { mask, clitics, stem } = fullListingOf(lexicon, noun);
  if (NO_OFFICE.has(stem) || stem === 'قايم' || VERBS_TOO.has(stem) || NEEDING.has(stem)) return null;
  // «مصلحة» is a word of its own, not «his مصلح».
  const whole = dictionaryWord(lexicon, folded);
  if (whole.class !== 0 && !whole.affixed) return null;
  return mask & (bitOf('role') | bitOf('calling')) && !clitics.endsWith('ال')
    ? { clitics, stem: folded.slice(clitics.length) }
    : null;
}

/** «أمام» is a preposition, «إمام» an office; folded they are one. */
export function isInFrontOf({ folded, text }: RoleWord): boolean {
  return folded === 'امام' && !text.startsWith('إ');
}

/** What the lists say of a word, of an office before all: «التاجر» is a family's name as well. */
function officeListing(lexicon: Lexicon, folded: string): Listing {
  const listing = fullListingOf(lexicon, folded);
  if (listing.mask & OFFICE || !folded.startsWith('ال')) return listing;
  const bare = fullListingOf(lexicon, folded.slice(2));
  return bare.mask & OFFICE && bare.clitics === '' ? { ...bare, clitics: 'ال' } : listing;
}

/** What two words in a row are listed as, the second with its article or without. */
function phraseMask(lexicon: Lexicon, first: string, second: string): number {
  const key = phraseKey(0, first);
  return fullMaskOf(lexicon, phraseKey(key, second)) | fullMaskOf(lexicon, phraseKey(key, second.replace(/^ال/, '')));
}

/** The same for a word behind a name, where the indefinite accusative adds an alef: «… رئيسا للهيئة». */
export function roleNounAfter(lexicon: Lexicon, words: readonly RoleWord[], at: number): Reading | null {
  const noun = roleNoun(lexicon, words, at);
  const word = words[at];
  if (noun || !word || !/...ا$/.test(word.folded)) return noun;
  const nominative = { ...word, folded: word.folded.slice(0, -1) };
  return roleNoun(lexicon, [nominative, ...words.slice(at + 1, at + 2)], 0);
}

/** A definite word without «و» or «ف». */
function unjoined(folded: string): string {
  return folded.replace(/^[وف](?=ال)/, '');
}

/** Whether the word at a place is a title that begins somebody else's phrase: «والدكتورة فلانة». */
export function isJoinedTitle(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  return unjoined(folded) !== folded && isTitle(lexicon, words, at);
}

/** Whether the word at a place stands before a name out of respect and is no role by itself. */
export function isTitle(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const word = words[at];
  if (!word || word.mark || word.person) return false;
  const folded = unjoined(word.folded);
  if (OF_PEOPLE.has(folded)) return isTitle(lexicon, words, at - 1) || !isDescribed(lexicon, words, at - 1);
  if (HIGHNESS.has(folded)) return /^صاحبه?$/.test(words[at - 1]?.folded ?? '');
  if (/^صاحبه?$/.test(folded)) return HIGHNESS.has(words[at + 1]?.folded ?? '');
  if (COURTESY.has(folded) || CALLED.has(folded) || RANKS.has(folded)) return true;
  return fullMaskOf(lexicon, phraseKey(0, folded)) === bitOf('honorific');
}

/** Whether an adjective behind the word belongs to it: it is definite or an office. */
function isDescribed(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  return words[at]?.folded.startsWith('ال') === true || roleNoun(lexicon, words, at) !== null;
}

/** Whether the word is an office without the article, so that the next one belongs to it. */
export function isBareOffice(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const noun = roleNoun(lexicon, words, at);
  return noun !== null && !noun.clitics.endsWith('ال') && !noun.stem.startsWith('ال');
}
