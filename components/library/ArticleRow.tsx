/**
 * One saved article in the library's list, with what can be done to it.
 */

import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import type { SavedArticle } from '@/utils/library/rows';
import { ArticleFacts } from './ArticleFacts';
import { moveArticles, removeArticles } from './shelf-actions';

export function ArticleRow({ saved }: { saved: SavedArticle }) {
  const archived = saved.archivedAt > 0;
  const move = t(archived ? 'action.unarchive' : 'action.archive');
  return (
    <li class="row" data-id={saved.id} data-url={saved.url}>
      <div class="row-text" dir={saved.dir}>
        <h2 class="row-title" lang={saved.lang}>
          <a href={`#/article/${saved.id}`} data-action="open">
            {saved.title}
          </a>
        </h2>
        <ArticleFacts saved={saved} />
        {saved.excerpt && (
          <p class="row-excerpt" lang={saved.lang} data-part="excerpt">
            {saved.excerpt}
          </p>
        )}
      </div>
      <div class="row-tools">
        <button
          type="button"
          class="button button-icon"
          data-action="archive"
          aria-label={move}
          title={move}
          onClick={() => moveArticles([saved], !archived)}
        >
          <Icon name={archived ? 'unarchive' : 'archive'} />
        </button>
        <button
          type="button"
          class="button button-icon"
          data-action="delete"
          aria-label={t('action.delete')}
          title={t('action.delete')}
          onClick={() => removeArticles([saved])}
        >
          <Icon name="delete" />
        </button>
      </div>
    </li>
  );
}
