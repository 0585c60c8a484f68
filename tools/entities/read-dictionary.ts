/** Reads a Hunspell dictionary down to what the lexicon keeps of it: folded words, their classes of inflection and hashes of their stems. */
import { existsSync, readFileSync } from 'node:fs';
import { hashText } from '@/utils/analysis/entities/hash';
import { FIRST_VERB_CLASS } from '@/utils/analysis/entities/lexicon';
import { fold } from '@/utils/text/fold';

export interface DictionaryEntry {
  word: string;
  /** 1 to 255: its flags, frequent ones told apart, verbs from `FIRST_VERB_CLASS` on. */
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

/** Beyond the classes told apart: 178 is the other nouns, 179 the other words that are both, 255 the other verbs. */
const OTHER_NOUN = 178;
const OTHER_BOTH = 179;
const OTHER_VERB = 255;

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
  const verbs = frequent.filter((name) => name.startsWith('v'));
  const nouns = frequent.filter((name) => name.startsWith('n'));
  const numbers = new Map([
    ...nouns.slice(0, OTHER_NOUN - 1).map((name, i): [string, number] => [name, i + 1]),
    ...verbs.slice(0, OTHER_VERB - FIRST_VERB_CLASS).map((name, i): [string, number] => [name, FIRST_VERB_CLASS + i]),
  ]);
  return [...byWord].map(([word, lines]) => {
    const name = nameOf(lines);
    const other = name.startsWith('v') ? OTHER_VERB : lines.some(({ verb }) => verb) ? OTHER_BOTH : OTHER_NOUN;
    const stem = lines.find(({ verb }) => !verb)?.stem ?? lines[0]?.stem ?? word;
    return { word, class: numbers.get(name) ?? other, stem: hashText(stem) & 0xffff };
  });
}
