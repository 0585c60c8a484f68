/**
 * Pairs of quotation marks and brackets in one block of text. Marks that open and close by their shape nest; the straight one opens
 * after a space and closes after a letter. One pass, with a stack.
 */
import type { Span } from './span';

/** A pair: `start` is the opening mark, `end` is after the closing one. */
export interface MarkedPair extends Span {
  kind: 'quote' | 'bracket';
  /** How many quotes it stands in. */
  depth: number;
}

const CLOSES: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '‘': '’',
  '(': ')',
  '[': ']',
  '‹': '›',
};
const CLOSERS = new Set(Object.values(CLOSES));
/** Pages mix the two kinds: «…“ and "…”. */
const STRAIGHT = '"';

interface Open {
  mark: string;
  at: number;
}

/** All pairs of a block, in the order of their opening; a mark without its partner is none. */
export function markedPairs(text: string): MarkedPair[] {
  const pairs: MarkedPair[] = [];
  let stack: Open[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[«»“”„‘’()[\]‹›"]/gu)) {
    if (mark === '’' && isApostrophe(text, at)) continue;
    const opened = openerOf(stack, mark, text, at);
    if (opened >= 0) {
      const open = stack[opened];
      stack = stack.slice(0, opened);
      const kind = /[([]/.test(text.charAt(open?.at ?? 0)) ? 'bracket' : 'quote';
      const depth = stack.filter(({ mark: other }) => !/[([]/.test(other)).length;
      pairs.push({ start: open?.at ?? at, end: at + 1, kind, depth });
    } else if (CLOSES[mark] || mark === STRAIGHT || (CLOSERS.has(mark) && opensHere(text, at))) {
      if (stack.length < MAX_DEPTH) stack.push({ mark, at });
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** Deeper nesting is no writing; it bounds the search for a partner. */
const MAX_DEPTH = 12;

/** The place in the stack of the mark that this one closes, or -1. */
function openerOf(stack: readonly Open[], mark: string, text: string, at: number): number {
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const open = stack[index]?.mark ?? '';
    if (mark === STRAIGHT && open === STRAIGHT) return opensHere(text, at) && !closesHere(text, at) ? -1 : index;
    if (CLOSES[open] === mark && mark !== '“') return index;
    if (open === mark && (mark === '”' || mark === '“')) return index;
    if ((open === STRAIGHT && /[”“]/u.test(mark)) || (open === '“' && mark === STRAIGHT)) return index;
    if (open === '„' && mark === '“') return index;
  }
  return -1;
}

function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at + 1));
}

function opensHere(text: string, at: number): boolean {
  return (at === 0 || /[\s:(«“]/u.test(text.charAt(at - 1))) && /\S/u.test(text.charAt(at + 1));
}

function closesHere(text: string, at: number): boolean {
  return at > 0 && /\S/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
