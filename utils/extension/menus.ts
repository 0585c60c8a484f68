/**
 * The entries in the page's context menu.
 */
import { browser } from 'wxt/browser';

/** Puts the two entries into the menu; the browser keeps them until the extension is updated. */
export async function registerMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, message] of [
    ['read-page', 'readPage'],
    ['save-page', 'savePage'],
  ] as const) {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(message), contexts: ['page', 'selection'] });
  }
}

/** Opens the reader, as a click on the toolbar button does. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}
