/**
 * What a kept link is called: its own words, else its address as a reader reads it.
 */
import type { SavedLink } from './rows';

/** The path of an address with its letters as they are, where they can be told. */
function readablePath(url: string): string {
  const { pathname, search } = new URL(url);
  try {
    return decodeURI(pathname + search);
  } catch {
    return pathname + search;
  }
}

export function linkTitle({ title, url }: Pick<SavedLink, 'title' | 'url'>): string {
  return title || readablePath(url);
}
