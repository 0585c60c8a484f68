/**
 * Names that belong to a speaker, and names that do not: «محامي شدياق، الأستاذ كريم ضاهر» is the lawyer, «رئيس الفريق في الشركة سامر
 * الحلبي» the head of the team, «سئل عن سامي» is somebody else.
 */
import { sayVerb } from '@/utils/text/say-verbs';
import type { Span } from '@/utils/text/span';
import { isMark, type Piece, type SentenceView } from './sentence-view';
import type { Mention } from './speaker';
import { CIRCUMSTANCES, HEADS_WITH_IN, NOT_SUBJECT, RELATIVES, STOPS } from './speech-words';

/** The pieces of a subject, and how far its sentence may still name it. */
export interface Phrase extends Span {
  to: number;
}

/** Before a name they are an office that belongs to it: «مكتب الرئيس سامي», «زوجة الوزير سامي». */
const OFFICES =
  /^(?:ال)?(?:رئيس|رئيسه|وزير|وزيره|ملك|امير|سلطان|نائب|نايب|محافظ|مدير|مديره|قائد|قايد|زعيم|مرشح|مرشحه|لاعب|لاعبه|مدرب)$/u;
/** «اسمه سامي», «وهو سامي»: they name what stands before. */
const NAMING = /^و?(?:اسمه|اسمها|يدعي|تدعي|هو|هي|يسمي|تسمي)$/u;
/** Between a role and the name behind its comma: at most a rank, an honorific, a people. */
const MOST_BETWEEN = 3;

/** Whether a mention is spoken to or of: «لرويترز», «مع الوزير», «عن غياب القائد سالم». */
export function isSpokenOf(view: SentenceView, text: string, mention: Span, from: number): boolean {
  const { pieces } = view;
  if (/^['’]s?\s/.test(text.slice(mention.end, mention.end + 3))) return true;
  const at = pieceAt(view, mention.start);
  const piece = pieces[at];
  const clitic = piece && piece.start < mention.start ? text.slice(piece.start, mention.start) : '';
  if (/[لب]/u.test(clitic) || NOT_SUBJECT.has(pieces[at - 1]?.text ?? '')) return true;
  for (let back = at - 1; back > Math.max(from, at - 4); back -= 1) {
    const before = pieces[back];
    if (before?.kind !== 'word' || before.named || sayVerb(before.text)?.ambiguous === false) return false;
    if (back - 1 < from || !/^(?:عن|حول|بشان|ضد|مع|الي|نحو|تجاه|علي)$/u.test(pieces[back - 1]?.text ?? '')) continue;
    return !HEADS_WITH_IN.has(pieces[back - 2]?.text ?? '');
  }
  return false;
}

/**
 * The person whose name follows the words of a subject: behind a comma, «مدير المركز، سامر الحلبي،», behind «اسمه», or behind where it
 * works, «رئيس الفريق في الشركة سامر الحلبي».
 */
export function apposedTo(
  view: SentenceView,
  { start, end, to }: Phrase,
  subjects: readonly Mention[],
): Mention | null {
  for (const mention of subjects) {
    if (mention.type !== 'person') continue;
    const at = pieceAt(view, mention.start);
    if (at < end || at >= to) continue;
    const between = view.pieces.slice(end, at);
    const comma = between.findLastIndex((piece) => isMark(piece, '،,(–-'));
    const behind = between.slice(comma + 1);
    if (NAMING.test(between.at(-1)?.text ?? '')) return mention;
    if (behind.some((piece) => STOPS.has(piece.text) && comma >= 0)) continue;
    if (between.slice(0, Math.max(0, comma)).some(leadsAway)) continue;
    if (comma >= 0 && behind.length <= MOST_BETWEEN) return mention;
    if (comma < 0 && between.length > 0 && !between.some(leadsAway) && belongsAlone(view.pieces, at, start))
      return mention;
  }
  return null;
}

/** The person whose name stands behind the comma after another's: «زوجة شدياق، الإعلامية ريتا خوري،». */
export function apposedBehind(
  view: SentenceView,
  text: string,
  first: Mention,
  people: readonly Mention[],
): Mention | null {
  const at = pieceAt(view, first.start);
  const owner = view.pieces[at - 1];
  if (owner?.kind !== 'word' || /^ال/u.test(owner.text) || owner.named) return null;
  const next = people[people.indexOf(first) + 1];
  const between = next && text.slice(first.end, next.start);
  return next && between && /^\s*،\s*(?:\p{L}+\s+){0,3}$/u.test(between) ? next : null;
}

/** The capitalised words between two commas before a verb, in English: "The lawyer, Nahla Bashir, said". */
export function apposedWords(text: string, { start, end }: Span): Span | null {
  const match = /,\s+(?<name>(?:[A-Z][\p{L}'’.-]+ ?){1,4}),\s*$/u.exec(text.slice(start, end));
  const name = match?.groups?.name?.trim();
  if (!match || !name) return null;
  const from = start + match.index + match[0].indexOf(name);
  return { start: from, end: from + name.length };
}

function pieceAt({ pieces }: SentenceView, start: number): number {
  return pieces.findIndex(({ end }) => end > start);
}

/** Behind them stands somebody else. */
const AWAY =
  /^(?:برئاسه|بقياده|بزعامه|بحضور|باشراف|ممثله|ممثلا|مع|حول|ضد|عن|بشان|امام|بين|قبل|بعد|خلال|عقب|نقلا|الي|منذ|بعدما|عندما|حين)$/u;

function leadsAway({ text }: Piece): boolean {
  return AWAY.test(text) || RELATIVES.has(text) || CIRCUMSTANCES.has(text) || sayVerb(text)?.ambiguous === false;
}

/** Whether a name without a comma is the speaker's own, not that of the office before it: the word before is no office. */
function belongsAlone(pieces: readonly Piece[], at: number, start: number): boolean {
  const before = pieces[at - 1];
  if (!before || at - 1 <= start || before.kind !== 'word') return false;
  return (before.named || /^ال/u.test(before.text)) && !OFFICES.test(before.text);
}
