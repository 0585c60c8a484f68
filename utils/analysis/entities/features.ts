/**
 * The features of a place in a sentence: its word's, its neighbours', and those of pairs and listed phrases around it. Training and use
 * share this module, so that both see the same text in the same way.
 */
import { hashText, mix } from './hash';
import { bitOf, type Lexicon, LONGEST_PHRASE, maskOf, phraseKey } from './lexicon';
import type { WordForm } from './word-form';

/** How far a word's neighbours are seen. */
export const REACH = 2;

const seed = (template: string) => hashText(`place ${template}`);
const DISTANCE = [-2, -1, 1, 2].map((distance) => ({ distance, seed: seed(`neighbour ${distance}`) }));
const PAIR = { before: seed('pair before'), after: seed('pair after'), around: seed('pair around') };
const COARSE = { before: seed('coarse before'), after: seed('coarse after'), three: seed('coarse three') };
const EDGE = { first: seed('first'), last: seed('last') };
const PHRASE = [seed('phrase before'), seed('phrase'), seed('phrase after')];
const ALWAYS = seed('always');

/** The phrase types that are looked for over several words. */
const PHRASE_KINDS = (['name', 'place', 'organization', 'role'] as const).map(bitOf);

/**
 * Marks each word with its place (B I E, 0 for none) in the longest listed phrase of each kind that covers it: two bits a kind.
 */
export function phraseMarks(lexicon: Lexicon, forms: readonly WordForm[]): Uint8Array {
  const marks = new Uint8Array(forms.length);
  const reached = PHRASE_KINDS.map(() => 0);
  for (let start = 0; start < forms.length; start++) {
    const first = forms[start];
    if (!first) continue;
    const keys = new Set([first.folded, first.listing.stem, first.stem]);
    const ends = PHRASE_KINDS.map(() => 0);
    for (const word of keys) {
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

/** Receives each feature; `identity` where it names the word itself. */
export type Take = (feature: number, identity: boolean) => void;

/** Gives every feature of the place `at` in a sentence. */
export function placeFeatures(forms: readonly WordForm[], marks: Uint8Array, at: number, take: Take): void {
  const form = forms[at];
  if (!form) return;
  take(ALWAYS, false);
  form.own.forEach((feature, i) => {
    take(feature, i < form.ownIdentity);
  });
  for (const { distance, seed: shift } of DISTANCE) {
    const near = forms[at + distance];
    if (near) {
      near.lent.forEach((feature, i) => {
        take(mix(shift, feature), i < near.lentIdentity);
      });
    } else take(mix(shift, distance < 0 ? EDGE.first : EDGE.last), false);
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
  for (let k = -1; k <= 1; k++) {
    const mark = marks[at + k] ?? 0;
    if (mark !== 0) take(mix(PHRASE[k + 1] ?? 0, mark), false);
  }
}
