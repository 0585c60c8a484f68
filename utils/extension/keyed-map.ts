/**
 * A map in the extension's own storage: `session` lives as long as the browser runs, in its memory and never on disk; `local` outlives it. One
 * storage key an entry, so that two windows that write at the same moment lose nothing of each other.
 */
import { browser } from 'wxt/browser';

export interface KeyedMap<Value> {
  get(key: string): Promise<Value | undefined>;
  /** Rejects where the room is full: the browser gives a session 10 MB. */
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<void>;
  entries(): Promise<[key: string, value: Value][]>;
}

/** The map of a name. What is read is taken to be what this extension wrote: no page can reach this storage. */
export function keyedMap<Value>(where: 'session' | 'local', name: string): KeyedMap<Value> {
  const area = browser.storage[where];
  const prefix = `${name}:`;
  return {
    get: async (key) => (await area.get(prefix + key))[prefix + key] as Value | undefined,
    set: (key, value) => area.set({ [prefix + key]: value }),
    delete: (key) => area.remove(prefix + key),
    entries: async () =>
      Object.entries(await area.get(null))
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value as Value]),
  };
}
