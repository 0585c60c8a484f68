/**
 * Marks people on the page of a tab, and takes the marks off.
 */
import { browser } from 'wxt/browser';
import { keyedMap } from './keyed-map';

/** Both colours of the text stay the page's own; the line tells the mark where its colour does not. */
const LOOK =
  '::highlight(warraq-person) { background-color: rgb(46 130 154 / 0.22); text-decoration: underline solid rgb(46 130 154) 2px; }';

/** The tabs whose page is marked, and the page that was. */
const marked = keyedMap<string>('session', 'markedTab');

async function run(tabId: number, names: readonly string[] | null): Promise<number> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    // Runs in the page's isolated world, so it uses nothing from outside itself.
    func: (told: readonly string[] | null) => Object.assign(globalThis, { warraqNames: told ?? undefined }),
    args: [names],
  });
  const [injected] = await browser.scripting.executeScript({ target, files: ['/mark.js'] });
  return typeof injected?.result === 'number' ? injected.result : 0;
}

/** Whether the page now in the tab is marked. */
export async function isMarked(tabId: number, url: string): Promise<boolean> {
  return (await marked.get(String(tabId))) === url;
}

/** Marks the names on the tab's page, or with null takes the marks off. */
export async function markTab(tabId: number, url: string, names: readonly string[] | null): Promise<void> {
  const look = { target: { tabId }, css: LOOK };
  await run(tabId, names);
  if (names) await browser.scripting.insertCSS(look);
  else await browser.scripting.removeCSS(look);
  if (names) await marked.set(String(tabId), url);
  else await marked.delete(String(tabId));
}
