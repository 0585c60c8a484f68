/**
 * What a reader has taught Warraq about one site: where its article stands, and texts that are always left out or always kept.
 */
import { fold } from '@/utils/text/fold';

export interface SiteFix {
  /** Selector of the element that holds the article; null where it is found as on any page. */
  root: string | null;
  /** Texts, folded, that are no part of this site's articles. */
  drop: string[];
  /** Texts, folded, that are. */
  keep: string[];
}

/** The name under which the reader's own removals are kept beside those of the cleaning rules. */
export const BY_HAND = 'by-hand';

export const NO_FIX: SiteFix = { root: null, drop: [], keep: [] };

/** A site's texts are its furniture, and furniture is short. */
const MAX_TEXT = 300;
/** The oldest go. */
const MAX_TEXTS = 200;

/** The form in which a text is remembered and met again: folded, numbers as one sign, since counts and dates change from page to page. */
export function fixKey(text: string): string {
  return fold(text)
    .replace(/\p{N}+/gu, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

function added(texts: readonly string[], key: string): string[] {
  return [...texts.filter((text) => text !== key), key].slice(-MAX_TEXTS);
}

/** The fix after the reader left a text out; a long one is this article's alone and is not remembered. */
export function withDropped(fix: SiteFix, text: string): SiteFix {
  const key = fixKey(text);
  if (!key || key.length > MAX_TEXT) return fix;
  return { ...fix, drop: added(fix.drop, key), keep: fix.keep.filter((kept) => kept !== key) };
}

/** The fix after the reader brought a text back. */
export function withKept(fix: SiteFix, text: string): SiteFix {
  const key = fixKey(text);
  if (!key || key.length > MAX_TEXT) return fix;
  return { ...fix, keep: added(fix.keep, key), drop: fix.drop.filter((dropped) => dropped !== key) };
}
