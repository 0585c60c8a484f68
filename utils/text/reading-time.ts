/**
 * How long a text takes to read, by the characters a minute that the IReST study measured (Trauzettel-Klosinski and Dietz, 2012), as
 * Firefox's Reader View uses them.
 */
const CHARACTERS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 612,
  de: 920,
  en: 987,
  es: 1025,
  fr: 998,
  he: 833,
  it: 950,
  tr: 1054,
};

/** Arabic script has no other study than the Arabic one. */
const IN_ARABIC_SCRIPT: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'ps', 'ur']);

/** Diacritics and tatweel are read with their letter, not on their own. */
const MARKS = /[\u0640\u064b-\u0652\u0670]/g;

/** Minutes to read a text at a mean pace, at least 1. */
export function readingMinutes(text: string, lang: string): number {
  const language = lang.split('-')[0] ?? lang;
  const pace = CHARACTERS_A_MINUTE[IN_ARABIC_SCRIPT.has(language) ? 'ar' : language] ?? 987;
  return Math.max(1, Math.round(text.replace(MARKS, '').length / pace));
}
