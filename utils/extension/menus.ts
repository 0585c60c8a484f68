/**
 * The entries in the page's context menu.
 */
import { browser } from 'wxt/browser';

/** Each entry: its name, its words in `_locales`, where it stands. */
const ENTRIES = [
  ['read-page', 'readPage', ['page', 'selection']],
  ['save-page', 'savePage', ['page', 'selection']],
  ['save-link', 'saveLink', ['link']],
  ['save-tabs', 'saveTabs', ['page', 'action']],
] as const;

/** Puts the entries into the menu; the browser keeps them until the extension is updated. */
export async function registerMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, message, contexts] of ENTRIES) {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(message), contexts: [...contexts] });
  }
}

/** Opens the reader, as a click on the toolbar button does. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}
