/**
 * Leads from one surface of the extension to another.
 */
import { browser } from 'wxt/browser';

/** Where in `reader.html` to go; the hash is the route. */
export type ReaderHash = '#/library' | '#/settings' | `#/article/${string}` | `#/opened/${string}`;

/** Lets the reader point at the article on the page of a tab; the popup closes meanwhile. */
export async function startPicking(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/pick.js'],
    injectImmediately: true,
  });
}

/** Opens a reader tab and brings it to the front. */
export async function openReaderTab(hash: ReaderHash): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html${hash}`) });
}
