/**
 * When a newer version takes the library over, in another window: this one's connection is closed by then (`database.ts`).
 */
import { database } from './database';

/** Calls `tell` when that happens, until the returned function is called. */
export function onOutdated(tell: () => void): () => void {
  database.on('versionchange', tell);
  return () => database.on('versionchange').unsubscribe(tell);
}
