/**
 * What the library keeps about an article's text beside the text itself.
 */
import { shingleKeys, shinglesOf } from '@/utils/text/shingles';
import { countWords } from '@/utils/text/words';

/** Raised when these fields would come out differently; articles of an older version are gone through again in the background. */
export const TEXT_VERSION = 1;

/** The number of words, and the keys that find other tellings of the story. */
export function textFields(text: string): { words: number; keys: string[] } {
  return { words: countWords(text), keys: shingleKeys(shinglesOf(text)) };
}
