/**
 * The features of a place in a sentence beside those of its words (`word-form.ts`): of pairs and listed phrases around it. Training and
 * use share this module, so that both see the same text in the same way.
 */
import { hashText, mix } from './hash';
import { bitOf, type Lexicon, LONGEST_PHRASE, maskOf } from './lexicon';
import { DISTANCES, type WordForm } from './word-form';

const seed = (template: string) => hashText(`place ${template}`);

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

/** Features of the places of a sentence. */
export interface PlaceFeatures {
  /** For each place and its end, where its features begin. */
  starts: Uint32Array;
  hashes: Uint32Array;
  /** 1 where the feature names a word's identity. */
  identity: Uint8Array;
}

/** The features of one sentence, before their number is known. */
let hashes = new Uint32Array(1 << 14);
let identity = new Uint8Array(1 << 14);
let filled = 0;

const collect: Take = (feature, names) => {
  if (filled === hashes.length) {
    const [longer, longerIdentity] = [new Uint32Array(2 * filled), new Uint8Array(2 * filled)];
    longer.set(hashes);
    longerIdentity.set(identity);
    [hashes, identity] = [longer, longerIdentity];
  }
  hashes[filled] = feature;
  identity[filled] = names ? 1 : 0;
  filled++;
};

/** Collects what `tell` says of each of a sentence's places. */
export function collectFeatures(length: number, tell: (at: number, take: Take) => void): PlaceFeatures {
  const starts = new Uint32Array(length + 1);
  filled = 0;
  for (let at = 0; at < length; at++) {
    tell(at, collect);
    starts[at + 1] = filled;
  }
  return { starts, hashes: hashes.slice(0, filled), identity: identity.slice(0, filled) };
}

/** What is said of each place by pairs of words around it, the sentence's edges and the phrases it lies in. */
export function pairFeatures(lexicon: Lexicon, forms: readonly WordForm[]): PlaceFeatures {
  const marks = phraseMarks(lexicon, forms);
  return collectFeatures(forms.length, (at, take) => tellPairs(forms, marks, at, take));
}

/**
 * Marks each word with its place (B I E, 0 for none) in the longest listed phrase of each kind that covers it: two bits a kind.
 */
function phraseMarks(lexicon: Lexicon, forms: readonly WordForm[]): Uint8Array {
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

function tellPairs(forms: readonly WordForm[], marks: Uint8Array, at: number, take: Take): void {
  const form = forms[at] as WordForm;
  take(ALWAYS, false);
  for (let which = 0; which < DISTANCES.length; which++) {
    const there = at + (DISTANCES[which] as number);
    if (there < 0 || there >= forms.length) take(EDGES[which] as number, false);
  }
  // An index below 0 would be looked up as a name.
  const before = at > 0 ? forms[at - 1] : undefined;
  const after = forms[at + 1];
  const stemBefore = before?.stemKey ?? 0;
  const stemAfter = after?.stemKey ?? 0;
  take(mix(mix(PAIR.before, stemBefore), form.stemKey), true);
  take(mix(mix(PAIR.after, stemAfter), form.stemKey), true);
  take(mix(mix(PAIR.around, stemBefore), stemAfter), true);
  const coarseBefore = before?.coarse ?? 0;
  const coarseAfter = after?.coarse ?? 0;
  take(mix(mix(COARSE.before, coarseBefore), form.coarse), false);
  take(mix(mix(COARSE.after, coarseAfter), form.coarse), false);
  take(mix(mix(mix(COARSE.three, coarseBefore), form.coarse), coarseAfter), false);
  for (let first = -2; first <= 0; first++) {
    let kinds = KINDS[first + 2] as number;
    for (let there = at + first; there < at + first + 3; there++) {
      kinds = mix(kinds, there < 0 || there >= forms.length ? 0 : (forms[there] as WordForm).kind);
    }
    take(kinds, false);
  }
  for (let k = -1; k <= 1; k++) {
    const mark = at + k < 0 || at + k >= marks.length ? 0 : (marks[at + k] as number);
    if (mark !== 0) take(mix(PHRASE[k + 1] as number, mark), false);
  }
}
