/** The script a word is written in, from its first letter: cheap enough to ask of every word. */

export type Script = 'arabic' | 'latin' | 'cyrillic' | 'hebrew' | 'greek' | 'other' | 'none';

const SCRIPTS: readonly [Script, RegExp][] = [
  ['arabic', /\p{Script=Arabic}/u],
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['greek', /\p{Script=Greek}/u],
];

/** The script of the first letter; `none` for a text without letters. */
export function scriptOf(text: string): Script {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (!letter) return 'none';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
}
