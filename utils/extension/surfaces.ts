/**
 * Opens the extension's own tabs.
 */
import { browser } from 'wxt/browser';

/** Where in `reader.html` to go; the hash is the route. */
export type ReaderHash = '#/library' | '#/settings' | `#/article/${string}` | `#/opened/${string}`;

/** Opens a reader tab and brings it to the front. */
export async function openReaderTab(hash: ReaderHash): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html${hash}`) });
}
