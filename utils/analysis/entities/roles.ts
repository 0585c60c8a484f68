/**
 * What the article says a person is: the noun phrase beside the name that begins with a word for an office or a calling. Before the name
 * the outermost one counts: in «المبعوث الخاص للرئيس الروسي، …» the named one is the envoy, and the president belongs to the role.
 */
import type { Reading } from '@/utils/text/clitics';
import { bitOf, dictionaryWord, fullListingOf, isVerb, type Lexicon } from './lexicon';
import {
  isBareOffice,
  isInFrontOf,
  isTheirs,
  isTitle,
  mayBeTheirs,
  OFFICE,
  type RoleWord,
  roleNoun,
  roleNounAfter,
} from './role-nouns';
import {
  ACTING,
  APPOSED,
  BREAKS,
  COURTESY,
  INSIDE,
  isAge,
  mayGoOn,
  NAMING,
  OWN_BA,
  SELF,
  TIMES,
  VERBS_TOO,
} from './role-words';

/** Words `[start, end)` of the sentence, and how the first one is read. */
export interface RoleSpan {
  start: number;
  end: number;
  reading: Reading;
}

const LONGEST_BEFORE = 11;
const LONGEST_AFTER = 12;
/** Words from a comma to the name. */
const LONGEST_ORIGIN = 6;
const SPEECH = bitOf('say') | bitOf('meet');

/**
 * The role that stands beside the name at words `[start, end)`, which «و» may join to what is before.
 * @returns `null` where the sentence gives none there
 */
export function roleOf(
  lexicon: Lexicon,
  words: readonly RoleWord[],
  name: { start: number; end: number; joined: boolean },
): RoleSpan | null {
  // Before «ويوسف …» stands the end of somebody else's phrase.
  const before = name.joined ? null : roleBefore(lexicon, words, name.start);
  return before ?? roleAfter(lexicon, words, name.end, name.end - name.start > 1);
}

const QUOTES = /^[«»“”"]$/u;

function isBreak(lexicon: Lexicon, word: RoleWord): boolean {
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

function roleBefore(lexicon: Lexicon, words: readonly RoleWord[], nameStart: number): RoleSpan | null {
  const end = titlesStart(lexicon, words, namingStart(words, nameStart));
  // «روايتان للعراقي …»: the adjective with a preposition stands for the named one, what is before it speaks of something else.
  if (isNationalityOfHis(lexicon, words[end - 1])) return null;
  const of = officeOfNamed(lexicon, words, end);
  if (of) return of;
  let best: RoleSpan | null = null;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_BEFORE); at--) {
    const word = words[at];
    if (!word || isBreak(lexicon, word)) break;
    const noun = roleNoun(lexicon, words, at);
    // «مأمور المركز … طلخا بالعثور على جثة فلان»: how something was done, not where he serves.
    if (!noun && isAdverbial(lexicon, word.folded) && !words[at - 1]?.folded.startsWith('ال')) break;
    if (!noun) continue;
    // «أفرج القاضي عن صحافي»: the preposition belongs to the verb, so what is before it is somebody else.
    if (words.slice(at + 1, end).some((inside) => !mayGoOn(inside.folded, noun.stem))) break;
    // «تلميذه عازف الغيتار»: whose he is says less than what he is.
    if (best?.start === at + 1 && isTheirs(lexicon, word.folded)) break;
    const joined = /^[وف]/.test(noun.clitics);
    // «والرئيس» begins a second person's role; «ووزير» may go on with the first's.
    const definite = word.folded.slice(noun.clitics.length).startsWith('ال') || noun.clitics.endsWith('ال');
    best = { start: at, end, reading: noun };
    if (definite && isAnotherPhrase(lexicon, words, at)) break;
    if (
      joined
        ? (definite && !followsOffice(lexicon, words, at)) || !leadsOn(lexicon, words, at)
        : noun.clitics === '' && !definite && closesPhrase(lexicon, words[at - 1])
    )
      break;
  }
  if (!best || !isQuotedWhole(words, best)) return null;
  const role = withoutOrigin(lexicon, words, withoutLastTitle(lexicon, words, best));
  if (INSIDE.has(words[role.end - 1]?.folded ?? '')) return null;
  // «محامي غرينوولد»: an office alone right before a name is of the named one, not his.
  const isOfHis = role.end - role.start === 1 && role.end === nameStart && isBareOffice(lexicon, words, role.start);
  return isOfHis && !mayBeTheirs(role.reading.stem) ? null : role;
}

