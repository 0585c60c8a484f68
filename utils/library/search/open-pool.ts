/**
 * The files in which SQLite keeps the index: a pool of them in the origin's private file system, held by one worker at a time.
 */
import type { SAHPoolUtil, Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** The file, its journal, and room for SQLite's own. */
const FILES = 4;

const OPTIONS = {
  name: 'warraq-search',
  directory: '.warraq-search',
  initialCapacity: FILES,
  preserveOnInitFailure: true,
  // The module keeps a failure for ever otherwise; its types do not know the option.
  forceReinitIfPreviouslyFailed: true,
};

/** The owner before may hold the files for a moment longer than the lock. */
const ATTEMPTS = 50;
const BETWEEN_ATTEMPTS = 200;

/** @throws when the browser has no such file system, or another worker keeps it */
export async function openPool(sqlite: Sqlite3Static): Promise<SAHPoolUtil> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const pool = await sqlite.installOpfsSAHPoolVfs(OPTIONS);
      // A page that was left while the pool was made has left too few files behind.
      await pool.reserveMinimumCapacity(FILES);
      return pool;
    } catch (error) {
      const isHeld = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!isHeld || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, BETWEEN_ATTEMPTS);
      });
    }
  }
}
