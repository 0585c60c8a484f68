/**
 * Images that are to be kept with a saved article. Who saves notes them here; the background fetches them, so that neither the popup nor its
 * tab has to wait, and takes the work up again when it, or the browser, was stopped in the middle.
 */
import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { imageAddresses } from '@/utils/article/image-addresses';
import { tabsWith } from './badge';
import { report } from './errors';
import { fetchAllowed, fetchInPage, originOf } from './fetch-image';
import { keyedMap } from './keyed-map';

interface Wanted {
  /** The article's own, which tells the tabs that show it. */
  url: string;
  /** All that the article shows. */
  addresses: string[];
}

/** Of an article, what tells its images. */
type Shown = Pick<Article, 'url' | 'html'>;

/** Where images are kept; passed in, since this layer does not know the library. */
export interface ImageStore {
  /** The addresses whose images an article has; those that it no longer shows are forgotten. */
  kept(articleId: string, shown: readonly string[]): Promise<ReadonlySet<string>>;
  /** Makes an image fit and keeps it; a file that is none is not tried again. */
  keep(articleId: string, address: string, bytes: ArrayBuffer): Promise<void>;
}

const NAME = 'wantedImages';
/** By the article's id. */
const wanted = keyedMap<Wanted>('local', NAME);

function wantedOf({ url, html }: Shown): Wanted {
  return { url, addresses: imageAddresses(html) };
}

/** Asks the background to keep the images of a saved article. */
export function wantImages(articleId: string, article: Shown): Promise<void> {
  return wanted.set(articleId, wantedOf(article));
}

/**
 * Asks the reader to allow the hosts of these images, which the browser names. To be called in the click itself.
 * @returns whether they are allowed
 */
export function allowHosts(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(originOf))] });
}

/** What is being fetched, by the article's id. */
const running = new Map<string, Promise<void>>();

async function fetchInto(store: ImageStore, articleId: string, { url, addresses }: Wanted): Promise<void> {
  try {
    const [tabId] = await tabsWith(url);
    const kept = await store.kept(articleId, addresses);
    for (const address of addresses.filter((other) => !kept.has(other))) {
      const bytes = (tabId === undefined ? null : await fetchInPage(tabId, address)) ?? (await fetchAllowed(address));
      if (bytes) await store.keep(articleId, address, bytes);
    }
  } catch (error) {
    report(error, 'keeping images');
  }
  running.delete(articleId);
  await wanted.delete(articleId);
}

/** Fetches an article's images, once at a time. */
function keepWanted(store: ImageStore, articleId: string, images: Wanted): Promise<void> {
  const job = running.get(articleId) ?? fetchInto(store, articleId, images);
  running.set(articleId, job);
  return job;
}

/** Keeps the images of a saved article, and waits for them. For the background alone. */
export async function keepImages(store: ImageStore, articleId: string, article: Shown): Promise<void> {
  await wantImages(articleId, article);
  await keepWanted(store, articleId, wantedOf(article));
}

/** Fetches what is wanted, now and from now on. For the background alone. */
export function keepWantedImages(store: ImageStore): void {
  browser.storage.local.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(`${NAME}:`) && newValue) keepWanted(store, key.slice(NAME.length + 1), newValue as Wanted);
    }
  });
  wanted.entries().then((left) => {
    for (const [articleId, images] of left) keepWanted(store, articleId, images);
  });
}
