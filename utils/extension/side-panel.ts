/**
 * The panel beside a page. What it shows of a tab is what the reader's click has read there; it follows the reader from tab to tab and never
 * reads a page by itself.
 */
import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { handOver } from './handover';
import { keyedMap } from './keyed-map';
import type { ReadableTab } from './read-tab';

/** What a tab has in the panel: the key under which the article was handed over. */
const shown = keyedMap<string>('session', 'panel');

/** Firefox's sidebar, which Chromium's types do not know. */
type WithSidebar = typeof browser & { sidebarAction: { open(): Promise<void> } };

/** Whether this browser has a panel at all. */
export function hasSidePanel(): boolean {
  return 'sidePanel' in browser || 'sidebarAction' in browser;
}

/**
 * Opens the panel with an article to show beside the tab. To be called within a click. Chromium closes the popup as the panel opens, so the
 * article is left first; Firefox opens the panel only before anything is waited for, and leaves the popup.
 */
export async function openInPanel(tab: Pick<ReadableTab, 'id' | 'windowId'>, article: Article): Promise<void> {
  const opened = 'sidebarAction' in browser && (browser as WithSidebar).sidebarAction.open();
  await showInPanel(tab, article);
  await (opened || browser.sidePanel.open({ windowId: tab.windowId }));
}

/** Gives the panel an article to show beside the tab. */
export async function showInPanel(tab: Pick<ReadableTab, 'id'>, article: Article): Promise<void> {
  await shown.set(String(tab.id), await handOver(article));
}

/** What the panel shows beside a tab, as the key of what was handed over. */
export function panelKey(tabId: number): Promise<string | undefined> {
  return shown.get(String(tabId));
}

/** Tells whenever the panel's window may have something else to show: another tab, another page in it, another article. */
export function onPanelChange(tell: (change: { leftPage: number | null }) => void): () => void {
  const activated = () => tell({ leftPage: null });
  const updated = (tabId: number, change: { status?: string }) => {
    if (change.status === 'loading') tell({ leftPage: tabId });
  };
  const stored = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith('panel:'))) tell({ leftPage: null });
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.storage.session.onChanged.addListener(stored);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.storage.session.onChanged.removeListener(stored);
  };
}

/** Forgets what the panel showed of a page that the tab has left. */
export async function forgetPanel(tabId: number): Promise<void> {
  await shown.delete(String(tabId));
}
