/**
 * The toolbar button's badge: a tick on the tabs whose article is saved. Only tabs on which the reader was opened are known, and only by
 * the canonical address of what was read there; the browser clears a tab's badge when it leaves the page.
 */
import { browser } from 'wxt/browser';
import { keyedMap } from './keyed-map';

/** The address read in a tab, by the tab's number. */
const readTabs = keyedMap<string>('session', 'readTab');

async function paint(tabId: number, text: '✓' | '…' | '!' | '' | `+${number}`): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
}

/** Remembers what was read in a tab, and shows whether it is saved. */
export async function showSavedOn(tabId: number, url: string, saved: boolean): Promise<void> {
  await readTabs.set(String(tabId), url);
  await paint(tabId, saved ? '✓' : '');
}

/** The tabs where this address was read. */
export async function tabsWith(url: string): Promise<number[]> {
  return (await readTabs.entries()).flatMap(([tabId, address]) => (address === url ? [Number(tabId)] : []));
}

/** Shows on every tab where this address was read that it is saved, or no longer. */
export async function showSaved(url: string, saved: boolean): Promise<void> {
  for (const [tabId, address] of await readTabs.entries()) {
    if (address !== url) continue;
    // A tab that was closed meanwhile has no badge, and needs none.
    await paint(Number(tabId), saved ? '✓' : '').catch(() => forgetTab(Number(tabId)));
  }
}

/** Shows that a save is under way in a tab, or has failed. */
export async function showSaving(tabId: number, state: 'saving' | 'failed'): Promise<void> {
  await paint(tabId, state === 'saving' ? '…' : '!');
}

/** Shows on a tab how many links were kept; none were new where they were all there already. */
export async function showKept(tabId: number, count: number): Promise<void> {
  await paint(tabId, count > 0 ? `+${count}` : '✓');
}

/** Forgets a tab that was closed or went to another page. */
export function forgetTab(tabId: number): Promise<void> {
  return readTabs.delete(String(tabId));
}
