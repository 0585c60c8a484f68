/**
 * Transactions of the library: whole or not at all, with the library's own errors.
 */
import type { Table } from 'dexie';
import { database } from './database';
import { asLibraryError } from './library-error';

/**
 * Runs one read-write transaction over the tables; fails whole.
 * @throws LibraryError
 */
export async function change<Result>(tables: Table[], work: () => Promise<Result>): Promise<Result> {
  try {
    return await database.transaction('rw', tables, work);
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** Tells the search index that articles were saved, changed or deleted. Inside the transaction of that change, with `toIndex` in it. */
export async function markChanged(...ids: string[]): Promise<void> {
  await database.toIndex.bulkPut(ids.map((id) => ({ id, change: crypto.randomUUID() })));
}

/** Tells the index of people that who articles name has changed. Inside the transaction of that change, with `peopleDue` in it. */
export async function markPeopleDue(...ids: string[]): Promise<void> {
  await database.peopleDue.bulkPut(ids.map((id) => ({ id })));
}
