/**
 * What the article says a person is: the noun phrase beside the name that begins with a word for an office or a calling. Before the name
 * the outermost one counts: in «المبعوث الخاص للرئيس الروسي، …» the named one is the envoy, and the president belongs to the role.
 */
import type { Reading } from '@/utils/text/clitics';
import { fold } from '@/utils/text/fold';
import { bitOf, isVerb, type Lexicon, listingOf, maskOf, phraseKey } from './lexicon';

/** A word or mark of a sentence as roles see it. */
export interface RoleWord {
  folded: string;
  /** Whether it belongs to a person's name. */
  person: boolean;
  mark: boolean;
}

/** Words `[start, end)` of the sentence, and how the first one is read. */
export interface RoleSpan {
  start: number;
  end: number;
  reading: Reading;
}

const LONGEST_BEFORE = 11;
const LONGEST_AFTER = 12;
const OFFICE = bitOf('role') | bitOf('title');
const SPEECH = bitOf('say') | bitOf('meet');

/** The words of a line, folded. */
const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' ').map(fold));

/** Titles of respect say who is polite, not who somebody is. */
const COURTESY = wordSet(
  'السيد السيده الدكتور الدكتوره دكتور دكتوره د الاستاذ الاستاذه استاذ ا المهندس المهندسه م الشيخ الشيخه الحاج الحاجه فخامه معالي سعاده سماحه فضيله جلاله سيد السمو الملكي صاحب الانسه السادات مهندس المعلم المعلمه الحاجه البروفيسور بروفيسور',
);
/** Ranks and callings that stand before a name like a title of respect: a fuller role beside them is the role. */
const RANKS = wordSet(
  'اللواء العميد العقيد المقدم الرائد النقيب الملازم الفريق المشير الجنرال الادميرال الكولونيل الرقيب العريف الماريشال اول ثان ركن الركن الاول طيار حقوقي المتقاعد اللورد البارونه البارون الكابتن',
);
/** Words that begin another clause: a role never reaches over one. */
const BREAKS = wordSet(
  'ان انه انها انهم بان الذي التي الذين اللذين لكن بينما حيث عندما كما منذ حتي بعد قبل خلال بين ثم او ام لان اذ قد لم لن لا ما هو هي هم مع عن ضد الي لدي عبر مثل كان كانت يكون وهو وهي قال وقال قالت وقالت ان وان بحضور برئاسه بقياده',
);
/** Prepositions that may stand inside a role. */
const INSIDE = wordSet('في علي الي من عن لدي باسم بشان لشؤون لشوون');

/** Whether a word names an office, and with which clitics. */
function roleNoun(lexicon: Lexicon, folded: string): Reading | null {
  if (folded.length < 3 || COURTESY.has(folded) || RANKS.has(folded)) return null;
  const { mask, clitics, stem } = listingOf(lexicon, folded);
  return mask & OFFICE ? { clitics, stem } : null;
}

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
  const after = roleAfter(lexicon, words, name.end, name.end - name.start > 1);
  // «النائب فلان، عضو اللجنة المالية»: the fuller one says more.
  if (before && after && before.end - before.start === 1 && after.end - after.start > 1) return after;
  return before ?? after;
}

/** Whether a word stands before a name out of respect and is no role by itself. */
function isTitle(lexicon: Lexicon, { folded, mark, person }: RoleWord): boolean {
  if (mark || person) return false;
  return COURTESY.has(folded) || RANKS.has(folded) || maskOf(lexicon, phraseKey(0, folded)) === bitOf('honorific');
}

const QUOTES = /^[«»“”"]$/u;

function isBreak(lexicon: Lexicon, { folded, mark, person }: RoleWord): boolean {
  // What a role names may be quoted: «رئيس تعاونية “النور”».
  if (mark) return !QUOTES.test(folded);
  if (person) return true;
  if (INSIDE.has(folded)) return false;
  if (BREAKS.has(folded)) return true;
  const { mask, clitics } = listingOf(lexicon, folded);
  if (mask & OFFICE) return false;
  return ((mask & SPEECH) !== 0 && !clitics.endsWith('ال')) || isVerb(lexicon, folded);
}

function roleBefore(lexicon: Lexicon, words: readonly RoleWord[], nameStart: number): RoleSpan | null {
  const end = titlesStart(lexicon, words, nameStart);
  let best: RoleSpan | null = null;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_BEFORE); at--) {
    const word = words[at];
    if (!word || isBreak(lexicon, word)) break;
    const noun = roleNoun(lexicon, word.folded);
    if (!noun) continue;
    const joined = /^[وف]/.test(noun.clitics);
    // «والرئيس» begins a second person's role; «ووزير» may go on with the first's.
    const definite = word.folded.slice(noun.clitics.length).startsWith('ال') || noun.clitics.endsWith('ال');
    best = { start: at, end, reading: noun };
    if (
      joined
        ? definite || !leadsOn(lexicon, words, at)
        : noun.clitics === '' && !definite && closesPhrase(lexicon, words[at - 1])
    )
      break;
  }
  return best && isQuotedWhole(words, best) ? withoutLastTitle(lexicon, words, best) : null;
}

