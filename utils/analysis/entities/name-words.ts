/**
 * Words of names: which of them belong together («عبد الله», «أبو مازن», «بن سلمان», «نور الدين»), and which spellings are of one name.
 * All words here are folded.
 */

/** Words that are a name only with the next one. */
const BEFORE = new Set([
  'عبد',
  'ابو',
  'ابا',
  'ابي',
  'ابن',
  'بن',
  'بنت',
  'ام',
  'ال',
  'ذو',
  'ولد',
  'فان',
  'فون',
  'دي',
  'دو',
  'دا',
  'سان',
  'ماك',
  'بو',
  'ايت',
]);
/** Words that are a name only with the one before. */
const AFTER = new Set(['الدين', 'الله', 'الاسلام', 'الزمان', 'الرحمن', 'اوغلو', 'زاده', 'خان', 'باشا', 'بك']);

/** Cases and spellings of one word. */
const ONE_FORM: Record<string, string> = { ابن: 'بن', ابا: 'ابو', ابي: 'ابو' };

/** The units of a name, compounds as one: `['محمد', 'بن', 'سلمان']` is `['محمد', 'بن سلمان']`. */
export function nameUnits(words: readonly string[]): string[] {
  const units: string[] = [];
  let open = false;
  words.forEach((written, i) => {
    const word = ONE_FORM[written] ?? written;
    const last = units.length - 1;
    const joins = open || (AFTER.has(word) && last >= 0);
    if (joins) units[last] = `${units[last]} ${word}`;
    else units.push(word);
    open = BEFORE.has(word) && i < words.length - 1;
  });
  return units;
}

/** Letters by which one foreign sound is written in several Arab countries. */
const SOUNDS: Record<string, string> = {
  ج: 'ك',
  غ: 'ك',
  گ: 'ك',
  ق: 'ك',
  ڤ: 'ف',
  ڨ: 'ك',
  پ: 'ب',
  چ: 'ش',
  ژ: 'ز',
  ظ: 'ض',
  ث: 'ت',
  ذ: 'د',
};
/** Shorter words differ in a vowel because they are different names: «سلمان» and «سليمان». */
const SHORTEST_LOOSE = 6;

/** A word by how it sounds in any Arab country («غوتيريش» and «جوتيريش»); a long one by its consonants alone. */
function soundKey(word: string): string {
  const sounds = word.replace(/[جغگقڤڨپچژظثذ]/g, (letter) => SOUNDS[letter] ?? letter);
  return word.length < SHORTEST_LOOSE ? sounds : sounds.replace(/(?<=.)[اويهى]/g, '').replace(/(.)\1+/g, '$1');
}

/** Whether two words are spellings of one name. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(/^ال/, '') === b.replace(/^ال/, '') && a.length > 4) return true;
  if (a.includes(' ') || b.includes(' ') || a.startsWith('ال') || b.startsWith('ال')) return false;
  // «سليمان» and «سليماني» are two names.
  if (a.endsWith('ي') !== b.endsWith('ي')) return false;
  return a.length > 4 && b.length > 4 && soundKey(a) === soundKey(b);
}
