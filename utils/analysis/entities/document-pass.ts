/**
 * What an article says of its own words: how the first pass took a word elsewhere in the same article, as features for the second pass.
 * «لافرنتييف» alone may be anything; where the article calls him «ألكسندر لافرنتييف» once, it is a person everywhere.
 */
import { knownReading } from '@/utils/text/clitics';
import { collectFeatures, type PlaceFeatures, type Take } from './features';
import { hashText, mix } from './hash';
import { LABEL_COUNT, NAME_TYPES } from './labels';
import type { WordForm } from './word-form';

const L = LABEL_COUNT;

/** What the first pass made of one sentence. */
export interface FirstReading {
  forms: readonly WordForm[];
  /** The chance of each label at each place, row after row. */
  chances: Float32Array;
  /** The best row of labels. */
  labels: Uint8Array;
}

/** Sentences further away than this belong, as a rule, to another subject. */
const REACH = 20;
/** Occurrences of a word looked at, nearest first: enough to know, and the time stays linear. */
const MOST_OCCURRENCES = 12;

/** Chances of the four types and of outside, at one place. */
const CHANCES = NAME_TYPES.length + 1;
/** A chance is told in so many steps. */
const STEPS = 5;

const seed = (template: string) => hashText(`document ${template}`);
/** The features of one kind, numbered. */
const numbered = (start: number, count: number) =>
  Uint32Array.from({ length: count }, (_, number) => mix(start, number));
/** The features of each step of each type's chance. */
const byStep = (template: string) =>
  Array.from({ length: CHANCES }, (_, type) => numbered(mix(seed(template), type), STEPS));
const OWN_TYPE = byStep('own');
const MOST_OF_TYPE = byStep('most');
const MEAN_OF_TYPE = byStep('mean');
/** The labels around a place; one more for none, beyond the sentence. */
const OWN_LABEL = ['label before', 'label', 'label after'].map((template) => numbered(seed(template), L + 1));
const PAIR = ['pair before', 'pair after'].map((template) => numbered(seed(template), L));
const PLACE = numbered(seed('place'), L);
const COUNT = numbered(seed('count'), 5);
const JOINT = seed('joint');
const CONTEXT = ['near before', 'near after'].map((template) => numbered(seed(template), CHANCES));

/** A chance in five steps. */
function step(chance: number): number {
  return chance < 0.05 ? 0 : chance < 0.25 ? 1 : chance < 0.5 ? 2 : chance < 0.85 ? 3 : 4;
}

/** An article's words in one row: its sentences one after another. */
interface Row {
  forms: WordForm[];
  labels: Uint8Array;
  /** The chance of each type at each place, outside last: row after row of `CHANCES`. */
  types: Float64Array;
  sentenceOf: Int32Array;
  /** One number for each different word, clitics off where the article has the word without them too. */
  words: Int32Array;
  /** The place of the same word before and after; -1 for none. */
  previous: Int32Array;
  next: Int32Array;
}

/** The further features that the second pass has of each sentence of an article. */
export function documentFeatures(readings: readonly FirstReading[]): PlaceFeatures[] {
  const row = rowOf(readings);
  let start = 0;
  return readings.map(({ forms: { length } }) => {
    const from = start;
    start += length;
    return collectFeatures(length, (at, take) => tellEvidence(row, from, from + length, from + at, take));
  });
}

function rowOf(readings: readonly FirstReading[]): Row {
  const forms = readings.flatMap((reading) => reading.forms);
  const wordOf = wordNumbers(forms);
  const labels = new Uint8Array(forms.length);
  const types = new Float64Array(forms.length * CHANCES);
  const sentenceOf = new Int32Array(forms.length);
  let start = 0;
  readings.forEach((reading, sentence) => {
    const end = start + reading.forms.length;
    labels.set(reading.labels, start);
    sentenceOf.fill(sentence, start, end);
    for (let at = start; at < end; at++) writeTypes(reading.chances, (at - start) * L, types, at * CHANCES);
    start = end;
  });
  const words = new Int32Array(forms.length);
  const previous = new Int32Array(forms.length).fill(-1);
  const next = new Int32Array(forms.length).fill(-1);
  const last = new Int32Array(forms.length).fill(-1);
  for (let at = 0; at < forms.length; at++) {
    const word = wordOf.get(forms[at] as WordForm) as number;
    const before = last[word] as number;
    words[at] = word;
    previous[at] = before;
    if (before >= 0) next[before] = at;
    last[word] = at;
  }
  return { forms, labels, types, sentenceOf, words, previous, next };
}

