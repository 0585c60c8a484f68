/** Reads a Hunspell dictionary down to what the lexicon keeps of it: folded words, their classes of inflection and hashes of their stems. */
import { existsSync, readFileSync } from 'node:fs';
import { hashText } from '@/utils/analysis/entities/hash';
import { fold } from '@/utils/text/fold';

export interface DictionaryEntry {
  word: string;
  /** 1 to 255: the flag class (of nouns, verbs, and both together for a word that is both), the most frequent ones by themselves. */
  class: number;
  /** 16 bits of the stem's hash. */
  stem: number;
}

interface Line {
  word: string;
  flags: string;
  verb: boolean;
  stem: string;
}

/** Classes that are told apart; the others are one verb class, one noun class and one of words without flags. */
const CLASSES = 250;

/** The entries of a dictionary, one for each folded word; none where the path is `null`. */
export function readDictionary(path: string | null): DictionaryEntry[] {
  if (path === null) return [];
  if (!existsSync(path)) throw new Error(`${path} is not there: install hunspell-ar or say where it lies`);
  const morphology = readFileSync(path.replace(/\.dic$/, '.aff'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('AM '))
    .slice(1);
  const byWord = new Map<string, Line[]>();
  for (const raw of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [entry = '', alias] = raw.trim().split(/\t+/);
    const [surface = '', flags = ''] = entry.split('/');
    const word = fold(surface).trim();
    if (!/^[\u0620-\u064a]{2,}$/.test(word)) continue;
    const about = alias ? (morphology[Number(alias) - 1] ?? '') : '';
    const stem = /st:(\S+)/.exec(about)?.[1] ?? surface;
    const line = { word, flags, verb: about.includes('po:verb'), stem: fold(stem) };
    byWord.set(word, [...(byWord.get(word) ?? []), line]);
  }
  const nameOf = (lines: readonly Line[]) => {
    const noun = lines.find(({ verb }) => !verb);
    const verb = lines.find((line) => line.verb);
    return `${noun ? `n${noun.flags}` : ''}${verb ? (noun ? 'v' : `v${verb.flags}`) : ''}`;
  };
  const counts = new Map<string, number>();
  for (const lines of byWord.values()) counts.set(nameOf(lines), (counts.get(nameOf(lines)) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const numbers = new Map(frequent.slice(0, CLASSES).map((name, index) => [name, index + 1]));
  return [...byWord].map(([word, lines]) => {
    const other = lines.every(({ verb }) => verb) ? 251 : lines.some(({ verb }) => verb) ? 252 : 253;
    const stem = lines.find(({ verb }) => !verb)?.stem ?? lines[0]?.stem ?? word;
    return { word, class: numbers.get(nameOf(lines)) ?? other, stem: hashText(stem) & 0xffff };
  });
}
