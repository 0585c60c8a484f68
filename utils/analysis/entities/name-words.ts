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
const SHORTEST_LOOSE = 3;

/** A word by its consonants alone, for spellings of foreign names («غوتيريش» and «جوتيريش»); `null` where too little is left. */
export function looseKey(word: string): string | null {
  const consonants = word
    .replace(/[جغگقڤڨپچژظثذ]/g, (letter) => SOUNDS[letter] ?? letter)
    .replace(/(?<=.)[اويهى]/g, '');
  const single = consonants.replace(/(.)\1+/g, '$1');
  return single.length >= SHORTEST_LOOSE ? single : null;
}

/** Whether two words are spellings of one name. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(/^ال/, '') === b.replace(/^ال/, '') && a.length > 4) return true;
  if (a.includes(' ') || b.includes(' ') || a.startsWith('ال') || b.startsWith('ال')) return false;
  const key = looseKey(a);
  return a.length > 4 && b.length > 4 && key !== null && key === looseKey(b);
}