/** Numbers the different words of an article, with and without clitics alike where it has both. */
function wordNumbers(forms: readonly WordForm[]): Map<WordForm, number> {
  const different = new Set(forms);
  const present = new Set<string>();
  for (const { folded } of different) present.add(folded);
  const numbers = new Map<string, number>();
  const numberOf = new Map<WordForm, number>();
  for (const form of different) {
    const { folded } = form;
    const word =
      knownReading(folded, (stem) => stem !== folded && stem.length > 2 && present.has(stem))?.stem ?? folded;
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    numberOf.set(form, number);
  }
  return numberOf;
}

/** Writes the chance of each type at one place, outside last. */
function writeTypes(chances: Float32Array, from: number, types: Float64Array, to: number): void {
  const positions = (L - 1) / NAME_TYPES.length;
  for (let type = 0; type < NAME_TYPES.length; type++) {
    let sum = 0;
    const first = from + 1 + positions * type;
    for (let label = first; label < first + positions; label++) sum += chances[label] as number;
    types[to + type] = sum;
  }
  types[to + CHANCES - 1] = chances[from] as number;
}

/** Reused from place to place. */
const most = new Float64Array(CHANCES);
const mean = new Float64Array(CHANCES);
const others = new Int32Array(MOST_OCCURRENCES);

/** Tells of the place `at` in the sentence `[start, end)`. */
function tellEvidence(row: Row, start: number, end: number, at: number, take: Take): void {
  const { forms, labels, types, words } = row;
  for (let type = 0; type < CHANCES; type++) {
    take((OWN_TYPE[type] as Uint32Array)[step(types[at * CHANCES + type] as number)] as number, false);
  }
  for (let k = -1; k <= 1; k++) {
    const label = at + k < start || at + k >= end ? L : (labels[at + k] as number);
    take((OWN_LABEL[k + 1] as Uint32Array)[label] as number, false);
  }
  const count = findOthers(row, at);
  take(COUNT[Math.min(count, 4)] as number, false);
  if (count === 0) return;
  most.fill(0);
  mean.fill(0);
  /** A bit for each label that another occurrence bears. */
  let borne = 0;
  for (let n = 0; n < count; n++) {
    const other = others[n] as number;
    for (let type = 0; type < CHANCES; type++) {
      const chance = types[other * CHANCES + type] as number;
      if (chance > (most[type] as number)) most[type] = chance;
      mean[type] = (mean[type] as number) + chance / count;
    }
    const label = labels[other] as number;
    borne |= 1 << label;
    if (at > start && isNeighbour(row, other, -1, words[at - 1]))
      take((PAIR[0] as Uint32Array)[label] as number, false);
    if (at + 1 < end && isNeighbour(row, other, 1, words[at + 1]))
      take((PAIR[1] as Uint32Array)[label] as number, false);
  }
  let joint = JOINT;
  let best = 0;
  for (let type = 0; type < CHANCES; type++) {
    const chance = step(most[type] as number);
    take((MOST_OF_TYPE[type] as Uint32Array)[chance] as number, false);
    take((MEAN_OF_TYPE[type] as Uint32Array)[step(mean[type] as number)] as number, false);
    if (type === CHANCES - 1) continue;
    joint = mix(joint, chance);
    if ((most[type] as number) > (most[best] as number)) best = type;
  }
  take(joint, false);
  for (let label = 0; label < L; label++) if (borne & (1 << label)) take(PLACE[label] as number, false);
  const before = at > start ? (forms[at - 1]?.coarse ?? 0) : 0;
  const after = at + 1 < end ? (forms[at + 1]?.coarse ?? 0) : 0;
  take(mix((CONTEXT[0] as Uint32Array)[best] as number, before), false);
  take(mix((CONTEXT[1] as Uint32Array)[best] as number, after), false);
}

/** Whether the word beside a place, in the same sentence, is this one. */
function isNeighbour({ words, sentenceOf }: Row, place: number, distance: number, word: number | undefined): boolean {
  const there = place + distance;
  return words[there] === word && sentenceOf[there] === sentenceOf[place];
}

/** Writes into `others` the other places of a word within reach, nearest first; returns how many there are. */
function findOthers({ sentenceOf, previous, next }: Row, at: number): number {
  const here = sentenceOf[at] as number;
  let [back, ahead] = [previous[at] as number, next[at] as number];
  let count = 0;
  while (count < MOST_OCCURRENCES) {
    const backGap = back < 0 ? Number.POSITIVE_INFINITY : here - (sentenceOf[back] as number);
    const aheadGap = ahead < 0 ? Number.POSITIVE_INFINITY : (sentenceOf[ahead] as number) - here;
    if (Math.min(backGap, aheadGap) > REACH) break;
    if (backGap <= aheadGap) {
      others[count++] = back;
      back = previous[back] as number;
    } else {
      others[count++] = ahead;
      ahead = next[ahead] as number;
    }
  }
  return count;
}