/** «محامي سالم الحمداوي، فلان»: the office of somebody named just before the comma at `end`. */
function officeOfNamed(lexicon: Lexicon, words: readonly RoleWord[], end: number): RoleSpan | null {
  if (words[end]?.folded !== '،' || !words[end - 1]?.person) return null;
  let start = end - 1;
  while (words[start - 1]?.person) start--;
  const reading = isBareOffice(lexicon, words, start - 1) ? roleNoun(lexicon, words, start - 1) : null;
  return reading && { start: start - 1, end, reading };
}

/** Where the words between a calling and the name begin: «صياد من صور اسمه …», «المدعو …». */
function namingStart(words: readonly RoleWord[], nameStart: number): number {
  let start = nameStart;
  while (NAMING.has(words[start - 1]?.folded ?? '') || words[start - 1]?.folded === '«') start--;
  return start === nameStart - 1 && words[start]?.folded === '«' ? nameStart : start;
}

function isNationalityOfHis(lexicon: Lexicon, word: RoleWord | undefined): boolean {
  if (!word || word.mark || word.person) return false;
  const { mask, clitics } = fullListingOf(lexicon, word.folded);
  return (mask & bitOf('nationality')) !== 0 && (mask & OFFICE) === 0 && /[بلك](ال)?$/.test(clitics);
}

/** Where the titles, commas and nationality («، النرويجي …») right before a name begin. */
function titlesStart(lexicon: Lexicon, words: readonly RoleWord[], nameStart: number): number {
  let start = nameStart;
  for (;;) {
    const before = words[start - 1];
    if (!before) return start;
    const isDot = before.folded === '.' && (words[start - 2]?.folded.length ?? 0) === 1;
    const comma = commaBefore(lexicon, words, start);
    if (comma < start) {
      start = comma;
      continue;
    }
    if (!isDot && !SELF.has(before.folded) && !isTitle(lexicon, words, start - 1)) return start;
    // «رئيسة الفريق»: behind a bare office a rank is what the office is of.
    if (isBareOffice(lexicon, words, start - 2)) return start;
    start--;
  }
}

/** The comma that ends right before a place, with nothing or only an origin between: «…، البلجيكية ذات الأصل التونسي فلانة»; else the place. */
function commaBefore(lexicon: Lexicon, words: readonly RoleWord[], place: number): number {
  for (let at = place - 1; at >= Math.max(0, place - LONGEST_ORIGIN); at--) {
    const word = words[at];
    if (!word || word.person) return place;
    if (word.folded === '،' || word.folded === ',') {
      const first = words[at + 1];
      const isOrigin =
        at === place - 1 || (fullListingOf(lexicon, first?.folded ?? '').mask & bitOf('nationality')) !== 0;
      return isOrigin ? at : place;
    }
    if (word.mark || roleNoun(lexicon, words, at)) return place;
  }
  return place;
}

/** Whether a noun phrase ends with this word, so that a bare office after it is another's: «أقال الرئيس التونسي والي صفاقس …». */
function closesPhrase(lexicon: Lexicon, word: RoleWord | undefined): boolean {
  if (!word || word.mark) return false;
  if (INSIDE.has(word.folded)) return false;
  const { mask } = fullListingOf(lexicon, word.folded);
  return /^[وفبلك]?ال|^لل/.test(word.folded) || (mask & (bitOf('place') | bitOf('nationality'))) !== 0;
}

/** A title after a fuller role is left off, with its nationality: «رئيس لجنة المال النائب فلان», «رئيس المؤتمر السفير البرازيلي فلان». */
function withoutLastTitle(lexicon: Lexicon, words: readonly RoleWord[], role: RoleSpan): RoleSpan {
  let title = role.end - 1;
  if (fullListingOf(lexicon, words[title]?.folded ?? '').mask & bitOf('nationality')) title--;
  const isApposed = title - role.start > 1 && APPOSED.has(words[title]?.folded ?? '');
  return isApposed && closesPhrase(lexicon, words[title - 1]) ? { ...role, end: title } : role;
}

/** Whether the word before is a definite office by itself: «الأديب والمؤرخ» are one person's. */
function followsOffice(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const before = roleNoun(lexicon, words, at - 1);
  return before?.clitics === 'ال' || (before?.clitics === '' && before.stem.startsWith('ال'));
}

/** «صياد من صور اسمه فلان»: where he is from is no part of the role. */
function withoutOrigin(lexicon: Lexicon, words: readonly RoleWord[], role: RoleSpan): RoleSpan {
  for (let at = role.start + 1; at < role.end; at++) if (isOrigin(lexicon, words, at)) return { ...role, end: at };
  return role;
}

