/**
 * Loads faces before their letters are painted, so that text is set once and does not move when its face arrives.
 */
import { report } from '@/utils/extension/errors';

/** Faces are files of the extension: what takes longer than this, in milliseconds, is not waited for. */
const PATIENCE = 200;

/**
 * Resolves when the faces are there, or after `PATIENCE`.
 * @param family as CSS names it
 * @param weights with the letters that are set in each
 */
export async function loadFaces(family: string, weights: Readonly<Record<number, string>>): Promise<void> {
  const loads = Object.entries(weights).map(([weight, text]) => document.fonts.load(`${weight} 1em ${family}`, text));
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  try {
    await Promise.race([Promise.all(loads), patience]);
  } catch (error) {
    report(error, 'loading faces');
  }
}

/** The family that texts of a language are set in, by `tokens.css` and the reader's choice. */
export function textFamily(lang: string): string {
  const sample = document.createElement('span');
  sample.lang = lang;
  sample.hidden = true;
  sample.style.fontFamily = 'var(--face-text)';
  document.body.append(sample);
  const family = getComputedStyle(sample).fontFamily;
  sample.remove();
  return family;
}
