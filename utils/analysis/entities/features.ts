/**
 * The features of a place in a sentence: its word's, its neighbours', and those of pairs and listed phrases around it. Training and use
 * share this module, so that both see the same text in the same way.
 */
import { hashText, mix } from './hash';
import { bitOf, type Lexicon, LONGEST_PHRASE, maskOf } from './lexicon';
import type { WordForm } from './word-form';

const seed = (template: string) => hashText(`place ${template}`);

/** The places a word speaks for: its own first, then its neighbours', seen from them. */
export const DISTANCES = [0, -2, -1, 1, 2] as const;
const DISTANCE_SEEDS = DISTANCES.map((distance) => seed(`neighbour ${distance}`));

const PAIR = { before: seed('pair before'), after: seed('pair after'), around: seed('pair around') };
const COARSE = { before: seed('coarse before'), after: seed('coarse after'), three: seed('coarse three') };
const KINDS = ['kinds -2', 'kinds -1', 'kinds 0'].map(seed);
const PHRASE = [seed('phrase before'), seed('phrase'), seed('phrase after')];
const EDGES = DISTANCES.map((distance) => seed(`edge ${distance}`));
const ALWAYS = seed('always');

/** The phrase types that are looked for over several words. */
const PHRASE_KINDS = (['name', 'place', 'organization', 'role'] as const).map(bitOf);

/** Receives each feature; `identity` where it names the word itself. */
export type Take = (feature: number, identity: boolean) => void;

/** What is said of a place by the word `DISTANCES[which]` away from it. */
export function wordFeatures(form: WordForm, which: number, take: Take): void {
  const { own, lent, ownIdentity, lentIdentity } = form;
  if (which === 0) {
    for (let i = 0; i < own.length; i++) take(own[i] as number, i < ownIdentity);
    return;
  }
  const shift = DISTANCE_SEEDS[which] as number;
  for (let i = 0; i < lent.length; i++) take(mix(shift, lent[i] as number), i < lentIdentity);
}

/**
 * Marks each word with its place (B I E, 0 for none) in the longest listed phrase of each kind that covers it: two bits a kind.
 */
export function phraseMarks(lexicon: Lexicon, forms: readonly WordForm[]): Uint8Array {
  const marks = new Uint8Array(forms.length);
  const reached = new Uint16Array(PHRASE_KINDS.length);
  const ends = new Uint16Array(PHRASE_KINDS.length);
  for (let start = 0; start + 1 < forms.length; start++) {
    phraseEnds(lexicon, forms, start, ends);
    for (let k = 0; k < ends.length; k++) {
      const end = ends[k] ?? 0;
      if (end <= (reached[k] ?? 0)) continue;
      reached[k] = end;
      for (let i = start; i < end; i++) {
        const mark = i === start ? 1 : i === end - 1 ? 3 : 2;
        marks[i] = ((marks[i] ?? 0) & ~(3 << (2 * k))) | (mark << (2 * k));
      }
    }
  }
  return marks;
}

/** Writes into `ends`, for each kind, where the longest phrase of two words or more that begins at `start` ends; 0 for none. */
function phraseEnds(lexicon: Lexicon, forms: readonly WordForm[], start: number, ends: Uint16Array): void {
  ends.fill(0);
  for (const first of forms[start]?.phraseStarts ?? []) {
    let key = first;
    const last = Math.min(forms.length, start + LONGEST_PHRASE);
    for (let end = start + 1; end < last; end++) {
      key = mix(key, forms[end]?.wordKey ?? 0);
      const mask = maskOf(lexicon, key);
      if (mask === 0) continue;
      for (let k = 0; k < PHRASE_KINDS.length; k++) {
        if (mask & (PHRASE_KINDS[k] ?? 0)) ends[k] = Math.max(ends[k] ?? 0, end + 1);
      }
    }
  }
}

/** What is said of a place by pairs of words around it, the sentence's edges and the phrases it lies in. */
export function pairFeatures(forms: readonly WordForm[], marks: Uint8Array, at: number, take: Take): void {
  const form = forms[at];
  if (!form) return;
  take(ALWAYS, false);
  for (let which = 0; which < DISTANCES.length; which++) {
    if (!forms[at + (DISTANCES[which] ?? 0)]) take(EDGES[which] ?? 0, false);
  }
  const before = forms[at - 1];
  const after = forms[at + 1];
  const [stemBefore, stemAfter] = [before?.stemKey ?? 0, after?.stemKey ?? 0];
  take(mix(mix(PAIR.before, stemBefore), form.stemKey), true);
  take(mix(mix(PAIR.after, stemAfter), form.stemKey), true);
  take(mix(mix(PAIR.around, stemBefore), stemAfter), true);
  const [coarseBefore, coarseAfter] = [before?.coarse ?? 0, after?.coarse ?? 0];
  take(mix(mix(COARSE.before, coarseBefore), form.coarse), false);
  take(mix(mix(COARSE.after, coarseAfter), form.coarse), false);
  take(mix(mix(mix(COARSE.three, coarseBefore), form.coarse), coarseAfter), false);
  for (let first = -2; first <= 0; first++) {
    let kinds = KINDS[first + 2] ?? 0;
    for (let distance = first; distance < first + 3; distance++) kinds = mix(kinds, forms[at + distance]?.kind ?? 0);
    take(kinds, false);
  }
  for (let k = -1; k <= 1; k++) {
    const mark = marks[at + k] ?? 0;
    if (mark !== 0) take(mix(PHRASE[k + 1] ?? 0, mark), false);
  }
}
