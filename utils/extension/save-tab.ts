/**
 * Saves a tab's article without opening the reader: from the context menu or by the keyboard. What is asked for is written down first, so
 * that a background stopped in the middle takes it up again when it wakes; saving is idempotent, so twice does no harm.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Article } from '@/utils/article/article';
import { showSavedOn } from './badge';
import { report } from './errors';
import { readTab } from './read-tab';

/** How an article gets into the library; passed in, since this layer does not know the library. */
export type Save = (article: Article) => Promise<unknown>;

const pending = storage.defineItem<number[]>('session:pendingSaves', { fallback: [] });

async function finish(tabId: number, save: Save): Promise<void> {
  try {
    const article = await readTab(tabId);
    await save(article);
    await showSavedOn(tabId, article.url, true);
  } catch (error) {
    report(error, 'saving a page');
    await browser.action.setBadgeText({ tabId, text: '!' });
  }
  await pending.setValue((await pending.getValue()).filter((id) => id !== tabId));
}

/** Saves the article of a tab; its badge tells the outcome. */
export async function saveTab(tabId: number, save: Save): Promise<void> {
  await pending.setValue([...new Set([...(await pending.getValue()), tabId])]);
  await browser.action.setBadgeText({ tabId, text: '…' });
  await finish(tabId, save);
}

/** Takes up the saves that were asked for before the background was stopped. */
export async function finishSaves(save: Save): Promise<void> {
  for (const tabId of await pending.getValue()) await finish(tabId, save);
}
