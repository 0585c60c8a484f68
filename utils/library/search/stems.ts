/**
 * Stems by which forms of one word find each other: «والكتاب» and «بكتابه» both have «كتاب». Light stemming in the manner of light10
 * (Larkey, Ballesteros and Connell 2002), with two differences: what looks joined to a word but is known to be its own stays, and where it
 * cannot be known, the word has several stems.
 */
import { stem as lightStem } from '@/utils/text/stem';
import { hasOwnFront, isDoubtful, isEither, isListed, isNoFuture } from './own-letters';

/** No stem is shorter, except after the article. */
const SHORTEST = 3;
const JOINED_FRONT = /^(?:[وفبكل]|ال)/u;
/** «سيزور»: the letter of the future before a verb of some length; shorter ones look like other words. */
const FUTURE = /^[وف]?س(?=[يتن]\p{L}{3})/u;
/** «الـ20» */
const DIGITS = /^[وفبكل]{0,2}ال(\d+)$/u;
const ARTICLE = /^(?:[بك]?ال|لل)(?=\p{L}{2})/u;

/** Longer endings first. */
const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'نا'];
const NUMBERS_AND_GENDERS = ['تان', 'تين', 'ات', 'ون', 'ين', 'ان', 'وا', 'ه'];
/** What must stay before «ي»: «رئيسي» is «رئيس», «مصري» stays. */
const SHORTEST_BEFORE_NISBA = 4;

/** Letters of other languages' Arabic scripts, and those with which Arabic writes their sounds. */
const FOREIGN: Readonly<Record<string, string>> = { پ: 'ب', ڤ: 'ف', چ: 'ج', گ: 'غ' };
const SPELT_OTHERWISE = /[پڤچگ]|(?<=\p{L})[يء]و(?=\p{L})/gu;

/** As many different words as a few thousand articles use often. */
const REMEMBERED = 50_000;
const remembered = new Map<string, readonly string[]>();

/**
 * The stems of a folded word other than the word itself, without doubles.
 * @param hasOwnArticle whether it was written so that what looks like an article is its own: «ألغاز»
 */
export function stemsOf(word: string, hasOwnArticle = false): readonly string[] {
  const key = hasOwnArticle ? `!${word}` : word;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const stems = /^\p{Script=Arabic}/u.test(word) ? arabicStems(word, hasOwnArticle) : latinStems(word);
  const found = stems.filter((stem, n) => stem !== '' && stem !== word && stems.indexOf(stem) === n);
  remembered.set(key, found);
  return found;
}

/**
 * The ways to read a folded Arabic word without what is joined to its front, the word itself among them unless something joined is certain.
 */
export function withoutFront(word: string): string[] {
  if (!JOINED_FRONT.test(word)) return [word];
  const afterAnd = /^[وف]/u.test(word) && word.length > SHORTEST ? word.slice(1) : null;
  const base = afterAnd ?? word;
  const afterPreposition = /^[بكل]/u.test(base) && base.length > SHORTEST ? base.slice(1) : null;
  const forms = [word, afterAnd, afterPreposition].filter((form) => form !== null);
  // A word that is listed just so wins over one that is listed but for its ending: «وبوتين» is و + بوتين.
  const listed = forms.find(isListed);
  // «للقمة» is of «القمة», hardly ever of «لقمة».
  if (listed && listed !== word && base.startsWith('لل')) return [base.slice(2), listed];
  if (listed) return isEither(listed) ? forms.slice(forms.indexOf(listed)) : [listed];
  const own = forms.findIndex(hasOwnFront);
  // «بقاعة» is «بقاع» with an ending, or «قاعة» with a preposition.
  if (own >= 0) return forms.filter((form, n) => n === own || (n > own && isDoubtful(form)));
  const article = ARTICLE.exec(base)?.[0];
  return article ? [base.slice(article.length)] : forms;
}

/** What may be joined to a word that begins with «ال» of its own. */
const BEFORE_OWN = /^[وفبكل]{1,2}(?=ال)/u;

