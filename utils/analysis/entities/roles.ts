/**
 * What the article says a person is: the noun phrase beside the name that begins with a word for an office or a calling. Before the name
 * the outermost one counts: in «المبعوث الخاص للرئيس الروسي، …» the named one is the envoy, and the president belongs to the role.
 */
import { bitOf, isVerb, type Lexicon, listingOf } from './lexicon';

/** A word or mark of a sentence as roles see it. */
export interface RoleWord {
  folded: string;
  /** Whether it belongs to a person's name. */
  person: boolean;
  mark: boolean;
}

/** Words `[start, end)` of the sentence, and how many letters of a clitic to leave off the first. */
export interface RoleSpan {
  start: number;
  end: number;
  skip: number;
}

const LONGEST_BEFORE = 11;
const LONGEST_AFTER = 12;
const OFFICE = bitOf('role') | bitOf('title');
const SPEECH = bitOf('say') | bitOf('meet');

/** Titles of respect say who is polite, not who somebody is. */
const COURTESY = new Set(
  'السيد السيده الدكتور الدكتوره دكتور دكتوره د الاستاذ الاستاذه استاذ ا المهندس المهندسه م الشيخ الشيخه الحاج الحاجه فخامه معالي سعاده سماحه فضيله جلاله سيد السمو الملكي صاحب الانسه السادات البروفيسور بروفيسور'.split(
    ' ',
  ),
);
/** Words that begin another clause: a role never reaches over one. */
const BREAKS = new Set(
  'ان انه انها انهم بان الذي التي الذين اللذين لكن بينما حيث عندما كما منذ حتي بعد قبل خلال بين ثم او ام لان اذ قد لم لن لا ما هو هي هم مع عن ضد الي لدي عبر مثل كان كانت يكون وهو وهي قال وقال قالت وقالت ان وان بحضور برئاسه بقياده'.split(
    ' ',
  ),
);
/** Prepositions that may stand inside a role. */
const INSIDE = new Set('في علي الي من عن لدي باسم بشان لشؤون لشوون'.split(' '));

interface RoleNoun {
  /** Letters before the noun: و, ل … */
  clitics: string;
}

/** Whether a word names an office, and with which clitics. */
function roleNoun(lexicon: Lexicon, folded: string): RoleNoun | null {
  if (folded.length < 3 || COURTESY.has(folded)) return null;
  const { mask, clitics } = listingOf(lexicon, folded);
  return mask & OFFICE ? { clitics } : null;
}

/**
 * The role that stands beside the name at words `[start, end)`.
 * @returns `null` where the sentence gives none there
 */
export function roleOf(
  lexicon: Lexicon,
  words: readonly RoleWord[],
  name: { start: number; end: number },
): RoleSpan | null {
  return roleBefore(lexicon, words, name.start) ?? roleAfter(lexicon, words, name.end);
}

function isBreak(lexicon: Lexicon, { folded, mark, person }: RoleWord): boolean {
  if (mark || person) return true;
  if (INSIDE.has(folded)) return false;
  if (BREAKS.has(folded)) return true;
  const { mask, clitics } = listingOf(lexicon, folded);
  if (mask & OFFICE) return false;
  return ((mask & SPEECH) !== 0 && !clitics.endsWith('ال')) || isVerb(lexicon, folded);
}

function roleBefore(lexicon: Lexicon, words: readonly RoleWord[], nameStart: number): RoleSpan | null {
  let end = nameStart;
  const isComma = (at: number) => words[at]?.folded === '،' || words[at]?.folded === ',';
  while (end > 0 && (COURTESY.has(words[end - 1]?.folded ?? '') || isComma(end - 1) || isMark(words[end - 1], '.')))
    end--;
  let best: RoleSpan | null = null;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_BEFORE); at--) {
    const word = words[at];
    if (!word || isBreak(lexicon, word)) break;
    const noun = roleNoun(lexicon, word.folded);
    if (!noun) continue;
    const joined = /^[وف]/.test(noun.clitics);
    // «والرئيس» begins a second person's role; «ووزير» may go on with the first's.
    const article = word.folded.slice(noun.clitics.length).startsWith('ال') || noun.clitics.endsWith('ال');
    const skip = noun.clitics.replace(/ال$/, '').length;
    best = { start: at, end, skip };
    if (joined && article) break;
    if (joined && !leadsOn(lexicon, words, at)) break;
  }
  return best;
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

function isMark(word: RoleWord | undefined, mark: string): boolean {
  return word?.folded === mark;
}

function roleAfter(lexicon: Lexicon, words: readonly RoleWord[], nameEnd: number): RoleSpan | null {
  const opening = words[nameEnd]?.folded ?? '';
  const closing = opening === '(' ? ')' : opening === '،' || opening === ',' ? opening : null;
  let start = closing ? nameEnd + 1 : nameEnd;
  while (COURTESY.has(words[start]?.folded ?? '')) start++;
  const first = words[start];
  if (!first || first.mark || first.person) return null;
  const noun = roleNoun(lexicon, first.folded);
  if (noun?.clitics.replace(/ال$/, '') !== '') return null;
  if (!closing && noun.clitics === 'ال') return null;
  let end = start + 1;
  while (end < words.length && end - start < LONGEST_AFTER) {
    const word = words[end];
    if (!word || isBreak(lexicon, word)) break;
    end++;
  }
  const stopped = words[end];
  // A phrase in brackets must end with them; a bare one or one between commas ends where its clause does.
  if (opening === '(' && stopped?.folded !== ')') return null;
  return { start, end: trimEnd(words, start, end), skip: 0 };
}

/** Leaves off a preposition that a break has left hanging. */
function trimEnd(words: readonly RoleWord[], start: number, end: number): number {
  let last = end;
  while (last > start + 1 && INSIDE.has(words[last - 1]?.folded ?? '')) last--;
  return last;
}
