/**
 * Watches a query: runs it again whenever what it read changes, in this window or another.
 */
import { liveQuery } from 'dexie';
import { asLibraryError, type LibraryError } from './library-error';

/** Calls `onValue` with the query's result now and after every change, until the returned function is called. */
export function watch<Value>(
  query: () => Promise<Value>,
  onValue: (value: Value) => void,
  onError: (error: LibraryError) => void,
): () => void {
  // Dexie follows what is read after an `await` only where the function that it is given is an async one.
  const subscription = liveQuery(async () => query()).subscribe({
    next: onValue,
    error: (cause) => onError(asLibraryError(cause)),
  });
  return () => subscription.unsubscribe();
}
