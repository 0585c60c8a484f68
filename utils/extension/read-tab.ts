/**
 * Reads the Article of a tab: injects the extractor and waits for what it returns. Works only where the reader's click has granted the tab.
 */
import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { ArticleError } from '@/utils/article/article-error';
import type { ExtractOptions } from '@/utils/article/extract-options';
import { parseExtraction } from '@/utils/article/parse-article';
import { NO_FIX } from '@/utils/article/site-fix';
import { PageError } from './page-error';
import { siteFix } from './site-fixes';

/** Longest wait for a page, in milliseconds. */
const LIMIT = 3_000;

/** A tab as far as the reader needs it. */
export interface ReadableTab {
  id: number;
  windowId: number;
  url: string | undefined;
  title: string | undefined;
}

/** The tab that the reader looks at, which a click on the action has granted. */
export async function currentTab(): Promise<ReadableTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new PageError('browser-page', 'there is no tab');
  return { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title };
}

function limited<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new PageError('timeout', `no answer within ${LIMIT} ms`)), LIMIT);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Pages that no extension may enter fail here with a message, never with a result. */
async function inject(tabId: number, options: ExtractOptions): Promise<unknown> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page's isolated world, so it uses nothing from outside itself.
      // It returns nothing: Firefox refuses a result that cannot be copied, such as the global object.
      func: (told: ExtractOptions) => {
        Object.assign(globalThis, { warraqOptions: told });
      },
      args: [options],
      injectImmediately: true,
    });
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/extract.js'],
      injectImmediately: true,
    });
    return injected?.result;
  } catch (cause) {
    throw new PageError('browser-page', 'the page does not let extensions in', { cause });
  }
}

/**
 * Reads the article of a tab, as the reader has corrected its site.
 * @throws PageError when the tab cannot be entered or does not answer within 3 s
 * @throws ArticleError when there is no article to read
 */
export async function readTab(
  tab: Pick<ReadableTab, 'id' | 'url'>,
  options: Omit<ExtractOptions, 'fix'> = {},
): Promise<Article> {
  const fix = tab.url ? await siteFix(tab.url) : NO_FIX;
  const extraction = parseExtraction(await limited(inject(tab.id, { ...options, fix })));
  if (!extraction.ok) throw new ArticleError(extraction.code, `the extractor answered ${extraction.code}`);
  return extraction.article;
}