function arabicStems(word: string, hasOwnArticle: boolean): string[] {
  const [, digits] = DIGITS.exec(word) ?? [];
  if (digits) return [digits];
  const future = FUTURE.test(word) && !isNoFuture(word.replace(/^[وف](?=س)/, '')) ? [word.replace(FUTURE, '')] : [];
  const fronts = hasOwnArticle ? [word.replace(BEFORE_OWN, '')] : [...withoutFront(word), ...future];
  const stems = [...fronts.map(withoutEnding), ...fronts.flatMap(otherEndings)];
  return [...stems, ...stems.map(otherSpelling)];
}

/** Ends of words that change before a pronoun or an ending, each with what stands there without it. */
const CHANGED_ENDS: readonly (readonly [end: RegExp, without: string])[] = [
  // «أعضاؤه»: a hamza takes a seat.
  [/(?<=\p{L}{2}ا)[يو](?:هما|ها|هم|هن|نا|ه)$/u, 'ء'],
  // «قمتهم»، «قمتين»: a ta marbuta, in a word that the ending leaves too short to lose it.
  [/(?<=^\p{L}{2})ت(?:هما|ها|هم|هن|نا|ه|ين|ان)$/u, 'ه'],
  // «مباراته»
  [/(?<=\p{L}{3}ا)ت(?:هما|ها|هم|هن|نا|ه)$/u, 'ه'],
  // «مستشفاها»: an alef maqsura.
  [/(?<=\p{L}{3})ا(?:هما|ها|هم|هن|نا|ه)$/u, 'ي'],
  // «مهندسو الشركة»
  [/(?<=\p{L}{4})و$/u, ''],
  // «مصري»: a short word may be of its own. «نهاية» is.
  [/(?<=^\p{L}{2}[^ا])ي(?:ه|ون|ين)?$/u, ''],
];

/** What a word is without an ending before which its own end changed, or that may be its own; it may be another word that ends so. */
function otherEndings(word: string): string[] {
  if (isListed(word)) return [];
  return CHANGED_ENDS.flatMap(([end, without]) => (end.test(word) ? [withoutEnding(word.replace(end, without))] : []));
}

/** With Arabic letters for foreign sounds, and one of the ways in which schools seat a hamza before «و»: «مسئول» as «مسؤول». */
function otherSpelling(stem: string): string {
  return stem.replace(SPELT_OTHERWISE, (letters) => FOREIGN[letters] ?? 'وو');
}

/** Takes off a pronoun, then number and gender, then the «ي» of belonging. */
function withoutEnding(word: string): string {
  return withoutNisba(withoutNumberAndGender(withoutPronoun(word)));
}

function withoutPronoun(word: string): string {
  const bare = word.endsWith('ته') ? word.slice(0, -1) : cut(word, PRONOUNS);
  // A ta marbuta before a pronoun is written ت: مدرستهم is مدرسة + هم.
  const isPlural = bare.endsWith('ات') && bare.length - 2 >= SHORTEST;
  const isMarbuta = bare !== word && bare.endsWith('ت') && !isPlural && bare.length > SHORTEST;
  return isMarbuta ? bare.slice(0, -1) : bare;
}

function withoutNumberAndGender(word: string): string {
  // «سوريا» and «سورية» are one.
  return word.endsWith('يا') && word.length > SHORTEST ? word.slice(0, -1) : cut(word, NUMBERS_AND_GENDERS);
}

function withoutNisba(word: string): string {
  return word.endsWith('ي') && word.length > SHORTEST_BEFORE_NISBA ? word.slice(0, -1) : word;
}

/** The word without the first of the endings that it has, unless that is its own or too little would stay. */
function cut(word: string, endings: readonly string[]): string {
  const found = endings.find((ending) => word.endsWith(ending));
  if (!found || word.length - found.length < SHORTEST) return word;
  return found.length > 1 && isListed(word) ? word : word.slice(0, -found.length);
}

function latinStems(word: string): string[] {
  return /^[a-z]/.test(word) ? [lightStem(word)] : [];
}
