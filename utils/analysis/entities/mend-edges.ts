/**
 * Words that the recogniser took into a person's name and that other names of the article show to be none of it: the next person, joined by
 * a letter («المعمري وموريموتو»), a verb or a title before it («يؤدي المرابط»، «الحاج الصافي»), a calling behind it («أبو فاضل كاتب»). And words
 * of time and manner that are in no name («فجر الخميس»، «المرابط ضاحكاً»).
 */
import { readingsOf } from '@/utils/text/clitics';
import type { FoundName } from './labels';
import { bitOf, fullMaskOf, type Lexicon, phraseKey } from './lexicon';
import type { Sentence } from './mentions';
import { OFFICE } from './role-nouns';
import { COURTESY, RANKS, TIMES } from './role-words';

/** Letters that join the next one's name to a name. */
const JOINING = /^(?:و?[بل]?|ك)$/;
/** A verb in the present: «يؤدي»، «ويسألن». */
const PRESENT = /^[وف]?[يتن]\p{L}{3,}$/u;
const WEEKDAY = /^ال(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)$/u;
/** The indefinite accusative, which no name is written with: «ضاحكاً». */
const ACCUSATIVE = /(?:اً|ًا)$/u;
/** «باسم فلان»: a given name as well. */
const IN_NAME_OF = 'باسم';
const NAMED = bitOf('given') | bitOf('family') | bitOf('name');

/** The names of an article's sentences, people's without such words. */
export function mendEdges(
  lexicon: Lexicon,
  sentences: readonly Sentence[],
  names: readonly (readonly FoundName[])[],
): FoundName[][] {
  const counts = new Map<string, number>();
  sentences.forEach(({ folded }, i) => {
    for (const { start, end, type } of names[i] ?? []) {
      if (type !== 'PER') continue;
      for (const word of new Set(folded.slice(start, end))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  });
  /** Whether a word stands in more names than the one that is looked at. */
  const isKnown = (word: string) => (counts.get(word) ?? 0) > 1;
  return sentences.map(({ folded, words }, i) =>
    (names[i] ?? []).flatMap((name) =>
      name.type === 'PER'
        ? parted(folded, withoutAdverb(words, name), (word) => counts.has(word))
            .map((part) => trimmed(lexicon, folded, part, isKnown))
            .filter((part) => !isTime(folded, part))
        : [name],
    ),
  );
}

function withoutAdverb(words: readonly string[], name: FoundName): FoundName {
  return name.end - name.start > 1 && ACCUSATIVE.test(words[name.end - 1] ?? '')
    ? { ...name, end: name.end - 1 }
    : name;
}

/** «فجر الخميس»: the first word is a name elsewhere. */
function isTime(folded: readonly string[], { start, end }: FoundName): boolean {
  return end - start === 2 && TIMES.has(folded[start] ?? '') && WEEKDAY.test(folded[end - 1] ?? '');
}

/** Cuts a name before a word that is another name with letters joined to it. */
function parted(folded: readonly string[], name: FoundName, isNamed: (word: string) => boolean): FoundName[] {
  for (let at = name.start + 1; at < name.end; at++) {
    const isNext = readingsOf(folded[at] ?? '').some(
      ({ clitics, stem }) => clitics !== '' && JOINING.test(clitics) && stem.length > 3 && isNamed(stem),
    );
    if (isNext) return [{ ...name, end: at }, ...parted(folded, { ...name, start: at }, isNamed)];
  }
  return [name];
}

function trimmed(
  lexicon: Lexicon,
  folded: readonly string[],
  name: FoundName,
  isKnown: (word: string) => boolean,
): FoundName {
  const { start, end } = name;
  if (end - start < 2) return name;
  const first = folded[start] ?? '';
  const last = folded[end - 1] ?? '';
  const title = first.replace(/^[وف](?=ال)/, '');
  const isNamed = (word: string) => (fullMaskOf(lexicon, phraseKey(0, word)) & NAMED) !== 0;
  const isBefore =
    COURTESY.has(title) ||
    RANKS.has(title) ||
    (first === IN_NAME_OF && end - start > 2) ||
    (PRESENT.test(first) && !isNamed(first) && !isKnown(first));
  if (isBefore && isKnown(last)) return { ...name, start: start + 1 };
  const isBehind = (fullMaskOf(lexicon, phraseKey(0, last)) & OFFICE) !== 0 && !isNamed(last) && !isKnown(last);
  return isBehind && isKnown(folded[end - 2] ?? '') ? { ...name, end: end - 1 } : name;
}
