/**
 * Sentences of one block of text. Intl.Segmenter finds the candidates; the pass after it joins what Arabic news writing keeps together:
 * abbreviations, the inside of quotes, and a quoted question with its verb of saying.
 */
import { isSayVerb } from './say-verbs';
import type { Span } from './span';

/** Abbreviations whose full stop ends no sentence: titles, units and eras in Arabic, and the common Latin ones. */
const ABBREVIATION_AT_END =
  /(?:^|[\s(«"“])(?:[وفبلك]?ال)?(?:[وفبلك]?(?:د|أ\.د|أ|م|ص|ج|ط|ق\.م|ت|س|هـ|أ\.ف\.ب|د\.ب\.أ|رويترز|ر)|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Gov|Lt|Col|Capt|St|Jr|Sr|vs|No|Inc|Ltd|Co|Corp|e\.g|i\.e|p|pp|(?:[A-Z]\.)+[A-Z]|[A-Z])\.["»”)]*\s*$/u;

const OPENING = '«“‘(';
const CLOSING = '»”’)';
/** A quote longer than this that never closes was a typing slip; joining stops there. */
const LONGEST_JOIN = 600;

/** Openings less closings of the paired marks; straight quotes tell nothing and are left out. */
function openQuotes(text: string): number {
  let open = 0;
  for (const character of text) {
    if (OPENING.includes(character)) open++;
    else if (CLOSING.includes(character) && open > 0) open--;
  }
  return open;
}

/** Whether the second candidate goes on with the sentence of the first. */
function goesOn(first: string, second: string): boolean {
  if (ABBREVIATION_AT_END.test(first)) return true;
  if (/^\s*\d+[.)]\s*$/u.test(first)) return true;
  if (first.length < LONGEST_JOIN && openQuotes(first) > 0 && /[»”’)]/u.test(second)) return true;
  if (/[؟?!][»”’")]*\s*$/u.test(first) && /[»”’"]\s*$/u.test(first)) return isSayVerb(second);
  return /\.{3}\s*$|…\s*$/u.test(first) && /^\s*[a-zو،,]/u.test(second);
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

/**
 * The sentences of one block, without the white space around them, in order and without overlap.
 * @param text one block's text; never a whole article, since blocks end sentences
 * @param lang BCP 47 language of the text
 */
export function splitSentences(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenterFor(lang).segment(text)) {
    const previous = spans.at(-1);
    if (previous && goesOn(text.slice(previous.start, previous.end), segment)) previous.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans
    .map((span) => trimmed(text, span))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
