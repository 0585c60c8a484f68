/**
 * Fetches a further page of the article, when the reader has asked for it: from inside the open page, and from its own host only.
 */
import { ArticleError } from './article-error';
import { parseHtml } from './parse-html';

/**
 * The document at an address; nothing in it loads or runs.
 * @throws ArticleError `failed` where it is on another host or does not come
 */
export async function fetchPage(address: string): Promise<Document> {
  if (new URL(address).origin !== location.origin) throw new ArticleError('failed', `${address} is on another host`);
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return parseHtml(await response.text(), address);
  } catch (cause) {
    throw new ArticleError('failed', `${address} did not come`, { cause });
  }
}
