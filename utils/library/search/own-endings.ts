/** The endings under which a word with letters of its own is known again; search and the maker of its list share them. */

/** What a listed word may end in beside its own letters. */
export const ENDINGS = [
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
export const SHORTEST = 3;