/** Where the titles, commas and nationality («، النرويجي …») right before a name begin. */
function titlesStart(lexicon: Lexicon, words: readonly RoleWord[], nameStart: number): number {
  let start = nameStart;
  for (;;) {
    const before = words[start - 1];
    if (!before) return start;
    const isComma = before.folded === '،' || before.folded === ',';
    const isDot = before.folded === '.' && (words[start - 2]?.folded.length ?? 0) === 1;
    const afterComma = words[start - 2]?.folded === '،';
    const isNationality = afterComma && (listingOf(lexicon, before.folded).mask & bitOf('nationality')) !== 0;
    if (!isComma && !isDot && !isNationality && !isTitle(lexicon, before)) return start;
    // «رئيسة الفريق»: behind a bare office a rank is what the office is of.
    if (isBareOffice(lexicon, words[start - 2])) return start;
    start--;
  }
}

/** Whether the word is an office without the article, so that the next one belongs to it. */
function isBareOffice(lexicon: Lexicon, word: RoleWord | undefined): boolean {
  if (!word || word.mark || word.person) return false;
  const noun = roleNoun(lexicon, word.folded);
  return noun !== null && !noun.clitics.endsWith('ال') && !noun.stem.startsWith('ال');
}

/** Whether a noun phrase ends with this word, so that a bare office after it is another's: «أقال الرئيس التونسي والي صفاقس …». */
function closesPhrase(lexicon: Lexicon, word: RoleWord | undefined): boolean {
  if (!word || word.mark) return false;
  if (INSIDE.has(word.folded)) return false;
  const { mask } = listingOf(lexicon, word.folded);
  return /^[وفبلك]?ال|^لل/.test(word.folded) || (mask & (bitOf('place') | bitOf('nationality'))) !== 0;
}

/** A single title after a fuller role is left off: «رئيس لجنة المال النائب فلان». */
function withoutLastTitle(lexicon: Lexicon, words: readonly RoleWord[], role: RoleSpan): RoleSpan {
  const last = words[role.end - 1];
  const before = words[role.end - 2];
  const isApposed = last?.folded.startsWith('ال') && role.end - role.start > 2 && closesPhrase(lexicon, before);
  return last && isApposed && roleNoun(lexicon, last.folded) ? { ...role, end: role.end - 1 } : role;
}

/** Whether a role noun stands before `at`, so that «و» joins two offices of one person. */
function leadsOn(lexicon: Lexicon, words: readonly RoleWord[], at: number): boolean {
  const first = words[at]?.folded.slice(1) ?? '';
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const word = words[back];
    if (!word || isBreak(lexicon, word)) return false;
    // The same office twice is two people's: «وزير الخارجية السعودي ووزير الخارجية المصري».
    if (word.folded === first) return false;
    if (roleNoun(lexicon, word.folded)) return true;
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
  const noun = roleNoun(lexicon, first.folded);
  if (noun?.clitics.replace(/ال$/, '') !== '') return null;
  if (!closing && (!full || noun.clitics === 'ال')) return null;
  let end = start + 1;
  while (end < words.length && end - start < LONGEST_AFTER) {
    const word = words[end];
    if (!word || isBreak(lexicon, word)) break;
    end++;
  }
  const stopped = words[end];
  // A phrase in brackets must end with them; a bare one or one between commas ends where its clause does.
  if (opening === '(' && stopped?.folded !== ')') return null;
  while (end > start && !isQuotedWhole(words, { start, end })) end--;
  return { start, end: trimEnd(words, start, end), reading: { clitics: '', stem: first.folded } };
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
