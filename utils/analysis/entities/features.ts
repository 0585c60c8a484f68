/**
 * The features of a place in a sentence: its word's, its neighbours', and those of pairs and listed phrases around it. Training and use
 * share this module, so that both see the same text in the same way.
 */
import { hashText, mix } from './hash';
import { bitOf, type Lexicon, LONGEST_PHRASE, maskOf, phraseKey } from './lexicon';
import type { WordForm } from './word-form';

const seed = (template: string) => hashText(`place ${template}`);

/** The places a word speaks for: its own first, then its neighbours', seen from them. */
export const DISTANCES = [0, -2, -1, 1, 2] as const;
const DISTANCE_SEEDS = DISTANCES.map((distance) => seed(`neighbour ${distance}`));

const PAIR = { before: seed('pair before'), after: seed('pair after'), around: seed('pair around') };
const COARSE = { before: seed('coarse before'), after: seed('coarse after'), three: seed('coarse three') };
const PHRASE = [seed('phrase before'), seed('phrase'), seed('phrase after')];
const EDGES = DISTANCES.map((distance) => seed(`edge ${distance}`));
const ALWAYS = seed('always');

/** The phrase types that are looked for over several words. */
const PHRASE_KINDS = (['name', 'place', 'organization', 'role'] as const).map(bitOf);

/** Receives each feature; `identity` where it names the word itself. */
export type Take = (feature: number, identity: boolean) => void;

/** What is said of a place by the word `DISTANCES[which]` away from it. */
export function wordFeatures(form: WordForm, which: number, take: Take): void {
  if (which === 0) {
    form.own.forEach((feature, i) => {
      take(feature, i < form.ownIdentity);
    });
    return;
  }
  const shift = DISTANCE_SEEDS[which] ?? 0;
  form.lent.forEach((feature, i) => {
    take(mix(shift, feature), i < form.lentIdentity);
  });
}

/**
 * Marks each word with its place (B I E, 0 for none) in the longest listed phrase of each kind that covers it: two bits a kind.
 */
export function phraseMarks(lexicon: Lexicon, forms: readonly WordForm[]): Uint8Array {
  const marks = new Uint8Array(forms.length);
  const reached = PHRASE_KINDS.map(() => 0);
  for (let start = 0; start < forms.length; start++) {
    const ends = phraseEnds(lexicon, forms, start);
    ends.forEach((end, k) => {
      if (end <= (reached[k] ?? 0)) return;
      reached[k] = end;
      for (let i = start; i < end; i++) {
        const mark = i === start ? 1 : i === end - 1 ? 3 : 2;
        marks[i] = ((marks[i] ?? 0) & ~(3 << (2 * k))) | (mark << (2 * k));
      }
    });
  }
  return marks;
}

/** For each kind, where the longest phrase of two words or more that begins at `start` ends; 0 for none. */
function phraseEnds(lexicon: Lexicon, forms: readonly WordForm[], start: number): number[] {
  const ends = PHRASE_KINDS.map(() => 0);
  const first = forms[start];
  if (!first) return ends;
  for (const word of new Set([first.folded, first.listing.stem, first.stem])) {
    let key = phraseKey(0, word);
    for (let end = start + 1; end < Math.min(forms.length, start + LONGEST_PHRASE); end++) {
      key = phraseKey(key, forms[end]?.folded ?? '');
      const mask = maskOf(lexicon, key);
      if (mask === 0) continue;
      PHRASE_KINDS.forEach((kind, k) => {
        if (mask & kind) ends[k] = Math.max(ends[k] ?? 0, end + 1);
      });
    }
  }
  return ends;
}

/** What is said of a place by pairs of words around it, the sentence's edges and the phrases it lies in. */
export function pairFeatures(forms: readonly WordForm[], marks: Uint8Array, at: number, take: Take): void {
  const form = forms[at];
  if (!form) return;
  take(ALWAYS, false);
  DISTANCES.forEach((distance, which) => {
    if (!forms[at + distance]) take(EDGES[which] ?? 0, false);
  });
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
  for (let k = -1; k <= 1; k++) {
    const mark = marks[at + k] ?? 0;
    if (mark !== 0) take(mix(PHRASE[k + 1] ?? 0, mark), false);
  }
}
