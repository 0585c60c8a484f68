/**
 * What an English article says a person is: «French Foreign Minister Jean …» before the name, «…, head of the water authority,» after it.
 * The same span of words as for Arabic (`roles.ts`), without the article it begins with and without a title of respect.
 */
import type { RoleWord } from './role-nouns';
import type { RoleSpan } from './role-span';
import { DETERMINERS, ENDS, HONORIFICS, INSIDE_BEFORE, isOffice, JOINS, OPENERS } from './role-words-en';

const LONGEST_BEFORE = 8;
const LONGEST_AFTER = 16;
const POSSESSIVE = /^['’]s$/;
const WHOLE = { clitics: '', stem: '' };

/** The role that stands beside the name at words `[start, end)`; `null` where the sentence gives none there. */
export function englishRoleOf(words: readonly RoleWord[], name: { start: number; end: number }): RoleSpan | null {
  const after = roleAfter(words, name.end);
  const before = roleBefore(words, name.start);
  // «Minister Jean Dupont, head of the committee,»: the fuller one says more.
  if (before && after && before.end - before.start === 1) return after;
  return before ?? after;
}

/** «former finance minister», «ship's captain»: the words that lead up to an office right before the name. */
function roleBefore(words: readonly RoleWord[], nameStart: number): RoleSpan | null {
  let end = nameStart;
  while (isHonorific(words, end - 1)) end--;
  // «the museum's director, Sara Haddad,»
  if (words[end - 1]?.folded === ',' && words[end - 2] && !words[end - 2]?.mark) end--;
  const last = words[end - 1];
  if (!last || last.mark || last.person) return null;
  const phrase = phraseStart(words, end);
  if (phrase < end && isOffice(last.folded)) return { start: phrase, end, reading: WHOLE };
  return end < nameStart ? officeWithOf(words, end) : null;
}

/** «the head of the union, Sara Haddad»: back to the office that an «of» follows. */
function officeWithOf(words: readonly RoleWord[], end: number): RoleSpan | null {
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_AFTER); at--) {
    const word = words[at];
    if (!word || word.person || word.mark || ENDS.has(word.folded)) return null;
    if (isOffice(word.folded) && JOINS.has(words[at + 1]?.folded ?? '')) {
      return { start: phraseStart(words, at + 1), end, reading: WHOLE };
    }
  }
  return null;
}

/** Where the noun phrase that ends at `end` begins, after its article. */
function phraseStart(words: readonly RoleWord[], end: number): number {
  let start = end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_BEFORE); at--) {
    const word = words[at];
    if (!word || word.person || (word.mark && word.text !== '-')) break;
    if (POSSESSIVE.test(word.text) && words[at - 1]?.person) break;
    if (DETERMINERS.has(word.folded) || ENDS.has(word.folded) || /ly$/.test(word.folded)) break;
    if (
      /(?:ed|s)$/.test(word.folded) &&
      at < end - 1 &&
      !POSSESSIVE.test(word.text) &&
      !/^\p{Lu}/u.test(word.text) &&
      !INSIDE_BEFORE.has(word.folded)
    )
      break;
    start = at;
  }
  while (words[start]?.mark || POSSESSIVE.test(words[start]?.text ?? '')) start++;
  return start;
}

/** «…, the head of the water authority,» and «… (head of sales)»: a phrase with an office at its head, up to the mark that ends it. */
function roleAfter(words: readonly RoleWord[], nameEnd: number): RoleSpan | null {
  const opening = words[nameEnd]?.text;
  if (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '—') return null;
  let start = nameEnd + 1;
  // «…, 54, a teacher,»
  if (/^\d+$/.test(words[start]?.text ?? '') && words[start + 1]?.text === ',') start += 2;
  while (OPENERS.has(words[start]?.folded ?? '')) start++;
  let end = start;
  let hasOffice = false;
  let isInside = false;
  while (end < words.length && end - start < LONGEST_AFTER) {
    const word = words[end];
    if (
      !word ||
      word.person ||
      word.folded === 'from' ||
      ENDS.has(word.folded) ||
      (word.mark && word.text !== '-' && word.text !== '&')
    )
      break;
    if (JOINS.has(word.folded)) isInside = true;
    if (!isInside && isOffice(word.folded)) hasOffice = true;
    end++;
  }
  while (end > start && JOINS.has(words[end - 1]?.folded ?? '')) end--;
  return hasOffice && end > start ? { start, end, reading: WHOLE } : null;
}

/** «Dr», «Mr.»: with the dot that may follow. */
export function isHonorific(words: readonly { folded: string }[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  return HONORIFICS.has(word) || (word === '.' && HONORIFICS.has(words[at - 1]?.folded ?? ''));
}
