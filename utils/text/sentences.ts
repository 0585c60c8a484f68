/**
 * Sentences of one block of text. Intl.Segmenter finds the candidates; this pass takes away the ends that are none in Arabic news writing:
 * after abbreviations and list numbers, inside quotes and brackets, inside addresses, between a quoted question and its verb of saying.
 */
import { fold } from './fold';
import { markedPairs } from './quote-marks';
import { isSayVerb } from './say-verbs';
import type { Span } from './span';

/** A quote or bracket longer than this may hold ends of sentences. */
const LONGEST_QUOTE = 600;
/** How much of the text around a candidate is looked at. */
const REACH = 30;

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s+/).filter(Boolean).map(fold));
}

/** What follows a quote or an abbreviation when its sentence goes on. */
const GOING_ON = words(`
في من إلى على عن مع قبل بعد أمام خلال حول ضد بين لدى عند منذ حتى أثناء عبر ثم بل حين عندما بينما حيث مشيرا مضيفا مؤكدا لافتا قائلا قائلة موضحا الذي التي الذين تقريبا
وحتى وفي ومن وإلى وعلى وبعد وقبل
`);
/** What makes a question or an exclamation in quotes the subject of the sentence after it. */
const SPEAKS_OF_QUOTE = words('بهذه بهذا هكذا سؤال عبارة جملة كلمات هتاف صرخة');
/** Openings of a new sentence behind an abbreviation that may end one. */
const NEW_SENTENCE = words('كما لكن أما إن هذا هذه لقد كذلك أيضا');
/** Words that begin an English sentence and seldom follow an abbreviation within one. */
const ENGLISH_OPENING =
  /^(?:The|He|She|It|They|We|I|In|But|And|A|An|This|That|These|Those|However|When|His|Her|Their|At|On|For|As|After|Before|If|There|Since|While|Some|Most|Many|What|Who|Why)\s/;

