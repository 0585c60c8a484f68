/** Before every unit test file: an IndexedDB in memory, and no network, since nothing here has a reason to reach for it. */
import 'fake-indexeddb/auto';

globalThis.fetch = (input) => Promise.reject(new Error(`a unit test asked the network for ${String(input)}`));
