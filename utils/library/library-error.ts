/** Why the library could not do what was asked. `extension/errors` turns each code into a sentence for the reader. */
export type LibraryErrorCode =
  /** The disk or the browser's share of it is full; nothing was written. */
  | 'quota'
  /** The article is not there: deleted, here or in another window. */
  | 'gone'
  /** Two people whom one article names side by side cannot be made one. */
  | 'together'
  /** Another window runs a newer version, which the library now belongs to. */
  | 'outdated'
  /** Anything unexpected; the cause is in the console. */
  | 'failed';

export class LibraryError extends Error {
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LibraryError';
    this.code = code;
  }
}

/**
 * The library's own error for one of Dexie's. A connection is closed where it was given up for a newer version. A full quota is an AbortError around a QuotaExceededError; a full disk, or one that cannot be
 * written, aborts the commit of a transaction in which nothing had failed: an AbortError around nothing.
 */
export function asLibraryError(cause: unknown): LibraryError {
  if (cause instanceof LibraryError) return cause;
  let innermost = '';
  for (let error: unknown = cause; error instanceof Object; error = 'inner' in error ? error.inner : undefined) {
    if ('name' in error) innermost = String(error.name);
    if (innermost === 'QuotaExceededError' || innermost === 'DatabaseClosedError') break;
  }
  if (innermost === 'DatabaseClosedError') {
    return new LibraryError('outdated', 'a newer version has the library', { cause });
  }
  if (innermost === 'QuotaExceededError' || innermost === 'AbortError') {
    return new LibraryError('quota', 'the disk took no more', { cause });
  }
  return new LibraryError('failed', 'the library could not be read or written', { cause });
}
