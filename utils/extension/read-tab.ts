/**
 * Reads the Article of a tab: injects the extractor and waits for what it returns. Works only where the reader's click has granted the tab.
 */
import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { ArticleError } from '@/utils/article/article-error';
import { parseExtraction } from '@/utils/article/parse-article';
import { PageError } from './page-error';

/** Longest wait for a page, in milliseconds. */
const LIMIT = 3_000;

/** A tab as far as the reader needs it. */
export interface ReadableTab {
  id: number;
  url: string | undefined;
  title: string | undefined;
}

/** The tab that the reader looks at, which a click on the action has granted. */
export async function currentTab(): Promise<ReadableTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new PageError('browser-page', 'there is no tab');
  return { id: tab.id, url: tab.url, title: tab.title };
}

function limited<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new PageError('timeout', `no answer within ${LIMIT} ms`)), LIMIT);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Pages that no extension may enter fail here with a message, never with a result. */
async function inject(tabId: number): Promise<unknown> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/extract.js'],
      injectImmediately: true,
    });
    return injected?.result;
  } catch (cause) {
    throw new PageError('browser-page', 'the page does not let extensions in', { cause });
  }
}

/**
 * Reads the article of a tab.
 * @throws PageError when the tab cannot be entered or does not answer within 3 s
 * @throws ArticleError when there is no article to read
 */
export async function readTab(tabId: number): Promise<Article> {
  const extraction = parseExtraction(await limited(inject(tabId)));
  if (!extraction.ok) throw new ArticleError(extraction.code, `the extractor answered ${extraction.code}`);
  return extraction.article;
}
