/**
 * Saves a tab's article without opening the reader: from the context menu or by the keyboard. What is asked for is written down first, so
 * that a background stopped in the middle takes it up again when it wakes; saving is idempotent, so twice does no harm.
 */
import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { showSavedOn, showSaving } from './badge';
import { report } from './errors';
import { keyedMap } from './keyed-map';
import { readTab } from './read-tab';
import { wantImages } from './wanted-images';

/** How an article gets into the library; passed in, since this layer does not know the library. */
export type Save = (article: Article) => Promise<{ id: string }>;

/** When a save was asked for, by the tab's number. */
const pending = keyedMap<number>('session', 'pendingSave');

async function finish(tabId: number, save: Save): Promise<void> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const article = await readTab({ id: tabId, url });
    const { id } = await save(article);
    await showSavedOn(tabId, article.url, true);
    await wantImages(id, article);
  } catch (error) {
    report(error, 'saving a page');
    await showSaving(tabId, 'failed').catch(() => {});
  }
  await pending.delete(String(tabId));
}

/** Saves the article of a tab; its badge tells the outcome. */
export async function saveTab(tabId: number, save: Save): Promise<void> {
  await pending.set(String(tabId), Date.now());
  await showSaving(tabId, 'saving');
  await finish(tabId, save);
}

/** Takes up the saves that were asked for before the background was stopped. */
export async function finishSaves(save: Save): Promise<void> {
  for (const [tabId] of await pending.entries()) await finish(Number(tabId), save);
}