/** Before a name or a number, so that it never ends a sentence. */
const TITLE =
  /(?:^|[\s(«"“])(?:[وفبلك]?(?:ال)?(?:د|أ|م|أ\.\s?د|أ\.\s?م|ص\.\s?ب)|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Gov|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Hon|St|Mt|Ft|vs|e\.\s?g|i\.\s?e)\.\s*$/u;
/** Before a number only. */
const NUMBERED =
  /(?:^|[\s(«"“])(?:[وفبلك]?(?:ص|ج|ط|ت|ق|ع)|No|no|pp?|Vol|Fig|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;
/** One letter alone: an initial, «جورج و. بوش», or the label of a list. Not behind a number, where it is a unit. */
const INITIAL = /(?:^|[^\s\p{N}][\s(«"“]|[(«"“])(?:\p{Script=Arabic}\p{M}*|[A-Z])\.\s*$/u;
/** Units and eras behind a number: they end a sentence unless it visibly goes on. */
const UNIT = /\p{N}\s?(?:م|كم|سم|مم|كغ|كلغ|ص|غ)\.\s*$/u;
/** They may end a sentence, and mostly do not. */
const ABBREVIATION =
  /(?:ق\.\s?م|ب\.\s?م|(?:^|[\s\p{N}])هـ?|إلخ|الخ|ألخ|(?:^|[\s(«])(?:\p{Script=Arabic}{1,3}\.){2,}\s?\p{Script=Arabic}{0,3}|(?:^|[\s(«"“])(?:\p{Script=Arabic}{1,2}\.)+\p{Script=Arabic}{1,2})\.?\s*$/u;
const LATIN_ABBREVIATION = /(?:^|[\s(“"])(?:Jr|Sr|Inc|Ltd|Co|Corp|etc|Ph\.D|[ap]\.m|(?:[A-Z]\.)+[A-Z])\.\s*$/u;
const LIST_NUMBER = /(?:^|[:؛;]\s*)[\p{N}]{1,3}[.)]\s*$/u;
/** «المادة 5. يحظر»: the number belongs to what it counts only where the whole is a label. */
const ARTICLE_NUMBER = /^(?:ال)?(?:مادة|بند|فقرة|فصل|باب|المرحلة|Article|Section|Chapter)\s+[\p{N}]{1,3}\.\s*$/u;
const ELLIPSIS = /(?:\.\s?\.|…)\s*$/u;
const CLOSED_QUOTE = /[.؟?!…][»”’"]+\s*$/u;
const CLOSED_QUESTION = /[؟?!…][»”’"]+\s*$/u;

interface Place {
  /** The text of the sentence so far; of a long one the end, behind a hyphen. */
  before: string;
  /** Whether `before` is all of the sentence. */
  whole: boolean;
  after: string;
}

/** Whether an abbreviation stands right before the candidate and its sentence goes on. */
function isAbbreviation({ before: all, whole, after }: Place): boolean {
  // «(U.S.) مرتين»
  const before = all.replace(/[)\]]+(?=\s*$)/u, '');
  const next = firstWord(after);
  const goesOn = GOING_ON.has(next) || /^[\p{N}،,؛:)»]/u.test(after);
  if (UNIT.test(before)) return goesOn;
  if (TITLE.test(before) || INITIAL.test(before)) return true;
  if (NUMBERED.test(before)) return /^\p{N}/u.test(after);
  if (LIST_NUMBER.test(before)) return true;
  if (whole && ARTICLE_NUMBER.test(before)) return true;
  if (ABBREVIATION.test(before)) return goesOn || !(/^[وف]/u.test(next) || NEW_SENTENCE.has(next));
  return LATIN_ABBREVIATION.test(before) && !ENGLISH_OPENING.test(after) && !/[ap]\.m\.\s*$/.test(before);
}

/** Whether the sentence goes on behind a closing quotation mark. */
function goesOnAfterQuote({ before, after }: Place, opensSentence: boolean, afterColon: boolean): boolean {
  if (!CLOSED_QUOTE.test(before)) return false;
  const next = firstWord(after);
  if (/^[،,؛]/u.test(after) || GOING_ON.has(next)) return true;
  if (/^[وف]/u.test(next) && isSayVerb(after)) return false;
  if (isSayVerb(after) && !afterColon) return true;
  if (!CLOSED_QUESTION.test(before)) return false;
  return SPEAKS_OF_QUOTE.has(next) || (!opensSentence && !afterColon && !/^[و«"“]/u.test(after));
}

function firstWord(text: string): string {
  return fold(/^[\p{L}\p{M}\u0640]+/u.exec(text)?.[0] ?? '');
}

/** Whether a candidate without white space lies inside an address, a name of a file or an abbreviation. */
function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (/\s/u.test(before) || after === '') return false;
  const word = /\S*$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
  if (/:\/\/|^www\.|@/.test(word) && /[\x21-\x7e]/.test(after)) return true;
  if (/[A-Za-z\d]$/.test(word.slice(0, -1)) && /[A-Za-z\d]/.test(after))
    return !/[a-z]{3}[.?!]$/.test(word) || !/[A-Z]/.test(after);
  const next = /^\p{Script=Arabic}{1,3}(?=[.\s]|$)/u.exec(text.slice(at, at + 5))?.[0] ?? '';
  const single = /(?:^|[.(«"“\s])[وفبلك]?\p{Script=Arabic}\.$/u.test(word);
  return single || (/(?:^|[.(«])\p{Script=Arabic}{1,3}\.$/u.test(word) && next !== '');
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

/** How much of a block Intl.Segmenter is given at a time: engines take time by the square of what they are given. */
const WINDOW = 2_000;

/** Where Intl.Segmenter sees the end of a sentence, in order; not the end of the text. */
function* candidateEnds(text: string, segmenter: Intl.Segmenter): Generator<number> {
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const window = text.slice(start, start + size);
    const isRest = start + size >= text.length;
    let last = 0;
    for (const { index } of segmenter.segment(window)) {
      if (index === 0) continue;
      last = index;
      yield start + index;
      if (size > WINDOW) break;
    }
    if (isRest && (last === 0 || size === WINDOW)) return;
    start += last;
    size = last === 0 ? size * 2 : WINDOW;
  }
}

/**
 * The sentences of one block, without the white space around them, in order and without overlap.
 * @param text one block's text; never a whole article, since blocks end sentences
 * @param lang BCP 47 language of the text
 */
export function splitSentences(text: string, lang: string): Span[] {
  const pairs = markedPairs(text).filter(({ start, end }) => end - start <= LONGEST_QUOTE);
  const spans: Span[] = [];
  let start = 0;
  let pair = 0;
  let reach = 0;
  let lastQuote: Span | undefined;
  for (const index of candidateEnds(text, segmenterFor(lang))) {
    for (; pair < pairs.length && (pairs[pair]?.start ?? 0) < index; pair += 1) {
      const next = pairs[pair];
      if (!next) break;
      reach = Math.max(reach, next.end);
      if (next.kind === 'quote' && (!lastQuote || next.end > lastQuote.end)) lastQuote = next;
    }
    if (index < reach && text.charAt(index - 1) !== '\n') continue;
    if (!isEnd(text, start, index, lastQuote)) continue;
    spans.push({ start, end: index });
    start = index;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimmed(text, span)).filter((span) => hasWords(text, span));
}

function isEnd(text: string, start: number, at: number, lastQuote: Span | undefined): boolean {
  if (text.charAt(at - 1) === '\n') return true;
  if (isInsideWord(text, at)) return false;
  const from = Math.max(start, at - REACH);
  const whole = from === start;
  const place = { before: (whole ? '' : '-') + text.slice(from, at), whole, after: text.slice(at, at + REACH) };
  const quoteBefore = text.slice(Math.max(start, (lastQuote?.start ?? 0) - 3), lastQuote?.start ?? 0).trim();
  const opensSentence = quoteBefore === '' && (lastQuote?.start ?? 0) - start <= 3;
  if (isAbbreviation(place) || goesOnAfterQuote(place, opensSentence, /[:：]$/u.test(quoteBefore))) return false;
  if (ELLIPSIS.test(place.before)) return /^[A-Z]/.test(place.after) && !/^I\b/.test(place.after);
  return !(/[?!][”’")]*\s*$/u.test(place.before) && /^[a-z]/.test(place.after));
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
