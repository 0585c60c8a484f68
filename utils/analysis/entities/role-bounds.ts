/**
 * Where the phrase of a role ends: what a role does not reach over, and what belongs to it no more.
 */
import { bitOf, dictionaryWord, fullListingOf, isVerb, type Lexicon } from './lexicon';
import { isInFrontOf, OFFICE, type RoleWord } from './role-nouns';
import { ACTING, BREAKS, INSIDE, OWN_BA, TIMES } from './role-words';

const SPEECH = bitOf('say') | bitOf('meet');
const QUOTES = /^[«»“”"]$/u;

/** Whether a word begins another clause, or ends the one before. */
export function isBreak(lexicon: Lexicon, word: RoleWord): boolean {
  const { folded, mark, person } = word;
  // What a role names may be quoted: «رئيس تعاونية “النور”».
  if (mark) return !QUOTES.test(folded);
  if (person || isInFrontOf(word)) return true;
  if (INSIDE.has(folded)) return false;
  if (BREAKS.has(folded) || TIMES.has(folded)) return true;
  // No verb bears the article; that of a listed place or body is no verb either.
  if (/^[وفبلك]?ال|^لل/.test(folded)) return false;
  const { mask, clitics } = fullListingOf(lexicon, folded);
  if (mask & (OFFICE | bitOf('place') | bitOf('organization') | bitOf('nationality'))) return false;
  return ((mask & SPEECH) !== 0 && !clitics.endsWith('ال')) || isClauseVerb(lexicon, folded);
}

/** Endings that verbs bear; with others the dictionary's verb is a chance likeness («مورسيا», «بايرن»). */
const VERB_AFFIX = /^[وفس]|(?:ت|وا|ون|ان|ه|ها|هم|نا)$/;

function isClauseVerb(lexicon: Lexicon, folded: string): boolean {
  return isVerb(lexicon, folded) && (VERB_AFFIX.test(folded) || !dictionaryWord(lexicon, folded).affixed);
}

/** Whether a noun phrase ends with this word, so that a bare office after it is another's: «أقال الرئيس التونسي والي صفاقس …». */
export function closesPhrase(lexicon: Lexicon, word: RoleWord | undefined): boolean {
  if (!word || word.mark) return false;
  if (INSIDE.has(word.folded)) return false;
  const { mask } = fullListingOf(lexicon, word.folded);
  return /^[وفبلك]?ال|^لل/.test(word.folded) || (mask & (bitOf('place') | bitOf('nationality'))) !== 0;
}

/** Whether a definite noun begins another phrase behind «في» and a place: «رئيسة اللجنة في نيويورك المجتمع الدولي». */
export function isAnotherPhrase(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const [word, place, preposition] = [words[at], words[at - 1], words[at - 2]];
  if (!word?.folded.startsWith('ال') || !place || preposition?.folded !== 'في') return false;
  return (fullListingOf(lexicon, place.folded).mask & bitOf('place')) !== 0;
}

/** Whether «من» and a place tell where somebody is from: «معلمة من صنعاء». */
export function isOrigin(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const place = words[at + 1];
  if (words[at]?.folded !== 'من' || !place || place.mark) return false;
  return (fullListingOf(lexicon, place.folded).mask & (bitOf('place') | bitOf('place-noun'))) !== 0;
}

/** Whether «ب» is written onto a word that names neither a place nor a body: it tells how, not where somebody serves. */
export function isAdverbial(lexicon: Lexicon, folded: string): boolean {
  if (!folded.startsWith('ب') || ACTING.has(folded) || OWN_BA.has(folded)) return false;
  const { mask, clitics } = fullListingOf(lexicon, folded);
  const served = bitOf('place') | bitOf('organization') | bitOf('place-noun') | bitOf('organization-noun');
  if (mask !== 0) return clitics.startsWith('ب') && (mask & served) === 0;
  const bare = dictionaryWord(lexicon, folded.slice(1));
  return bare.class !== 0 && !bare.affixed && dictionaryWord(lexicon, folded).affixed;
}

/** Whether every quote that opens in a role closes in it. */
export function isQuotedWhole(words: readonly RoleWord[], { start, end }: { start: number; end: number }): boolean {
  const text = words.slice(start, end).map(({ folded }) => folded);
  const count = (pattern: RegExp) => text.filter((word) => pattern.test(word)).length;
  return count(/^[«“]$/) === count(/^[»”]$/) && count(/^"$/) % 2 === 0;
}
