/**
 * What can be done to a saved article while it is read: a star, tags, put it away, or delete it.
 */
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import type { SavedArticle } from '@/utils/library/rows';
import { favourArticles, moveArticles, removeArticles } from './shelf-actions';
import { TagDialog } from './TagDialog';
import { openTagDialog } from './tag-dialog';
import './tags.css';

export function SavedTools({ saved }: { saved: SavedArticle }) {
  const archived = saved.archivedAt > 0;
  const favourite = saved.favouriteAt > 0;
  const star = t(favourite ? 'library.unfavourite' : 'library.favourite');
  const shelve = t(archived ? 'action.unarchive' : 'action.archive');
  return (
    <>
      <button
        type="button"
        class="button button-icon"
        data-action="favourite"
        aria-pressed={favourite}
        aria-label={star}
        title={star}
        onClick={() => favourArticles([saved], !favourite)}
      >
        <Icon name={favourite ? 'starred' : 'star'} />
      </button>
      <button
        type="button"
        class="button button-icon"
        data-action="tag"
        aria-label={t('library.tag.add')}
        title={t('library.tag.add')}
        onClick={() => openTagDialog([saved])}
      >
        <Icon name="tag" />
      </button>
      <button
        type="button"
        class="button button-icon"
        data-action="archive"
        aria-label={shelve}
        title={shelve}
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
      <TagDialog />
    </>
  );
}
