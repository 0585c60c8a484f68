/**
 * What a sentence brings into its article: words that stand in it first, words that the article comes back to, and the article's most
 * frequent words. A sentence that introduces what the rest speaks of is worth more than one that repeats it. Linear in the text.
 */

/** All between 0 and 1 or close to it. */
export interface News {
  /** Share of its words that stand here first. */
  fresh: number;
  /** Share of its words that come again. */
  carried: number;
  /** Share of its words that stand here first and come again. */
  introduced: number;
  /** How many of those there are. */
  introductions: number;
  /** How often they come in all. */
  importance: number;
  /** Share of the article's most frequent words. */
  topWords: number;
  /** Share of all words of the article that are words of the sentence. */
  coverage: number;
}

/** How many words count as the most frequent. */
const TOP = 10;

/** @param stems of each sentence the stems of its words, without function words */
export function newsOf(stems: readonly (readonly string[])[]): News[] {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [index, list] of stems.entries()) {
    for (const word of list) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      last.set(word, index);
    }
  }
  const total = Math.max(1, stems.flat().length);
  const top = [...counts].sort(([, a], [, b]) => b - a).slice(0, TOP);
  const seen = new Set<string>();
  return stems.map((list, index) => {
    const words = [...new Set(list)];
    const isNew = words.map((word) => !seen.has(word));
    const comesAgain = words.map((word) => (last.get(word) ?? 0) > index);
    const countOf = (at: number) => counts.get(words[at] ?? '') ?? 0;
    const introductions = words.filter((_, at) => isNew[at] && comesAgain[at]).length;
    const importance = words.reduce((sum, _, at) => sum + (isNew[at] && countOf(at) > 1 ? countOf(at) : 0), 0);
    for (const word of words) seen.add(word);
    const size = Math.max(1, words.length);
    return {
      fresh: isNew.filter(Boolean).length / size,
      carried: comesAgain.filter(Boolean).length / size,
      introduced: introductions / size,
      introductions: introductions / 10,
      importance: Math.log1p(importance) / 5,
      topWords: top.filter(([word]) => words.includes(word)).length / TOP,
      coverage: words.reduce((sum, _, at) => sum + countOf(at), 0) / total,
    };
  });
}
