/**
 * Under which keys a person's name is found again in other articles. Equal keys are a reason to look closer, never proof of one person.
 */
import { fold } from '@/utils/text/fold';

/** A skeleton shorter than this fits too many names. */
const SHORTEST_SKELETON = 6;

/** The words of a folded name as they are compared: «عبد الله» and «عبدالله» are one, «ال» and «ابن» in one form. */
function parts(name: string): string[] {
  return fold(name)
    .replace(/(?<![\p{L}\p{M}])(عبد|ابو|ام)\s+/gu, '$1')
    .replace(/(?<![\p{L}\p{M}])عبدال/gu, 'عبد')
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (word === 'ابن' ? 'بن' : word.replace(/^ال(?=\p{L}{2})/u, '')));
}

/** A transliterated name without what spellings differ in: long vowels behind the first letter, doubled letters, غ for ج. */
function skeleton(words: readonly string[]): string {
  return words
    .map(
      (word) =>
        (word[0] ?? '') +
        word
          .slice(1)
          .replace(/[اويه]/gu, '')
          .replace(/غ/gu, 'ج'),
    )
    .join(' ')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** How many words a name has that tell people apart. */
export function nameLength(name: string): number {
  return parts(name).filter((word) => word !== 'بن' && word !== 'بنت').length;
}

/** The key of the very name, however it is folded. */
export function nameKey(name: string): string {
  return parts(name).join('');
}

/** All keys: that of the name and, of a full name that is long enough, `~` and its skeleton. */
export function nameKeys(name: string): string[] {
  const words = parts(name);
  const bones = skeleton(words);
  const exact = words.join('');
  return words.length > 1 && bones.length >= SHORTEST_SKELETON ? [exact, `~${bones}`] : [exact];
}
