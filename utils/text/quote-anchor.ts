/**
 * A place in a text that outlives changes of the text: the quoted words, some of what stands before and after them, and where they stood.
 * After the W3C's Web Annotation selectors (TextQuoteSelector with TextPositionSelector). For highlights and for the place of reading.
 */
import { alignWords } from './align-words';
import { type Normalised, normalise, originalSpan } from './normalise';
import type { Span } from './span';
import { partsWord } from './whole-words';

export interface QuoteAnchor {
  exact: string;
  /** Up to `CONTEXT` units before the quote. */
  prefix: string;
  /** Up to `CONTEXT` units after it. */
  suffix: string;
  /** Where the quote stood, in UTF-16 units of the text that it was taken from. */
  start: number;
}

/** Enough to tell two places with the same words apart. */
const CONTEXT = 64;

/** The anchor of a span of a text. */
export function anchorOf(text: string, { start, end }: Span): QuoteAnchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/**
 * Finds anchors in a text, each in the first of these ways that succeeds: the very words; the words in another spelling (marks, forms of
 * letters, digits); most of the words in their order. Where several places fit, what stands around them decides, then how near they are to
 * the old place. Gives null where nothing fits: an anchor is rather lost than put on other words.
 */
export function anchorFinder(text: string): (anchor: QuoteAnchor) => Span | null {
  // Most anchors stand where they stood; the text is readied for the others when one comes.
  let folded: Normalised | undefined;
  let alike: ((words: string) => Span[]) | undefined;
  return ({ exact: quote, ...place }) => {
    if (!quote) return null;
    const exact = occurrences(text, quote);
    if (exact.length > 0) return best(text, exact, place);
    folded ??= normalise(text);
    const respelled = respelledOccurrences(text, folded, quote);
    if (respelled.length > 0) return best(text, respelled, place);
    alike ??= alignWords(text);
    return best(text, alike(quote), place);
  };
}

/** Where the words stand in the text as words, not as parts of longer ones. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (!words) return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!partsWord(text, start) && !partsWord(text, end)) found.push({ start, end });
  }
  return found;
}

function respelledOccurrences(text: string, folded: Normalised, words: string): Span[] {
  return occurrences(folded.text, normalise(words).text).map((span) => originalSpan(folded, span, text));
}

/** The candidate with the most of the anchor's surroundings; of equals the one that is nearest to the old place. */
function best(text: string, candidates: readonly Span[], anchor: Omit<QuoteAnchor, 'exact'>): Span | null {
  let chosen: Span | null = null;
  let most = -1;
  for (const span of candidates) {
    const around = sameBefore(text, span.start, anchor.prefix) + sameAfter(text, span.end, anchor.suffix);
    const isNearer = chosen && Math.abs(span.start - anchor.start) < Math.abs(chosen.start - anchor.start);
    if (around > most || (around === most && isNearer)) {
      chosen = span;
      most = around;
    }
  }
  return chosen;
}

/** How many units before a place are as the prefix ends. */
function sameBefore(text: string, place: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < place && text[place - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same;
}

/** How many units after a place are as the suffix begins. */
function sameAfter(text: string, place: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[place + same] === suffix[same]) same++;
  return same;
}
