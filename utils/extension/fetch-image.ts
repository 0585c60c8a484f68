/**
 * Gets the bytes of an article's images: inside the page that shows them, by its own rights and from its cache; or from here, where the
 * reader has allowed their host. Never with cookies.
 */
import { browser } from 'wxt/browser';

/** Larger files are left where they are. */
const MOST_BYTES = 5_000_000;

/** Longest wait for one image, in milliseconds. */
const LIMIT = 10_000;

/** The permission for an address's host. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Runs in the page's isolated world, so it uses nothing from outside itself; bytes travel as Base64, since results are JSON. */
async function fetchThere(address: string, most: number, limit: number): Promise<string | null> {
  try {
    const response = await fetch(address, {
      cache: 'force-cache',
      credentials: 'omit',
      signal: AbortSignal.timeout(limit),
    });
    if (!response.ok || Number(response.headers.get('content-length')) > most) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > most) return null;
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(binary);
  } catch {
    // Another site's image that the page itself may not read.
    return null;
  }
}

/** An image's bytes as the page of a tab can fetch them; null where it cannot, or the tab is no longer ours to enter. */
export async function fetchInPage(tabId: number, address: string): Promise<ArrayBuffer | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchThere,
      args: [address, MOST_BYTES, LIMIT],
    });
    if (typeof injected?.result !== 'string') return null;
    return Uint8Array.from(atob(injected.result), (character) => character.charCodeAt(0)).buffer;
  } catch {
    return null;
  }
}

/** An image's bytes, fetched by the extension itself; null where its host is not allowed or it does not come. */
export async function fetchAllowed(address: string): Promise<ArrayBuffer | null> {
  if (!(await browser.permissions.contains({ origins: [originOf(address)] }))) return null;
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LIMIT),
    });
    if (!response.ok || Number(response.headers.get('content-length')) > MOST_BYTES) return null;
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > MOST_BYTES ? null : bytes;
  } catch {
    return null;
  }
}
