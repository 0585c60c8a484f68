/** Why the library could not do what was asked. `extension/errors` turns each code into a sentence for the reader. */
export type LibraryErrorCode =
  /** The disk or the browser's share of it is full; nothing was written. */
  | 'quota'
  /** The article is not there: deleted, here or in another window. */
  | 'gone'
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

/** Dexie wraps a full disk in an AbortError around a QuotaExceededError; this finds it, and a connection given up for a newer version. */
export function asLibraryError(cause: unknown): LibraryError {
  if (cause instanceof LibraryError) return cause;
  for (let error: unknown = cause; error instanceof Object; error = 'inner' in error ? error.inner : undefined) {
    const name = 'name' in error ? error.name : undefined;
    if (name === 'QuotaExceededError') return new LibraryError('quota', 'no room left', { cause });
    if (name === 'DatabaseClosedError')
      return new LibraryError('outdated', 'a newer version has the library', { cause });
  }
  return new LibraryError('failed', 'the library could not be read or written', { cause });
}
