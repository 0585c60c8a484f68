/** What two spellings of one name or title have in common, whatever signs and spaces stand in them. */

/** The letters and digits of a text alone, in lower case. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
