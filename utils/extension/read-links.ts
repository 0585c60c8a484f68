/**
 * Reads kept links by itself, where the reader has allowed their hosts: each in a tab in the background, one after another. What is still to
 * be read stands in the library, so the work goes on after the background, or the browser, was stopped.
 */
import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { showSavedOn } from './badge';
import { codeOf, report } from './errors';
import { originOf } from './fetch-image';
import { keyedMap } from './keyed-map';
import { readTab } from './read-tab';

/** The queue, and what becomes of a link; passed in, since this layer does not know the library. */
export interface LinkQueue {
  next(): Promise<{ id: string; url: string } | undefined>;
  /** Saves what a link led to; the link is gone with it. */
  save(article: Article, openedAt: string): Promise<{ id: string }>;
  /** Keeps the article's images while its tab is there. */
  keepImages(articleId: string, article: Article): Promise<void>;
  failed(id: string, code: string): Promise<void>;
}

/** Longest wait for a page to load, in milliseconds. */
const LOAD_LIMIT = 30_000;

/** A tab that an interrupted run left behind, and the call to begin. */
const state = keyedMap<number>('session', 'linkQueue');

/** Asks the background to read what is in the queue. */
export function startReading(): Promise<void> {
  return state.set('asked', Date.now());
}

/** Asks the reader to allow the hosts of these addresses. To be called in the click itself. */
export function allowReading(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(originOf))] });
}

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      resolve();
    };
    const updated = (id: number, change: { status?: string | undefined }) => {
      if (id === tabId && change.status === 'complete') done();
    };
    // A page that never ends loading may well have its article.
    const timer = setTimeout(done, LOAD_LIMIT);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.get(tabId).then(({ status }) => {
      if (status === 'complete') done();
    }, done);
  });
}

async function closeTab(tabId: number): Promise<void> {
  await state.delete('tab');
  // The reader may have closed it.
  await browser.tabs.remove(tabId).catch(() => {});
}

async function readLink({ id, url }: { id: string; url: string }, queue: LinkQueue): Promise<void> {
  if (!(await browser.permissions.contains({ origins: [originOf(url)] }))) return queue.failed(id, 'not-allowed');
  const { id: tabId } = await browser.tabs.create({ url, active: false });
  if (tabId === undefined) return queue.failed(id, 'failed');
  await state.set('tab', tabId);
  try {
    await loaded(tabId);
    const article = await readTab({ id: tabId, url });
    const saved = await queue.save(article, url);
    await showSavedOn(tabId, article.url, true);
    await queue.keepImages(saved.id, article);
  } catch (error) {
    report(error, `reading ${url}`);
    await queue.failed(id, codeOf(error));
  } finally {
    await closeTab(tabId);
  }
}

async function readAll(queue: LinkQueue): Promise<void> {
  const left = await state.get('tab');
  if (left !== undefined) await closeTab(left);
  for (let link = await queue.next(); link; link = await queue.next()) await readLink(link, queue);
}

/** Reads what is in the queue, now and whenever it is asked for. For the background alone. */
export function readQueuedLinks(queue: LinkQueue): void {
  const run = () =>
    navigator.locks
      .request('read-links', { ifAvailable: true }, (lock) => (lock ? readAll(queue) : undefined))
      .catch((error) => report(error, 'reading links'));
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes['linkQueue:asked']?.newValue) run();
  });
  // Wakes the background when the browser starts.
  browser.runtime.onStartup.addListener(() => {});
  run();
}
