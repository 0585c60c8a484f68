/**
 * The toolbar button's badge: a tick on the tabs whose article is saved. Only tabs on which the reader was opened are known, and only by
 * the canonical address of what was read there; the browser clears a tab's badge when it leaves the page.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

type ReadTabs = Record<number, string>;
const readTabs = storage.defineItem<ReadTabs>('session:readTabs', { fallback: {} });

async function paint(tabId: number, saved: boolean): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: saved ? '✓' : '' });
}

/** Remembers what was read in a tab, and shows whether it is saved. */
export async function showSavedOn(tabId: number, url: string, saved: boolean): Promise<void> {
  await readTabs.setValue({ ...(await readTabs.getValue()), [tabId]: url });
  await paint(tabId, saved);
}

/** Shows on every tab where this address was read that it is saved, or no longer. */
export async function showSaved(url: string, saved: boolean): Promise<void> {
  const known = await readTabs.getValue();
  const still: ReadTabs = {};
  for (const [id, address] of Object.entries(known)) {
    const tabId = Number(id);
    const open = await browser.tabs.get(tabId).catch(() => undefined);
    if (!open) continue;
    still[tabId] = address;
    if (address === url) await paint(tabId, saved);
  }
  await readTabs.setValue(still);
}

/** Forgets a tab that went to another page. */
export async function forgetTab(tabId: number): Promise<void> {
  const { [tabId]: left, ...others } = await readTabs.getValue();
  if (left !== undefined) await readTabs.setValue(others);
}
