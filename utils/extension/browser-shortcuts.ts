/**
 * The shortcuts that work in the whole browser. Its user can change them, on a page of the browser's own.
 */
import { browser } from 'wxt/browser';

export interface BrowserShortcut {
  /** The command's name; `_execute_action` is the click on the toolbar button. */
  name: string;
  /** As the browser writes it, such as `Alt+R`; empty where none is set. */
  keys: string;
  /** In the browser's language. */
  description: string;
}

/** The commands of the extension with the keys that they have now. */
export async function browserShortcuts(): Promise<BrowserShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '', description = '' }) => ({ name, keys: shortcut, description }));
}

/** Firefox's own way, since its version 137; Chromium's types do not know it. */
type WithSettings = typeof browser.commands & { openShortcutSettings(): Promise<void> };

/** Opens the browser's page where shortcuts are changed. */
export async function changeBrowserShortcuts(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await (browser.commands as WithSettings).openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
