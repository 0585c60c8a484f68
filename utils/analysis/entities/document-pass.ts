/**
 * What an article says of its own words: how the first pass took a word elsewhere in the same article, as features for the second pass.
 * «لافرنتييف» alone may be anything; where the article calls him «ألكسندر لافرنتييف» once, it is a person everywhere.
 */
import { knownReading } from '@/utils/text/clitics';
import type { Take } from './features';
import { hashText, mix } from './hash';
import { LABEL_COUNT, NAME_TYPES } from './labels';
import type { MoreFeatures } from './tagger';
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

interface Occurrence {
  sentence: number;
  at: number;
}

const seed = (template: string) => hashText(`document ${template}`);
const byType = (template: string) => [...NAME_TYPES, null].map((_, type) => mix(seed(template), type));
const OWN_TYPE = byType('own');
const OWN_LABEL = [seed('label before'), seed('label'), seed('label after')];
const MOST_OF_TYPE = byType('most');
const MEAN_OF_TYPE = byType('mean');
const JOINT = seed('joint');
const PLACE = seed('place');
const PAIR = [seed('pair before'), seed('pair after')];
const COUNT = seed('count');
const CONTEXT = [seed('near before'), seed('near after')];

/** A chance in five steps. */
function step(chance: number): number {
  return chance < 0.05 ? 0 : chance < 0.25 ? 1 : chance < 0.5 ? 2 : chance < 0.85 ? 3 : 4;
}

/** Chances of the four types and of outside, at one place. */
const CHANCES = NAME_TYPES.length + 1;

/** Prepares an article's first reading; gives for each of its sentences the further features of the second pass. */
export function documentFeatures(readings: readonly FirstReading[], reach = REACH): (sentence: number) => MoreFeatures {
  const index = indexOf(readings);
  return (sentence) => {
    const reading = readings[sentence];
    return (at, take) => {
      if (reading) placeEvidence(readings, index, reach, sentence, at, take);
    };
  };
}

interface Index {
  /** For each sentence, the chance of each type at each place, outside last: row after row of `CHANCES`. */
  types: Float64Array[];
  keys: number[][];
  words: Map<number, Occurrence[]>;
  /** Number in its list of the first occurrence of each sentence's word. */
  ranks: number[][];
}

/** The occurrences of each word, clitics off where the article has the word without them too. */
function indexOf(readings: readonly FirstReading[]): Index {
  const present = new Set(readings.flatMap(({ forms }) => forms.map(({ folded }) => folded)));
  const keyOfForm = new Map<WordForm, number>();
  const keyOf = (form: WordForm) => {
    const known = keyOfForm.get(form);
    if (known !== undefined) return known;
    const reading = knownReading(form.folded, (stem) => stem !== form.folded && stem.length > 2 && present.has(stem));
    const key = hashText(reading?.stem ?? form.folded);
    keyOfForm.set(form, key);
    return key;
  };
  const words = new Map<number, Occurrence[]>();
  const ranks: number[][] = [];
  const keys = readings.map(({ forms }, sentence) => {
    const rank: number[] = [];
    ranks.push(rank);
    return forms.map((form, at) => {
      const key = keyOf(form);
      const list = words.get(key) ?? [];
      words.set(key, list);
      rank.push(list.length);
      list.push({ sentence, at });
      return key;
    });
  });
  return { types: readings.map(typeChances), keys, words, ranks };
}

/** The chance of each type at each place, outside last. */
function typeChances({ forms, chances }: FirstReading): Float64Array {
  const types = new Float64Array(forms.length * CHANCES);
  for (let at = 0; at < forms.length; at++) {
    for (let type = 0; type < NAME_TYPES.length; type++) {
      let sum = 0;
      for (let position = 0; position < 4; position++) sum += chances[at * L + 1 + 4 * type + position] as number;
      types[at * CHANCES + type] = sum;
    }
    types[at * CHANCES + CHANCES - 1] = chances[at * L] as number;
  }
  return types;
}

/** Reused from place to place. */
const most = new Float64Array(CHANCES);
const mean = new Float64Array(CHANCES);

function placeEvidence(
  readings: readonly FirstReading[],
  { types, keys, words, ranks }: Index,
  reach: number,
  sentence: number,
  at: number,
  take: Take,
): void {
  const reading = readings[sentence];
  if (!reading) return;
  const own = types[sentence] as Float64Array;
  for (let type = 0; type < CHANCES; type++) {
    take(mix(OWN_TYPE[type] as number, step(own[at * CHANCES + type] as number)), false);
  }
  for (let k = -1; k <= 1; k++) take(mix(OWN_LABEL[k + 1] ?? 0, reading.labels[at + k] ?? L), false);

  const key = keys[sentence]?.[at] ?? 0;
  const others = nearest(words.get(key) ?? [], ranks[sentence]?.[at] ?? 0, reach);
  take(mix(COUNT, Math.min(others.length, 4)), false);
  if (others.length === 0) return;
  most.fill(0);
  mean.fill(0);
  const labels = new Set<number>();
  const [before, after] = [keys[sentence]?.[at - 1], keys[sentence]?.[at + 1]];
  for (const other of others) {
    const there = readings[other.sentence];
    if (!there) continue;
    const chances = types[other.sentence] as Float64Array;
    for (let type = 0; type < CHANCES; type++) {
      const chance = chances[other.at * CHANCES + type] as number;
      most[type] = Math.max(most[type] as number, chance);
      mean[type] = (mean[type] as number) + chance / others.length;
    }
    const label = there.labels[other.at] ?? 0;
    labels.add(label);
    if (before !== undefined && keys[other.sentence]?.[other.at - 1] === before) take(mix(PAIR[0] ?? 0, label), false);
    if (after !== undefined && keys[other.sentence]?.[other.at + 1] === after) take(mix(PAIR[1] ?? 0, label), false);
  }
  let joint = JOINT;
  for (let type = 0; type < CHANCES; type++) {
    const chance = step(most[type] as number);
    take(mix(MOST_OF_TYPE[type] as number, chance), false);
    take(mix(MEAN_OF_TYPE[type] as number, step(mean[type] as number)), false);
    if (type < NAME_TYPES.length) joint = mix(joint, chance);
  }
  take(joint, false);
  for (const label of labels) take(mix(PLACE, label), false);
  const best = most.indexOf(Math.max(...most.subarray(0, NAME_TYPES.length)));
  take(mix(mix(CONTEXT[0] ?? 0, best), reading.forms[at - 1]?.coarse ?? 0), false);
  take(mix(mix(CONTEXT[1] ?? 0, best), reading.forms[at + 1]?.coarse ?? 0), false);
}

/** The other occurrences of a word around number `rank` in the list of all, within reach, nearest first. */
function nearest(all: readonly Occurrence[], rank: number, reach: number): Occurrence[] {
  const here = all[rank];
  if (!here) return [];
  const found: Occurrence[] = [];
  let back = rank - 1;
  let ahead = rank + 1;
  while (found.length < MOST_OCCURRENCES) {
    const left = all[back];
    const right = all[ahead];
    const leftGap = left ? here.sentence - left.sentence : Number.POSITIVE_INFINITY;
    const rightGap = right ? right.sentence - here.sentence : Number.POSITIVE_INFINITY;
    if (Math.min(leftGap, rightGap) > reach) break;
    if (left && leftGap <= rightGap) {
      found.push(left);
      back--;
    } else if (right) {
      found.push(right);
      ahead++;
    }
  }
  return found;
}
