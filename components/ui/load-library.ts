/**
 * The library on demand: it brings the database with it, which an article's first paint does not need.
 */

/** What can be done with saved articles. */
export type Library = typeof import('@/utils/library/articles') &
  typeof import('@/utils/library/deletion') &
  typeof import('@/utils/library/images') &
  typeof import('@/utils/library/links') &
  typeof import('@/utils/library/listing') &
  typeof import('@/utils/library/same-story') &
  typeof import('@/utils/library/shelf-changes') &
  typeof import('@/utils/library/statistics') &
  typeof import('@/utils/library/tags') &
  typeof import('@/utils/library/text-refresh');

let loaded: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const modules = await Promise.all([
    import('@/utils/library/articles'),
    import('@/utils/library/deletion'),
    import('@/utils/library/images'),
    import('@/utils/library/links'),
    import('@/utils/library/listing'),
    import('@/utils/library/same-story'),
    import('@/utils/library/shelf-changes'),
    import('@/utils/library/statistics'),
    import('@/utils/library/tags'),
    import('@/utils/library/text-refresh'),
  ]);
  return Object.assign({}, ...modules);
}

/** Loads the library once; later calls get the same. */
export function loadLibrary(): Promise<Library> {
  loaded ??= load();
  return loaded;
}
