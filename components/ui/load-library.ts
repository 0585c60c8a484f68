/**
 * The library on demand: it brings the database with it, which an article's first paint does not need.
 */

/** What can be done with saved articles. */
export type Library = typeof import('@/utils/library/articles');

/** Loads the library once; later calls get the same. */
export function loadLibrary(): Promise<Library> {
  return import('@/utils/library/articles');
}
