/**
 * Leaves out of the bundle the ways of SQLite's module to keep a database that the search index does not use: it has a pool of files
 * (`open-pool.ts`). What is left out would bring two more scripts into the extension, and complains at every start that no server lets it share
 * memory between threads.
 */
import type { Plugin } from 'vite';

/** What begins each unused way, and the addresses of its scripts; with what stands in their place. */
const UNUSED = [
  ['if (sqlite3.config.disable?.vfs?.kvvfs) return;', 'return;'],
  ['if (sqlite3.config.disable?.vfs?.opfs && sqlite3.config.disable.vfs["opfs-vfs"]) return;', 'return;'],
  ['if (!sqlite3.opfs || sqlite3.config.disable?.vfs?.opfs) return;', 'return;'],
  ['if (!sqlite3.opfs || sqlite3.config.disable?.vfs?.["opfs-wl"]) return;', 'return;'],
  ['new URL("sqlite3-opfs-async-proxy.js", import.meta.url)', 'null'],
  ['new URL("sqlite3-worker1.mjs", import.meta.url)', 'null'],
] as const;

/** A Vite plugin for the search worker. Throws when SQLite's module no longer has one of the places, since then the list is to be looked at again. */
export function leanSqlite(): Plugin {
  return {
    name: 'lean-sqlite',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('@sqlite.org/sqlite-wasm/dist/index.mjs')) return null;
      return UNUSED.reduce((source, [place, instead]) => {
        if (!source.includes(place)) throw new Error(`SQLite's module has no «${place}»`);
        return source.replace(place, instead);
      }, code);
    },
  };
}
