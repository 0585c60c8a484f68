/**
 * One saved article in the library's list, with what can be done to it.
 */
import { IconButton } from '@/components/ui/IconButton';
import type { IconName } from '@/components/ui/icon-paths';
import { t } from '@/utils/i18n/i18n';
import type { SavedArticle } from '@/utils/library/rows';
import { ArticleFacts } from './ArticleFacts';
import { FoundExcerpt } from './FoundExcerpt';
import type { ListCommand } from './list-keys';
import { askFor } from './list-state';
import { MarkedText } from './MarkedText';
import { runOn } from './row-commands';
import { excerpts } from './search-state';

interface Props {
  saved: SavedArticle;
  place: { index: number; count: number /** From the list's top, in pixels. */; offset: number };
  measure: (element: HTMLElement | null) => void;
  isSelected: boolean;
  onSelect: (extend: boolean) => void;
  onFocus: () => void;
}

interface ToolProps {
  saved: SavedArticle;
  command: ListCommand;
  icon: IconName;
  label: string;
  pressed?: boolean;
}

function Tool({ saved, command, icon, label, pressed }: ToolProps) {
  return (
    <IconButton
      action={command}
      icon={icon}
      label={label}
      aria-pressed={pressed}
      onClick={() => runOn(command, saved)}
    />
  );
}

export function ArticleRow({ saved, place, measure, isSelected, onSelect, onFocus }: Props) {
  const archived = saved.archivedAt > 0;
  const favourite = saved.favouriteAt > 0;
  const found = excerpts.value.get(saved.id);
  return (
    <li
      ref={measure}
      class="row"
      data-id={saved.id}
      data-url={saved.url}
      data-index={place.index}
      data-selected={isSelected || undefined}
      aria-setsize={place.count}
      aria-posinset={place.index + 1}
      style={{ transform: `translateY(${place.offset}px)` }}
      onFocusCapture={onFocus}
    >
      <input
        type="checkbox"
        class="row-select"
        aria-label={t('library.select', { title: saved.title })}
        checked={isSelected}
        onClick={(event) => onSelect(event.shiftKey)}
      />
      <div class="row-text" dir={saved.dir}>
        <h2 class="row-title" lang={saved.lang}>
          <a href={`#/article/${saved.id}`} data-action="open">
            <MarkedText text={saved.title} marks={found?.titleMarks ?? []} />
          </a>
        </h2>
        <ArticleFacts saved={saved} />
        {found?.text && <FoundExcerpt saved={saved} excerpt={found} />}
        {!found?.text && saved.excerpt && (
          <p class="row-excerpt" lang={saved.lang} data-part="excerpt">
            {saved.excerpt}
          </p>
        )}
        {saved.tags.length > 0 && (
          <p class="row-tags" data-part="tags">
            {saved.tags.map((tag) => (
              <button key={tag} type="button" class="tag" data-action="by-tag" onClick={() => askFor({ tag })}>
                <bdi>{tag}</bdi>
              </button>
            ))}
          </p>
        )}
      </div>
      <div class="row-tools">
        <Tool
          saved={saved}
          command="favourite"
          icon={favourite ? 'starred' : 'star'}
          label={t(favourite ? 'library.unfavourite' : 'library.favourite')}
          pressed={favourite}
        />
        <Tool saved={saved} command="tag" icon="tag" label={t('library.tag.add')} />
        <Tool
          saved={saved}
          command="archive"
          icon={archived ? 'unarchive' : 'archive'}
          label={t(archived ? 'action.unarchive' : 'action.archive')}
        />
        <Tool saved={saved} command="delete" icon="delete" label={t('action.delete')} />
      </div>
    </li>
  );
}
