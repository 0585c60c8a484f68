/** Under which endings a listed word is known again; search and the maker of its list share this. */

/** What a listed word may end in beside its own letters. */
const ENDINGS = [
  'ه',
  'ها',
  'هم',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'ي',
  'يه',
  'يا',
  'ت',
  'تا',
  'وا',
  'ا',
  'ته',
  'تها',
  'تهم',
];
/** No listed word is shorter. */
const SHORTEST = 3;

/** Whether a folded word is in the list, perhaps with an ending on it. */
export function isInflected(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) return false;
    const base = word.slice(0, -ending.length);
    return words.has(base) || words.has(`${base}ه`);
  });
}
