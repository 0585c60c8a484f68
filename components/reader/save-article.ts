/**
 * Saves the open article.
 */
import { loadLibrary } from '@/components/ui/load-library';
import type { Analysis } from '@/utils/analysis/analysis';
import type { Article } from '@/utils/article/article';
import { showSaved } from '@/utils/extension/badge';

/**
 * Saves an article with its analysis, if that has arrived; else it is kept when it does. The article is on disk when this resolves.
 * @throws LibraryError
 */
export async function save(article: Article, analysis: Analysis | null): Promise<void> {
  const library = await loadLibrary();
  await library.saveArticle(article, analysis ?? undefined);
  await showSaved(article.url, true);
}
