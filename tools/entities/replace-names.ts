/**
 * More text from the same: documents in which every person has another name, drawn from the lists, so that what stands around a name is
 * learned apart from the name. A word is replaced alike throughout its document; some are changed by a letter, so that no list knows them.
 */
import { readFileSync } from 'node:fs';
import { positionOf, typeOf } from '@/utils/analysis/entities/labels';
import { readingsOf } from '@/utils/text/clitics';
import { fold } from '@/utils/text/fold';
import type { Document, Part } from './corpora';
import { randomFrom } from './random';

/** Words that stay: they bind names together. */
const KEPT = new Set([
  'عبد',
  'بن',
  'ابن',
  'ابو',
  'ابا',
  'ابي',
  'ال',
  'الدين',
  'الله',
  'ولد',
  'بنت',
  'ام',
  'فان',
  'دي',
  'دو',
  'فون',
]);
const LETTERS = 'بتجحخدرزسشصطعفقكلمنهو';
/** How often a new name is one that no list knows. */
const UNLISTED = 0.3;

/** Names of one kind, and which words they replace. */
export interface NameList {
  given: string[];
  family: string[];
}

/** Reads the single words of `person-given` and `person-family` lines. */
export function readNameList(files: readonly string[]): NameList {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const of = (type: string) =>
    lines
      .map((line) => line.split('\t'))
      .flatMap(([kind, name]) => (kind === type && name && /^\S{3,}$/.test(name) ? [name] : []));
  return { given: of('person-given'), family: of('person-family') };
}

/** A part of the same documents with other people, at `weight` times its weight. */
export function withOtherNames(part: Part, lists: readonly NameList[], weight: number, seed: number): Part {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const known = lists.map(({ given, family }) => new Set([...given, ...family].map(fold)));
  const replacement = (word: string, first: boolean): string => {
    const own = lists[known.findIndex((names) => names.has(word))] ?? pick(lists);
    const name = pick(first ? (own?.given ?? []) : (own?.family ?? [])) ?? word;
    if (random() >= UNLISTED) return name;
    const at = 1 + Math.floor(random() * (name.length - 1));
    return name.slice(0, at) + (pick([...LETTERS]) ?? '') + name.slice(at + 1);
  };
  const documents = part.documents.map((document): Document => {
    const names = new Map<string, string>();
    return document.map((sentence) => {
      const words = sentence.words.map((word, i) => {
        const label = sentence.labels[i] ?? 0;
        if (typeOf(label) !== 'PER' || !/\p{Script=Arabic}{3}/u.test(word)) return word;
        const first = positionOf(label) === 'B';
        const folded = fold(word);
        const isName = (stem: string) => names.has(stem) || known.some((list) => list.has(stem));
        const reading = readingsOf(folded).find(({ clitics, stem }) => /^[وفبلك]{0,2}$/.test(clitics) && isName(stem));
        const { clitics, stem } = reading ?? { clitics: '', stem: folded };
        if (KEPT.has(stem)) return word;
        const name = names.get(stem) ?? replacement(stem, first);
        names.set(stem, name);
        return clitics.endsWith('ل') && name.startsWith('ال') ? `${clitics}${name.slice(1)}` : `${clitics}${name}`;
      });
      return { ...sentence, words };
    });
  });
  return { name: `${part.name}, other names`, documents, weight: part.weight * weight, isCopy: true };
}
