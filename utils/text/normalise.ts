/**
 * Folding with a way back: the same spelling that `fold` compares by, and for each of its units the place in the text it came from. For
 * whoever finds something in folded text and must point at it in the original.
 */
import { fold } from './fold';
import type { Span } from './span';

export interface Normalised {
  text: string;
  /** For each unit of `text`, and once more for its end, the offset in the original, never falling. */
  offsets: Uint32Array;
}

/** A base character with the marks on it: folding never reaches across two of them. */
const CLUSTER = /[\s\S]\p{M}*/gu;

/** Folds a text cluster by cluster; linear in its length. */
export function normalise(original: string): Normalised {
  const offsets: number[] = [];
  let text = '';
  let end = 0;
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const folded = fold(cluster);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(index);
    text += folded;
    if (folded) end = index + cluster.length;
  }
  offsets.push(end);
  return { text, offsets: Uint32Array.from(offsets) };
}

/** The span of the original that a span of the normalised text stands for; marks after its last letter belong to it. */
export function originalSpan({ offsets }: Normalised, { start, end }: Span, original: string): Span {
  const from = offsets[start] ?? original.length;
  if (end <= start) return { start: from, end: from };
  const last = offsets[end - 1] ?? from;
  CLUSTER.lastIndex = last;
  const cluster = CLUSTER.exec(original)?.[0] ?? '';
  CLUSTER.lastIndex = 0;
  return { start: from, end: last + cluster.length };
}
