/**
 * Images that are to be kept with a saved article. Who saves notes them here; the background fetches them, so that neither the popup nor its
 * tab has to wait, and takes the work up again when it was stopped in the middle.
 */
import { browser } from 'wxt/browser';
import { imageAddresses } from '@/utils/article/image-addresses';
import { tabsWith } from './badge';
import { report } from './errors';
import { fetchAllowed, fetchInPage, originOf } from './fetch-image';
import { sessionMap } from './session-map';

interface Wanted {
  /** The article's own, which tells the tabs that show it. */
  url: string;
  /** All that the article shows. */
  addresses: string[];
}

/** Where images are kept; passed in, since this layer does not know the library. */
export interface ImageStore {
  /** The addresses whose images an article has; those that it no longer shows are forgotten. */
  kept(articleId: string, shown: readonly string[]): Promise<ReadonlySet<string>>;
  /** Makes an image fit and keeps it; a file that is none is not tried again. */
  keep(articleId: string, address: string, bytes: ArrayBuffer): Promise<void>;
}

const NAME = 'wantedImages';
/** By the article's id. */
const wanted = sessionMap<Wanted>(NAME);

/** Asks the background to keep the images of a saved article. */
export async function wantImages(articleId: string, article: { url: string; html: string }): Promise<void> {
  await wanted.set(articleId, { url: article.url, addresses: imageAddresses(article.html) });
}

/**
 * Asks the reader to allow the hosts of these images, which the browser names. To be called in the click itself.
 * @returns whether they are allowed
 */
export function allowHosts(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(originOf))] });
}

const running = new Set<string>();

/** Keeps the images of a saved article that a tab shows. For the background alone. */
export async function keepImages(
  articleId: string,
  addresses: readonly string[],
  tabId: number | undefined,
  store: ImageStore,
): Promise<void> {
  if (running.has(articleId)) return;
  running.add(articleId);
  try {
    const kept = await store.kept(articleId, addresses);
    for (const address of addresses.filter((other) => !kept.has(other))) {
      const bytes = (tabId === undefined ? null : await fetchInPage(tabId, address)) ?? (await fetchAllowed(address));
      if (bytes) await store.keep(articleId, address, bytes);
    }
  } catch (error) {
    report(error, 'keeping images');
  }
  running.delete(articleId);
}

async function keepWanted(articleId: string, { url, addresses }: Wanted, store: ImageStore): Promise<void> {
  const [tabId] = await tabsWith(url);
  await keepImages(articleId, addresses, tabId, store);
  await wanted.delete(articleId);
}

/** Fetches what is wanted, now and from now on. For the background alone. */
export function keepWantedImages(store: ImageStore): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(`${NAME}:`) && newValue) keepWanted(key.slice(NAME.length + 1), newValue as Wanted, store);
    }
  });
  wanted.entries().then((left) => {
    for (const [articleId, images] of left) keepWanted(articleId, images, store);
  });
}
