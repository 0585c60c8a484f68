/**
 * Keeps addresses for later: a link of a page, or all tabs of a window.
 */
import { browser } from 'wxt/browser';
import { showKept } from './badge';
import { report } from './errors';

/** Keeps links and tells how many were new; passed in, since this layer does not know the library. */
export type KeepLinks = (links: { url: string; title: string }[]) => Promise<number>;

/** Firefox tells a link's words. */
type Clicked = { linkUrl?: string | undefined; linkText?: string | undefined };

/** Keeps the link that was clicked; the tab's badge tells. */
export async function saveLink(clicked: Clicked, tabId: number | undefined, keep: KeepLinks): Promise<void> {
  if (!clicked.linkUrl) return;
  try {
    const count = await keep([{ url: clicked.linkUrl, title: clicked.linkText ?? '' }]);
    if (tabId !== undefined) await showKept(tabId, count);
  } catch (error) {
    report(error, 'keeping a link');
  }
}

/**
 * Keeps the addresses of all tabs of a window, which the reader is asked to allow. To be called in the click itself.
 * @returns how many were new; null where it was not allowed
 */
export async function saveTabs(windowId: number | undefined, keep: KeepLinks): Promise<number | null> {
  if (!(await browser.permissions.request({ permissions: ['tabs'] }))) return null;
  const tabs = await browser.tabs.query(windowId === undefined ? { currentWindow: true } : { windowId });
  return keep(tabs.flatMap(({ url, title }) => (url ? [{ url, title: title ?? '' }] : [])));
}

/** The same from the context menu; the tab's badge tells. */
export async function saveWindow(
  tab: { id?: number | undefined; windowId: number } | undefined,
  keep: KeepLinks,
): Promise<void> {
  try {
    const count = await saveTabs(tab?.windowId, keep);
    if (count !== null && tab?.id !== undefined) await showKept(tab.id, count);
  } catch (error) {
    report(error, 'keeping tabs');
  }
}
