/**
 * What can be done to all selected articles, at the foot of the window while there are some.
 */
import { exportEpub, exportMarkdown } from '@/components/transfer/export-articles';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icon-paths';
import { t } from '@/utils/i18n/i18n';
import type { ListQuery } from '@/utils/library/list-query';
import { clearSelection, selectAll, selected, selection } from './selection';
import { type Chosen, favourArticles, moveArticles, removeArticles, unreadArticles } from './shelf-actions';
import { openTagDialog } from './tag-dialog';

interface ActionProps {
  name: string;
  icon: IconName;
  label: string;
  run: (chosen: Chosen[]) => void;
}

function Action({ name, icon, label, run }: ActionProps) {
  return (
    <button type="button" class="button" data-action={name} onClick={() => run(selected())}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

function idsOf(chosen: readonly Chosen[]): string[] {
  return chosen.map(({ id }) => id);
}

/** Runs on the selection, which is then done with. */
function andClear(run: (chosen: Chosen[]) => void): (chosen: Chosen[]) => void {
  return (chosen) => {
    run(chosen);
    clearSelection();
  };
}

export function SelectionBar({ query }: { query: ListQuery }) {
  const count = selection.value.size;
  if (count === 0) return null;
  const archived = query.shelf === 'archive';
  const starred = query.shelf === 'favourites';
  return (
    <div class="selection-bar" role="toolbar" data-part="selection" aria-label={t('library.selected', { count })}>
      <p role="status">{t('library.selected', { count })}</p>
      <Action
        name="archive-selected"
        icon={archived ? 'unarchive' : 'archive'}
        label={t(archived ? 'action.unarchive' : 'action.archive')}
        run={andClear((chosen) => moveArticles(chosen, !archived))}
      />
      <Action
        name="favourite-selected"
        icon="star"
        label={t(starred ? 'library.unfavourite' : 'library.favourite')}
        run={andClear((chosen) => favourArticles(chosen, !starred))}
      />
      {query.shelf !== 'unread' && (
        <Action name="unread-selected" icon="undo" label={t('library.toUnread')} run={andClear(unreadArticles)} />
      )}
      <Action name="tag-selected" icon="tag" label={t('library.tag.add')} run={openTagDialog} />
      <Action
        name="markdown-selected"
        icon="copy"
        label={t('transfer.export.markdown')}
        run={(chosen) => exportMarkdown(idsOf(chosen))}
      />
      <Action
        name="epub-selected"
        icon="library"
        label={t('transfer.export.epub')}
        run={(chosen) => exportEpub(idsOf(chosen))}
      />
      <Action name="delete-selected" icon="delete" label={t('action.delete')} run={andClear(removeArticles)} />
      <span class="selection-rest">
        <button type="button" class="button" data-action="select-all" onClick={() => selectAll(query)}>
          {t('library.selectAll')}
        </button>
        <button type="button" class="button" data-action="select-none" onClick={clearSelection}>
          {t('library.selectNone')}
        </button>
      </span>
    </div>
  );
}
