/**
 * What can be done to a saved article while it is read: a star, tags, put it away, or delete it.
 */
import { IconButton } from '@/components/ui/IconButton';
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
      <IconButton
        action="favourite"
        icon={favourite ? 'starred' : 'star'}
        label={star}
        aria-pressed={favourite}
        onClick={() => favourArticles([saved], !favourite)}
      />
      <IconButton action="tag" icon="tag" label={t('library.tag.add')} onClick={() => openTagDialog([saved])} />
      <IconButton
        action="archive"
        icon={archived ? 'unarchive' : 'archive'}
        label={shelve}
        onClick={() => moveArticles([saved], !archived)}
      />
      <IconButton action="delete" icon="delete" label={t('action.delete')} onClick={() => removeArticles([saved])} />
      <TagDialog />
    </>
  );
}
