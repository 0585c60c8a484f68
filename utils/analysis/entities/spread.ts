/**
 * A person who has been found by a full name is looked for by its last word in the rest of the article: what reads «الدليمي» once after
 * «سعد الدليمي» is him, even where the sentence alone says too little.
 */
import { readingsOf } from '@/utils/text/clitics';
import type { FoundName } from './labels';
import type { WordForm } from './word-form';

const SHORTEST_WORD = 4;
/** What may be written onto a name's front. */
const CLITICS = /^[وفبلك]{1,2}$/;

/** Sentences further away than this belong, as a rule, to another subject. */
const REACH = 20;

/** Adds the names that were missed to the spans of each sentence, in order. */
export function spreadNames(sentences: readonly (readonly WordForm[])[], spans: readonly FoundName[][]): FoundName[][] {
  const places = new Map<string, number[]>();
  sentences.forEach((forms, sentence) => {
    for (const { start, end, type } of spans[sentence] ?? []) {
      const last = forms[end - 1];
      if (type !== 'PER' || end - start < 2 || !last?.isNameLike || last.folded.length < SHORTEST_WORD) continue;
      places.set(last.folded, [...(places.get(last.folded) ?? []), sentence]);
    }
  });
  if (places.size === 0) return spans.map((names) => [...names]);
  /** Where the people are named whose last word a form may be. */
  const placesOf = new Map<WordForm, number[]>();
  for (const form of new Set(sentences.flat())) {
    const found = formsOf(form.folded).flatMap((word) => places.get(word) ?? []);
    if (found.length) placesOf.set(form, found);
  }
  const isNear = (form: WordForm, sentence: number) =>
    placesOf.get(form)?.some((place) => Math.abs(place - sentence) <= REACH) ?? false;
  return sentences.map((forms, sentence) => {
    const known = spans[sentence] ?? [];
    const taken = new Uint8Array(forms.length + 2);
    // A word beside a name is left alone: it may be a part that was cut off for a reason.
    for (const { start, end } of known) taken.fill(1, start, end + 2);
    const added = forms.flatMap((form, at): FoundName[] =>
      taken[at + 1] || !isNear(form, sentence) ? [] : [{ start: at, end: at + 1, type: 'PER', chance: 1 }],
    );
    return added.length ? [...known, ...added].sort((a, b) => a.start - b.start) : [...known];
  });
}

/** A word as it stands and without what may be written onto a name's front. */
function formsOf(folded: string): string[] {
  const stems = readingsOf(folded).flatMap(({ clitics, stem }) => (CLITICS.test(clitics) ? [stem] : []));
  return [folded, ...stems];
}
