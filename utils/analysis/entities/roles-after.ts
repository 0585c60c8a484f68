/**
 * The role that follows a name: beside it («فلان، رئيس …»، «فلان (رئيس …)»), or said of it by the rest of its sentence («فلان، الذي يشغل
 * منصب …»، «رحب فلان … بصفته رئيس …»).
 */
import type { Lexicon } from './lexicon';
import { isAdverbial, isAnotherPhrase, isBreak, isOrigin, isQuotedWhole } from './role-bounds';
import { type RoleWord, roleNounAfter } from './role-nouns';
import type { RoleSpan } from './role-span';
import { AS, COURTESY, HOLDING, INSIDE, isAge, mayGoOn, POSTS, VERBS_TOO } from './role-words';

const LONGEST_AFTER = 12;
/** Words from a name to «بصفته», and from «الذي» to «منصب». */
const FARTHEST_AS = 14;
const FARTHEST_POST = 4;

/**
 * The role behind a name that ends before `nameEnd`.
 * @param full whether the name is of several words: after a single one a bare office is as a rule the sentence's object
 */
export function roleAfter(
  lexicon: Lexicon,
  words: readonly RoleWord[],
  nameEnd: number,
  full: boolean,
): RoleSpan | null {
  const end = bracketEnd(words, nameEnd);
  return (
    roleBeside(lexicon, words, nameEnd, full) ??
    (end > nameEnd ? roleBeside(lexicon, words, end, full) : null) ??
    roleHeld(lexicon, words, end) ??
    roleAs(lexicon, words, end)
  );
}

/** Behind the brackets that tell an age or years, if there are any: «فلان (29 عاما)، …». */
function bracketEnd(words: readonly RoleWord[], at: number): number {
  if (words[at]?.folded !== '(') return at;
  const close = words.findIndex(({ folded }, n) => n > at && folded === ')');
  return close > 0 && words.slice(at + 1, close).some(({ folded }) => /^\p{N}+$/u.test(folded)) ? close + 1 : at;
}

function roleBeside(lexicon: Lexicon, words: readonly RoleWord[], at: number, full: boolean): RoleSpan | null {
  const opening = words[at]?.folded ?? '';
  const closing = opening === '(' ? ')' : opening === '،' || opening === ',' ? opening : null;
  if (!closing && !full) return null;
  let start = closing ? at + 1 : at;
  // «فلان، وهو رئيس …»
  if (closing && /^وه[وي]$/.test(words[start]?.folded ?? '')) start++;
  while (COURTESY.has(words[start]?.folded ?? '')) start++;
  const role = phraseFrom(lexicon, words, start, closing === null);
  // A phrase in brackets must end with them; a bare one or one between commas ends where its clause does.
  if (opening === '(' && role && words[role.end]?.folded !== ')') return null;
  return role;
}

/** «فلان، الذي يشغل منصب …» */
function roleHeld(lexicon: Lexicon, words: readonly RoleWord[], nameEnd: number): RoleSpan | null {
  const who = words[nameEnd]?.mark ? nameEnd + 1 : nameEnd;
  if (!/^(?:الذي|التي)$/.test(words[who]?.folded ?? '')) return null;
  if (!HOLDING.has(words[who + 1]?.folded ?? '')) return null;
  const post = words.findIndex(({ folded }, at) => at > who + 1 && POSTS.has(folded));
  return post > 0 && post - who <= FARTHEST_POST ? phraseFrom(lexicon, words, post + 1, false) : null;
}

/** «فلان … بصفته رئيس …», of the last one named before it. */
function roleAs(lexicon: Lexicon, words: readonly RoleWord[], nameEnd: number): RoleSpan | null {
  for (let at = nameEnd; at < Math.min(words.length, nameEnd + FARTHEST_AS); at++) {
    const word = words[at];
    if (!word || word.person) return null;
    if (AS.has(word.folded)) return phraseFrom(lexicon, words, at + 1, false);
  }
  return null;
}

/**
 * The phrase of an office that begins at a place.
 * @param isBare whether nothing divides it from the name, so that what follows may be the sentence's own
 */
function phraseFrom(lexicon: Lexicon, words: readonly RoleWord[], start: number, isBare: boolean): RoleSpan | null {
  const first = words[start];
  if (!first || first.mark || first.person) return null;
  const noun = roleNounAfter(lexicon, words, start);
  if (noun?.clitics.replace(/ال$/, '') !== '') return null;
  if (isBare && (noun.clitics === 'ال' || VERBS_TOO.has(first.folded))) return null;
  let end = start + 1;
  while (end < words.length && end - start < LONGEST_AFTER) {
    const word = words[end];
    if (!word || isBreak(lexicon, word)) break;
    if (isOrigin(lexicon, words, end)) break;
    if (word.folded === 'في' && isAge(words[end + 1]?.folded ?? '', words[end + 2]?.folded ?? '')) break;
    if (isBare && !mayGoOn(word.folded, first.folded)) break;
    if (
      isBare &&
      (isAnotherPhrase(lexicon, words, end) || (isAdverbial(lexicon, word.folded) && !word.folded.startsWith('بال')))
    )
      break;
    end++;
  }
  while (end > start && !isQuotedWhole(words, { start, end })) end--;
  return { start, end: trimEnd(words, start, end), reading: { clitics: '', stem: first.folded } };
}

/** Leaves off a preposition that a break has left hanging. */
function trimEnd(words: readonly RoleWord[], start: number, end: number): number {
  let last = end;
  while (last > start + 1 && INSIDE.has(words[last - 1]?.folded ?? '')) last--;
  return last;
}
