/**
 * Corrections by hand: changes the open article, keeps the change where the article is saved, and remembers it for the site. Loaded when the
 * reader begins to correct.
 */
import { loadLibrary } from '@/components/ui/load-library';
import { toast } from '@/components/ui/Toast';
import type { Article } from '@/utils/article/article';
import { removeBlock, restoreBlock } from '@/utils/article/edit-article';
import { type SiteFix, withDropped, withKept } from '@/utils/article/site-fix';
import { messageFor, report } from '@/utils/extension/errors';
import { changeSiteFix } from '@/utils/extension/site-fixes';
import { t } from '@/utils/i18n/i18n';
import type { ArticleDom } from './article-dom';
import { addFixControls } from './fix-controls';

/** A saved article is saved again as it now is; one that is only open stays so. */
async function keep(article: Article): Promise<void> {
  const library = await loadLibrary();
  if (await library.findByUrl(article.url)) await library.saveArticle(article);
}

/** Puts the controls into an article's shown text. */
export type ShowFixControls = (body: HTMLElement, dom: ArticleDom) => void;

/**
 * The corrections of an article.
 * @param change shows the corrected article
 */
export function fixControls(article: Article, change: (article: Article) => void): ShowFixControls {
  async function apply(edit: () => Article, remember: (fix: SiteFix) => SiteFix): Promise<void> {
    try {
      const edited = edit();
      await keep(edited);
      await changeSiteFix(article.url, remember);
      change(edited);
    } catch (error) {
      toast.value = { text: t(messageFor(report(error, 'correcting an article'))) };
    }
  }
  const actions = {
    leaveOut: (index: number) => {
      const text = article.blocks[index]?.text ?? '';
      apply(
        () => removeBlock(article, index),
        (fix) => withDropped(fix, text),
      );
    },
    bringBack: (index: number) => {
      const text = article.removed[index]?.text ?? '';
      apply(
        () => restoreBlock(article, index),
        (fix) => withKept(fix, text),
      );
    },
  };
  return (body, dom) => addFixControls(body, dom, article.removed, actions);
}
