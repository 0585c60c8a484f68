/**
 * What a token is called while names are looked for: outside, or the beginning, inside, end or whole (B I E S) of a name of some type.
 * `misc` is learned so that it does not pass for the others, and is never reported.
 */
export const NAME_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export type Position = 'B' | 'I' | 'E' | 'S';
const POSITIONS: readonly Position[] = ['B', 'I', 'E', 'S'];

/** Label 0 is outside; then B I E S of each type, in the order of `NAME_TYPES`. */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + NAME_TYPES.length * POSITIONS.length;

/** The label of a position in a name of a type. */
export function labelOf(position: Position, type: NameType): number {
  return 1 + NAME_TYPES.indexOf(type) * POSITIONS.length + POSITIONS.indexOf(position);
}

/** The position that a label stands for; `null` outside. */
export function positionOf(label: number): Position | null {
  return label === OUTSIDE ? null : (POSITIONS[(label - 1) % POSITIONS.length] ?? null);
}

/** The type that a label stands for; `null` outside. */
export function typeOf(label: number): NameType | null {
  return label === OUTSIDE ? null : (NAME_TYPES[Math.floor((label - 1) / POSITIONS.length)] ?? null);
}

const opens = (label: number) => label === OUTSIDE || positionOf(label) === 'B' || positionOf(label) === 'S';
const closes = (label: number) => label === OUTSIDE || positionOf(label) === 'E' || positionOf(label) === 'S';

/** Whether `next` may follow `label`: a name that has begun goes on until its end, and keeps its type. */
export function mayFollow(label: number, next: number): boolean {
  return closes(label) ? opens(next) : !opens(next) && typeOf(label) === typeOf(next);
}

/** Whether a sentence may begin with the label, and whether it may end with it. */
export const mayBegin = opens;
export const mayEnd = closes;

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const LEGAL = ALL.flatMap((next) => ALL.flatMap((label) => (mayFollow(label, next) ? [[label, next] as const] : [])));

/** The legal steps from one label to the next, by the second and then the first: what may come before, and what after it. */
export const STEP_FROM = Uint8Array.from(LEGAL, ([label]) => label);
export const STEP_TO = Uint8Array.from(LEGAL, ([, next]) => next);
/** For each label, 1 where a sentence may begin with it; and where it may end with it. */
export const BEGINS = Uint8Array.from(ALL, (label) => Number(mayBegin(label)));
export const ENDS = Uint8Array.from(ALL, (label) => Number(mayEnd(label)));

/** A name among the tokens of a sentence: tokens `[start, end)`. */
export interface TokenSpan {
  start: number;
  end: number;
  type: NameType;
}

/** A name that was found, and how likely each of its words is to be its part of it: the least of their chances, 0 to 1. */
export interface FoundName extends TokenSpan {
  chance: number;
}

/** The names that a legal row of labels marks. */
export function spansOf(labels: ArrayLike<number>): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let start = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    const type = typeOf(label);
    if (!type) continue;
    if (opens(label)) start = i;
    if (closes(label)) spans.push({ start, end: i + 1, type });
  }
  return spans;
}

/** The labels that mark these names in a sentence of `length` tokens. */
export function labelsOf(spans: readonly TokenSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { start, end, type } of spans) {
    for (let i = start; i < end; i++) {
      const position = end - start === 1 ? 'S' : i === start ? 'B' : i === end - 1 ? 'E' : 'I';
      labels[i] = labelOf(position, type);
    }
  }
  return labels;
}
