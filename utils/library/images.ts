/**
 * The images of saved articles: each stored once by the hash of its bytes, however many articles show it.
 */
import { change } from './change';
import { database } from './database';
import { dropUnusedImages } from './deletion';
import type { SavedImage } from './rows';

/** Together, an article's images take no more than this. */
const MOST_BYTES = 50_000_000;

/** An image and the address under which an article shows it. */
export type NewImage = Omit<SavedImage, 'hash'> & { url: string };

const { articles, articleImages, images } = database;

/** The hash by which an image is stored: SHA-256 in hexadecimal. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Keeps an image with its article.
 * @returns whether it was kept: not where the article is gone, or has no room for more
 * @throws LibraryError
 */
export async function keepImage(articleId: string, { url, ...image }: NewImage): Promise<boolean> {
  const hash = await hashOf(image.bytes);
  return change([articles, articleImages, images], async () => {
    if (!(await articles.get(articleId))) return false;
    const before = await articleImages.where({ articleId }).toArray();
    const others = await images.bulkGet([...new Set(before.map((use) => use.hash))]);
    const taken = others.reduce((sum, other) => sum + (other?.bytes.byteLength ?? 0), 0);
    if (taken + image.bytes.byteLength > MOST_BYTES) return false;
    await images.put({ ...image, hash });
    await articleImages.put({ articleId, url, hash });
    await dropUnusedImages(before.filter((use) => use.url === url).map((use) => use.hash));
    return true;
  });
}

/** Notes that what is at an address is no image that is kept. */
export function refuseImage(articleId: string, url: string): Promise<void> {
  return change([articles, articleImages], async () => {
    if (await articles.get(articleId)) await articleImages.put({ articleId, url, hash: '' });
  });
}

/** The images of an article by their addresses; null for what was refused. */
export async function imagesOf(articleId: string): Promise<Map<string, SavedImage | null>> {
  const uses = await articleImages.where({ articleId }).toArray();
  const kept = await images.bulkGet(uses.map(({ hash }) => hash));
  return new Map(uses.map(({ url }, index) => [url, kept[index] ?? null]));
}

/** The addresses whose images an article has, or has refused. Those that it no longer shows, since it was saved again without them, are forgotten. */
export function keptImages(articleId: string, shown: readonly string[]): Promise<ReadonlySet<string>> {
  return change([articleImages, images], async () => {
    const uses = await articleImages.where({ articleId }).toArray();
    const gone = uses.filter(({ url }) => !shown.includes(url));
    await articleImages.bulkDelete(gone.map(({ url }) => [articleId, url]));
    await dropUnusedImages(gone.map(({ hash }) => hash));
    return new Set(uses.map(({ url }) => url));
  });
}
