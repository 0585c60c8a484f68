/**
 * What the article says a person is: the noun phrase beside the name that begins with a word for an office or a calling. Before the name
 * the outermost one counts: in «المبعوث الخاص للرئيس الروسي، …» the named one is the envoy, and the president belongs to the role.
 */
import { bitOf, fullListingOf, type Lexicon } from './lexicon';
import { closesPhrase, isAdverbial, isAnotherPhrase, isBreak, isOrigin, isQuotedWhole } from './role-bounds';
import {
  isBareOffice,
  isJoinedTitle,
  isTheirs,
  isTitle,
  mayBeTheirs,
  OFFICE,
  type RoleWord,
  roleNoun,
} from './role-nouns';
import type { RoleSpan } from './role-span';
import { APPOSED, INSIDE, mayGoOn, NAMING, SELF } from './role-words';
import { roleAfter } from './roles-after';

const LONGEST_BEFORE = 11;
/** Words from a comma to the name. */
const LONGEST_ORIGIN = 6;

/**
 * The role that stands beside the name at words `[start, end)`.
 * @param name is `apart` where a clitic divides it from what is before
 * @returns `null` where the sentence gives none there
 */
export function roleOf(
  lexicon: Lexicon,
  words: readonly RoleWord[],
  name: { start: number; end: number; apart: boolean },
): RoleSpan | null {
  // Before «ويوسف …» stands the end of somebody else's phrase, before «ليوسف …» no phrase of his.
  const before = name.apart ? null : roleBefore(lexicon, words, name.start);
  return before ?? roleAfter(lexicon, words, name.end, name.end - name.start > 1);
}

function roleBefore(lexicon: Lexicon, words: readonly RoleWord[], nameStart: number): RoleSpan | null {
  const end = titlesStart(lexicon, words, namingStart(words, nameStart));
  if (end < nameStart && isJoinedTitle(lexicon, words, end)) return null;
  // «روايتان للعراقي …»، «الوزير والفرنسي …»: the adjective stands for the named one, what is before it speaks of something else.
  if (isNationalityApart(lexicon, words[end - 1])) return null;
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
    // «والناطق باسم المحكمة» goes on with the office before it.
    const joined = /^[وف]/.test(noun.clitics);
    const definite = word.folded.slice(noun.clitics.length).startsWith('ال') || noun.clitics.endsWith('ال');
    best = { start: at, end, reading: noun };
    if (definite && isAnotherPhrase(lexicon, words, at)) break;
    if (
      joined ? !leadsOn(lexicon, words, at) : noun.clitics === '' && !definite && closesPhrase(lexicon, words[at - 1])
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

function isNationalityApart(lexicon: Lexicon, word: RoleWord | undefined): boolean {
  if (!word || word.mark || word.person) return false;
  const { mask, clitics } = fullListingOf(lexicon, word.folded);
  return (mask & bitOf('nationality')) !== 0 && (mask & OFFICE) === 0 && /(?:[بلك]|^[وف])(ال)?$/.test(clitics);
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
    if (isJoinedTitle(lexicon, words, start)) return start;
  }
}

/** The comma that ends right before a place, with nothing or only an origin between: «…، البلجيكية ذات الأصل التونسي فلانة»; else the place. */
function commaBefore(lexicon: Lexicon, words: readonly RoleWord[], place: number): number {
  for (let at = place - 1; at >= Math.max(0, place - LONGEST_ORIGIN); at--) {
    const word = words[at];
    if (!word || word.person) return place;
    if (word.folded === '،' || word.folded === ',') {
      const { mask, clitics } = fullListingOf(lexicon, words[at + 1]?.folded ?? '');
      // «…، والفرنسي فلان» is the next one.
      const isOrigin = at === place - 1 || ((mask & bitOf('nationality')) !== 0 && !/^[وف]/.test(clitics));
      return isOrigin ? at : place;
    }
    if (word.mark || roleNoun(lexicon, words, at)) return place;
  }
  return place;
}

/** A title after a fuller role is left off, with its nationality: «رئيس لجنة المال النائب فلان», «رئيس المؤتمر السفير البرازيلي فلان». */
function withoutLastTitle(lexicon: Lexicon, words: readonly RoleWord[], role: RoleSpan): RoleSpan {
  let title = role.end - 1;
  if (fullListingOf(lexicon, words[title]?.folded ?? '').mask & bitOf('nationality')) title--;
  const isApposed = title - role.start > 1 && APPOSED.has(words[title]?.folded ?? '');
  return isApposed && closesPhrase(lexicon, words[title - 1]) ? { ...role, end: title } : role;
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
