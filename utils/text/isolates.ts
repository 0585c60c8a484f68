/**
 * Pieces of a text that have a direction of their own whatever stands around them: addresses, telephone numbers, tags, signed numbers. Without
 * isolation the bidirectional algorithm turns the groups of a telephone number round and puts the sign of a tag at its wrong end.
 *
 * Left to the algorithm on purpose: scores and ranges (3-1 is read from the right in Arabic, first side first), per cent, currencies, names of
 * models ("iPhone 15"), which all come out as they are read.
 */
import type { Span } from './span';

export interface Isolate extends Span {
  dir: 'rtl' | 'ltr';
}

const DIGIT = '[\\d\\u0660-\\u0669\\u06F0-\\u06F9]';
/** What may follow an address without being part of it. */
const END = '(?<![.,;:!?\'"()،؛؟»”’])';

const LTR_PIECES = [
  // Addresses of pages and people.
  `(?:https?://|www\\.)[^\\s«»“”،؛؟]+${END}`,
  `(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+`,
  // Tags and account names, and names that end in a sign: C++, C#.
  `(?<![\\p{L}\\p{N}_])[#@][A-Za-z]\\w*`,
  `(?<![\\p{L}\\p{N}])[A-Za-z]+(?:\\+\\+|#)(?![\\p{L}\\p{N}])`,
  // Telephone numbers: with a country's code, with an area in brackets, or with the 0 of an area and two groups more.
  `(?<![\\p{L}\\p{N}])(?:\\+|00)${DIGIT}{1,3}[ .()-]{1,2}(?:${DIGIT}{1,4}[ .()-]{1,2}){0,4}${DIGIT}{2,10}`,
  `\\(${DIGIT}{2,4}\\) ?${DIGIT}{3,4}[ -]?${DIGIT}{3,4}`,
  `(?<![\\p{L}\\p{N}.,])[0\\u0660\\u06F0]${DIGIT}{1,3}[ -]${DIGIT}{3,4}[ -]${DIGIT}{3,4}(?!${DIGIT})`,
  // A sign right before its number; the digits must be 0 to 9, since Arabic ones have theirs on the other side.
  `(?<=^|[\\s(«"])[+\\u2212-]\\d+(?:[.,]\\d+)*(?![\\d\\p{L}])`,
];
const RTL_LETTER = '[\\p{Script=Arabic}\\p{Script=Hebrew}]';

const IN_RTL = new RegExp(LTR_PIECES.join('|'), 'gu');
const IN_LTR = new RegExp(`(?<![\\p{L}\\p{N}_])[#@](?=${RTL_LETTER})[\\p{L}\\p{M}\\p{N}_]+`, 'gu');

/** The pieces of a text that runs in `dir` which need isolation, in order. */
export function isolatesIn(text: string, dir: 'rtl' | 'ltr'): Isolate[] {
  const [pattern, own] = dir === 'rtl' ? ([IN_RTL, 'ltr'] as const) : ([IN_LTR, 'rtl'] as const);
  return [...text.matchAll(pattern)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    dir: own,
  }));
}
