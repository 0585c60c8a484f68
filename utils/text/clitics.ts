/**
 * Letters that Arabic writes onto the next word: و ف (and, so), ب ك ل (by, as, for), س (will), ال (the), and لل for «ل» with the article.
 * All words here are folded. Whether a first letter is a clitic or the word's own cannot be seen from the word alone, so every reading is
 * given and the caller asks its lists which one is a word.
 */

/** A way to read a word: what is written onto its front, and the rest. */
export interface Reading {
  clitics: string;
  stem: string;
}

/** No reading leaves fewer letters than this. */
const SHORTEST_STEM = 2;

const CLITICS = /^(?<conjunction>[وف]?)(?<preposition>[بكل]?)(?<article>ال)?(?=[\u0620-\u064a]{2})/u;
/** What is written onto a word, by its first letter. */
const FRONTS: Readonly<Record<string, readonly string[]>> = {
  و: ['و', 'وب', 'ول', 'وك', 'وس'],
  ف: ['ف', 'فب', 'فل', 'فس'],
  ب: ['ب'],
  ك: ['ك'],
  ل: ['ل'],
  س: ['س'],
};
const NO_FRONTS: readonly string[] = [];

/** Every reading of a folded word, the whole word first, then by the number of letters taken off. */
export function readingsOf(word: string): Reading[] {
  const readings: Reading[] = [{ clitics: '', stem: word }];
  const add = (clitics: string, stem: string) => {
    if (stem.length >= SHORTEST_STEM) readings.push({ clitics, stem });
  };
  if (word.startsWith('ال')) add('ال', word.slice(2));
  for (const front of FRONTS[word.charAt(0)] ?? NO_FRONTS) {
    if (!word.startsWith(front)) continue;
    const rest = word.slice(front.length);
    add(front, rest);
    if (rest.startsWith('ال')) add(`${front}ال`, rest.slice(2));
    // «ل» and the article are written «لل»: للرئيس is ل + الرئيس.
    if (front.endsWith('ل') && rest.startsWith('ل')) {
      add(front, `ا${rest}`);
      add(`${front}ال`, rest.slice(1));
    }
  }
  return readings;
}

/** The word without what could be clitics and the article, by shape alone: for counting words as one, never for showing. */
export function stemOf(word: string): string {
  const front = CLITICS.exec(word)?.groups;
  if (!front) return word;
  const { conjunction = '', preposition = '', article } = front;
  if (article) return word.slice(conjunction.length + preposition.length + 2);
  const double = /^[وف]?لل(?=[\u0620-\u064a]{3})/u.exec(word);
  if (double) return word.slice(double[0].length);
  return word;
}

/**
 * The reading that `known` accepts with the fewest letters taken off.
 * @param known whether a stem is a word, by the caller's lists
 * @returns `null` where no reading is known
 */
export function knownReading(word: string, known: (stem: string) => boolean): Reading | null {
  return readingsOf(word).find(({ stem }) => known(stem)) ?? null;
}

/** The word that a reading leaves, with its article: what is named, as it stands when nothing is written onto it. Folded. */
export function namedWord({ clitics, stem }: Reading): string {
  return clitics.endsWith('ال') ? `ال${stem}` : stem;
}

/** How many UTF-16 units of the text are what a reading takes off its front, marks and all; the article is the name's own. */
export function cliticsLength(text: string, { clitics }: Reading): number {
  const letters = clitics.replace(/ال$/, '').length;
  return letters === 0 ? 0 : (new RegExp(`^(?:\\p{L}[\\p{M}\u0640]*){${letters}}`, 'u').exec(text)?.[0].length ?? 0);
}

/** The text without what a reading takes off its front, marks and all; the alef that «لل» swallows comes back. */
export function withoutClitics(text: string, reading: Reading): string {
  const length = cliticsLength(text, reading);
  if (length === 0) return text;
  const rest = text.slice(length);
  const swallowed = namedWord(reading).startsWith('ال') && !rest.startsWith('ا') && reading.clitics.includes('ل');
  return swallowed ? `ا${rest}` : rest;
}
