/**
 * What can be done to a saved article while it is read: put it away, or delete it.
 */
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import type { SavedArticle } from '@/utils/library/rows';
import { moveArticles, removeArticles } from './shelf-actions';

export function SavedTools({ saved }: { saved: SavedArticle }) {
  const archived = saved.archivedAt > 0;
  return (
    <>
      <button type="button" class="button" data-action="archive" onClick={() => moveArticles([saved], !archived)}>
        <Icon name={archived ? 'unarchive' : 'archive'} />
        {t(archived ? 'action.unarchive' : 'action.archive')}
      </button>
      <button type="button" class="button" data-action="delete" onClick={() => removeArticles([saved])}>
        <Icon name="delete" />
        {t('action.delete')}
      </button>
    </>
  );
}
