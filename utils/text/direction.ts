/** The direction of a text, from its letters alone. */

const NO_LETTERS = /\P{L}+/gu;
const OTHER_LETTERS = /[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]+/gu;

/** Enough of a text to know it by; longer ones are judged by their start and their middle. */
const SAMPLE = 6000;

/** A part of the text that is long enough to judge it by: all of a short one, the start and the middle of a long one. */
export function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}

/** The share of right-to-left letters among all letters, 0 to 1; `null` where there is no letter. */
export function rtlShare(text: string): number | null {
  const letters = sampleOf(text).replace(NO_LETTERS, '');
  return letters === '' ? null : letters.replace(OTHER_LETTERS, '').length / letters.length;
}

/**
 * The direction that most of a text runs in, whatever word it begins with; `null` where its letters do not decide: none at all, or about
 * half of each.
 */
export function directionOf(text: string): 'rtl' | 'ltr' | null {
  const share = rtlShare(text);
  if (share === null || (share > 0.4 && share < 0.6)) return null;
  return share > 0.5 ? 'rtl' : 'ltr';
}

/**
 * The direction of a block inside a text that runs in `outer`: another one only where nearly all of its letters say so, so that an Arabic
 * sentence made of foreign names stays Arabic.
 */
export function blockDirection(text: string, outer: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const share = rtlShare(text);
  if (share === null) return outer;
  if (outer === 'rtl') return share < 0.1 ? 'ltr' : 'rtl';
  return share > 0.6 ? 'rtl' : 'ltr';
}
