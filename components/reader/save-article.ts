/**
 * Saves the open article.
 */
import { loadLibrary } from '@/components/ui/load-library';
import { showSaved } from '@/utils/extension/badge';
import { wantImages } from '@/utils/extension/wanted-images';
import type { Loaded } from './load-article';

/**
 * Saves an article with its analysis, if that has arrived; else it is kept when it does. The article is on disk when this resolves;
 * its images come after.
 * @param openedAt the address that was opened, which may be that of a kept link
 * @throws LibraryError
 */
export async function save({ article, analysis, corrections }: Loaded, openedAt?: string): Promise<void> {
  const library = await loadLibrary();
  const { id } = await library.saveArticle(article, { analysis: analysis ?? undefined, openedAt });
  if (corrections.length > 0) await library.keepCorrections(article.url, corrections);
  await showSaved(article.url, true);
  await wantImages(id, article);
}
