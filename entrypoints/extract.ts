/**
 * Injected into a page on the reader's click, never before. Its result travels back as the result of the injection, so it is plain data:
 * an Article, or why there is none.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ArticleError, type Extraction } from '@/utils/article/article-error';
import { extractArticle } from '@/utils/article/extract';
import type { ExtractOptions } from '@/utils/article/extract-options';
import { fetchPage } from '@/utils/article/fetch-page';

/** How long a page that is still being parsed may keep the reader waiting, in milliseconds. */
const PATIENCE = 1500;

/** Left by the extension in this isolated world, where the page cannot reach it. */
declare global {
  var warraqOptions: ExtractOptions | undefined;
}

export default defineUnlistedScript({
  async main(): Promise<Extraction> {
    const { page, ...options } = globalThis.warraqOptions ?? {};
    if (document.readyState === 'loading') await parsed();
    try {
      if (!page) return { ok: true, article: extractArticle(document, options) };
      return { ok: true, article: extractArticle(await fetchPage(page), { ...options, url: page }) };
    } catch (error) {
      if (error instanceof ArticleError) return { ok: false, code: error.code };
      console.error(error);
      return { ok: false, code: 'failed' };
    }
  },
});

/** Resolves when the document is parsed, or when patience ends. */
function parsed(): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}