/** Whether a role noun stands before `at`, so that «و» joins two offices of one person. */
function leadsOn(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const first = words[at]?.folded.slice(1) ?? '';
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const word = words[back];
    if (!word || isBreak(lexicon, word)) return false;
    // The same office twice is two people's: «وزير الخارجية السعودي ووزير الخارجية المصري».
    if (word.folded === first) return false;
    if (roleNoun(lexicon, words, back)) return true;
  }
  return false;
}

/** @param full whether the name is of several words: after a single one a bare office is as a rule the sentence's object */
function roleAfter(lexicon: Lexicon, words: readonly RoleWord[], nameEnd: number, full: boolean): RoleSpan | null {
  const opening = words[nameEnd]?.folded ?? '';
  const closing = opening === '(' ? ')' : opening === '،' || opening === ',' ? opening : null;
  let start = closing ? nameEnd + 1 : nameEnd;
  // «فلان، وهو رئيس …»
  if (closing && /^وه[وي]$/.test(words[start]?.folded ?? '')) start++;
  while (COURTESY.has(words[start]?.folded ?? '')) start++;
  const first = words[start];
  if (!first || first.mark || first.person) return null;
  const noun = roleNounAfter(lexicon, words, start);
  if (noun?.clitics.replace(/ال$/, '') !== '') return null;
  if (!closing && (!full || noun.clitics === 'ال' || VERBS_TOO.has(first.folded))) return null;
  let end = start + 1;
  while (end < words.length && end - start < LONGEST_AFTER) {
    const word = words[end];
    if (!word || isBreak(lexicon, word)) break;
    if (isOrigin(lexicon, words, end)) break;
    if (word.folded === 'في' && isAge(words[end + 1]?.folded ?? '', words[end + 2]?.folded ?? '')) break;
    if (!closing && !mayGoOn(word.folded, first.folded)) break;
    if (
      !closing &&
      (isAnotherPhrase(lexicon, words, end) || (isAdverbial(lexicon, word.folded) && !word.folded.startsWith('بال')))
    )
      break;
    end++;
  }
  const stopped = words[end];
  // A phrase in brackets must end with them; a bare one or one between commas ends where its clause does.
  if (opening === '(' && stopped?.folded !== ')') return null;
  while (end > start && !isQuotedWhole(words, { start, end })) end--;
  return { start, end: trimEnd(words, start, end), reading: { clitics: '', stem: first.folded } };
}

/** Whether a definite noun begins another phrase behind «في» and a place: «رئيسة اللجنة في نيويورك المجتمع الدولي». */
function isAnotherPhrase(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const [word, place, preposition] = [words[at], words[at - 1], words[at - 2]];
  if (!word?.folded.startsWith('ال') || !place || preposition?.folded !== 'في') return false;
  return (fullListingOf(lexicon, place.folded).mask & bitOf('place')) !== 0;
}

/** Whether «من» and a place tell where somebody is from: «معلمة من صنعاء». */
function isOrigin(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const place = words[at + 1];
  if (words[at]?.folded !== 'من' || !place || place.mark) return false;
  return (fullListingOf(lexicon, place.folded).mask & (bitOf('place') | bitOf('place-noun'))) !== 0;
}

/** Whether «ب» is written onto a word that names neither a place nor a body: it tells how, not where somebody serves. */
function isAdverbial(lexicon: Lexicon, folded: string): boolean {
  if (!folded.startsWith('ب') || ACTING.has(folded) || OWN_BA.has(folded)) return false;
  const { mask, clitics } = fullListingOf(lexicon, folded);
  const served = bitOf('place') | bitOf('organization') | bitOf('place-noun') | bitOf('organization-noun');
  if (mask !== 0) return clitics.startsWith('ب') && (mask & served) === 0;
  const bare = dictionaryWord(lexicon, folded.slice(1));
  return bare.class !== 0 && !bare.affixed && dictionaryWord(lexicon, folded).affixed;
}

/** Whether every quote that opens in a role closes in it. */
function isQuotedWhole(words: readonly RoleWord[], { start, end }: { start: number; end: number }): boolean {
  const text = words.slice(start, end).map(({ folded }) => folded);
  const count = (pattern: RegExp) => text.filter((word) => pattern.test(word)).length;
  return count(/^[«“]$/) === count(/^[»”]$/) && count(/^"$/) % 2 === 0;
}

/** Leaves off a preposition that a break has left hanging. */
function trimEnd(words: readonly RoleWord[], start: number, end: number): number {
  let last = end;
  while (last > start + 1 && INSIDE.has(words[last - 1]?.folded ?? '')) last--;
  return last;
}
