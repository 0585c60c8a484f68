/**
 * Tags of one article or of many: those they have, those they could have, and a new one.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { type Chosen, tagArticles, untagArticles } from './shelf-actions';
import { closeTagDialog, tagDialog } from './tag-dialog';

/** As many key terms of an article are offered. */
const SUGGESTED = 6;

function TagForm({ chosen }: { chosen: readonly Chosen[] }) {
  const ids = chosen.map(({ id }) => id);
  const [typed, setTyped] = useState('');
  const live = useLive(
    async (library) => ({
      has: await library.tagsOf(ids),
      used: await library.usedTags(),
      suggested: ids.length === 1 ? await library.suggestTags(ids[0] ?? '', SUGGESTED) : [],
      spell: library.spellTag,
    }),
    [chosen],
  );
  const tags = live.state === 'ready' ? live.value : null;

  function add(text: string): void {
    const tag = tags?.spell(text, tags.used) ?? '';
    setTyped('');
    if (tag) tagArticles(chosen, tag);
  }

  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        if (typed.trim() === '') return;
        event.preventDefault();
        add(typed);
      }}
    >
      <h2>{t('library.tags')}</h2>
      {chosen.length > 1 && <p class="tag-dialog-count">{t('library.selected', { count: chosen.length })}</p>}
      {tags && tags.has.length > 0 && (
        <ul class="tag-list" data-part="tags">
          {tags.has.map(([tag, count]) => (
            <li key={tag}>
              <button
                type="button"
                class="tag"
                data-action="untag"
                aria-label={t('library.tag.remove', { tag })}
                onClick={() => untagArticles(chosen, tag)}
              >
                <bdi>{tag}</bdi>
                {chosen.length > 1 && <span class="tag-count">{count}</span>}
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="tag-new">
        <input
          type="text"
          name="tag"
          dir={typed ? 'auto' : undefined}
          list="used-tags"
          maxLength={60}
          autocomplete="off"
          aria-label={t('library.tag.add')}
          placeholder={t('library.tag.placeholder')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-done" data-action="add-tag">
          {t(typed.trim() ? 'library.tag.add' : 'library.action.done')}
        </button>
      </div>
      <datalist id="used-tags">
        {tags?.used.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      {tags && tags.suggested.length > 0 && (
        <div data-part="suggested">
          <h3>{t('library.tag.suggested')}</h3>
          <ul class="tag-list">
            {tags.suggested.map((tag) => (
              <li key={tag}>
                <button type="button" class="tag tag-suggested" data-action="suggested-tag" onClick={() => add(tag)}>
                  <bdi>{tag}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}

export function TagDialog() {
  const chosen = tagDialog.value;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (chosen) dialog.current?.showModal();
  }, [chosen]);
  if (!chosen) return null;
  return (
    <dialog
      ref={dialog}
      class="tag-dialog"
      data-part="tag-dialog"
      aria-label={t('library.tags')}
      onClose={closeTagDialog}
    >
      <TagForm chosen={chosen} />
    </dialog>
  );
}
