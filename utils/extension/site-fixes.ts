/**
 * What the reader has taught Warraq about sites, one entry a host, on this machine only.
 */
import { browser } from 'wxt/browser';
import type { SiteFix } from '@/utils/article/site-fix';

const PREFIX = 'siteFix:';

/** The key of an address's site; `www` and the bare name are one. */
function keyOf(url: string): string {
  return PREFIX + new URL(url).host.replace(/^www\./, '');
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** What is stored, as a fix; a picker in a page has written some of it, so its shape is not taken on trust. */
function asFix(stored: unknown): SiteFix {
  const from = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return { root: typeof from.root === 'string' ? from.root : null, drop: texts(from.drop), keep: texts(from.keep) };
}

/** What is known of the site of an address. */
export async function siteFix(url: string): Promise<SiteFix> {
  const key = keyOf(url);
  return asFix((await browser.storage.local.get(key))[key]);
}

/** Changes what is known of the site of an address. */
export async function changeSiteFix(url: string, change: (fix: SiteFix) => SiteFix): Promise<void> {
  const key = keyOf(url);
  await browser.storage.local.set({ [key]: change(await siteFix(url)) });
}

/** The hosts of which something is known, by name. */
export async function sitesWithFixes(): Promise<string[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .sort();
}

/** Forgets all that the reader has taught about a host. */
export function forgetSite(host: string): Promise<void> {
  return browser.storage.local.remove(PREFIX + host);
}

/** Remembers where a site's articles stand. */
export function rememberRoot(url: string, root: string): Promise<void> {
  return changeSiteFix(url, (fix) => ({ ...fix, root }));
}

/** Calls back when the reader has picked an article's place on a page. */
export function onRootPicked(call: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const picked = Object.entries(changes).some(
      ([key, { oldValue, newValue }]) =>
        key.startsWith(PREFIX) && asFix(newValue).root !== null && asFix(newValue).root !== asFix(oldValue).root,
    );
    if (picked) call();
  });
}
