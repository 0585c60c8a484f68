/**
 * Addresses kept without their pages. A link becomes an article when it is read (`saveArticle` takes it over), when the reader opens it or
 * from a queue that outlives the browser.
 */
import { normaliseUrl } from '@/utils/article/url';
import { change } from './change';
import { database } from './database';
import type { SavedLink } from './rows';

/** A link as it is found: on a page, in a tab. */
export interface NewLink {
  url: string;
  /** Empty where there is none. */
  title: string;
}

const { articles, links } = database;

/**
 * Keeps links; each address once, and none that is in the library already.
 * @returns how many were new
 * @throws LibraryError
 */
export function addLinks(found: readonly NewLink[]): Promise<number> {
  const byUrl = new Map<string, string>();
  for (const { url, title } of found) {
    if (/^https?:\/\//i.test(url) && URL.canParse(url)) byUrl.set(normaliseUrl(url), title.trim());
  }
  const urls = [...byUrl.keys()];
  return change([articles, links], async () => {
    const [read, kept] = await Promise.all(
      [articles, links].map((table) => table.where('url').anyOf(urls).toArray() as Promise<{ url: string }[]>),
    );
    const known = new Set([...(read ?? []), ...(kept ?? [])].map(({ url }) => url));
    const added = urls.filter((url) => !known.has(url));
    const now = Date.now();
    await links.bulkAdd(
      // In the order given, the first on top.
      added.map((url, index) => ({
        id: crypto.randomUUID(),
        url,
        title: byUrl.get(url) ?? '',
        tags: [],
        savedAt: now - index,
        archivedAt: 0,
        favouriteAt: 0,
        status: 'waiting' as const,
        attempts: 0,
        triedAt: 0,
        code: null,
      })),
    );
    return added.length;
  });
}

/** The newest links, and how many there are of each kind. */
export async function listLinks(limit: number): Promise<{ rows: SavedLink[]; count: number; queued: number }> {
  const [rows, count, queued] = await Promise.all([
    links.orderBy('savedAt').reverse().limit(limit).toArray(),
    links.count(),
    countQueued(),
  ]);
  return { rows, count, queued };
}

function countQueued(): Promise<number> {
  return links.where('[status+savedAt]').between(['queued', 0], ['queued', Number.POSITIVE_INFINITY]).count();
}

/** Whether one of these addresses is kept as a link. */
export async function hasLink(urls: readonly string[]): Promise<boolean> {
  return (await links.where('url').anyOf(urls.map(normaliseUrl)).count()) > 0;
}

/** The addresses of all links, for the question which hosts may be read. */
export async function linkAddresses(): Promise<string[]> {
  return (await links.toArray()).map(({ url }) => url);
}

/** Puts all links into the queue, or takes all out of it. */
export function queueLinks(queued: boolean): Promise<void> {
  return change([links], async () => {
    if (queued) await links.toCollection().modify({ status: 'queued', code: null });
    else await links.where('status').equals('queued').modify({ status: 'waiting' });
  });
}

/** The link that is to be read next. */
export async function nextQueued(): Promise<SavedLink | undefined> {
  return links.where('[status+savedAt]').between(['queued', 0], ['queued', Number.POSITIVE_INFINITY]).reverse().first();
}

/** Notes why a link could not be read, and takes it out of the queue. */
export function failLink(id: string, code: string): Promise<void> {
  return change([links], async () => {
    const link = await links.get(id);
    if (link) await links.put({ ...link, status: 'failed', attempts: link.attempts + 1, triedAt: Date.now(), code });
  });
}

/** Forgets links; gives their rows for an undo by `putLinks`. */
export function deleteLinks(ids: readonly string[]): Promise<SavedLink[]> {
  return change([links], async () => {
    const rows = (await links.bulkGet([...ids])).filter((row) => row !== undefined);
    await links.bulkDelete(rows.map(({ id }) => id));
    return rows;
  });
}

/** Puts links back, but for those whose address is kept again. */
export function putLinks(rows: readonly SavedLink[]): Promise<void> {
  return change([links], async () => {
    const taken = await links
      .where('url')
      .anyOf(rows.map(({ url }) => url))
      .toArray();
    const urls = new Set(taken.map(({ url }) => url));
    await links.bulkPut(rows.filter(({ url }) => !urls.has(url)));
  });
}
