/**
 * Stems for comparing words of one article: light stemming after Larkey, Ballesteros and Connell (light10, 2002), with pronoun suffixes and
 * a guard on «و» and «ف»; for English the plural and the common endings. Never shown: people see the most frequent form.
 */

const SHORTEST = 3;
const ARTICLES = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];
const SUFFIXES = [
  'هما',
  'كما',
  'تها',
  'تهم',
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'ان',
  'ات',
  'ون',
  'ين',
  'يه',
  'ته',
  'وا',
  'ه',
  'ي',
];

/** The stem of a folded word. */
export function stem(word: string): string {
  return /^[a-z]/.test(word) ? englishStem(word) : arabicStem(word);
}

function arabicStem(word: string): string {
  let stemmed = word;
  const article = ARTICLES.find((prefix) => word.startsWith(prefix) && word.length - prefix.length >= SHORTEST);
  if (article) stemmed = word.slice(article.length);
  else if (/^[وف]/u.test(word) && word.length > SHORTEST + 1) stemmed = word.slice(1);
  for (let round = 0; round < 2; round += 1) {
    const suffix = SUFFIXES.find((ending) => stemmed.endsWith(ending) && stemmed.length - ending.length >= SHORTEST);
    if (!suffix) break;
    stemmed = stemmed.slice(0, -suffix.length);
  }
  return stemmed;
}

function englishStem(word: string): string {
  if (word.length <= SHORTEST + 1) return word.replace(/s$/, '');
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[^s])(?:es|s)$/, '')
    .replace(/(?<=\w{3})(?:ing|ed|ly)$/, '');
}
