/**
 * What can be done to a tag everywhere at once, beside the list of its articles: another name, or none.
 */
import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/i18n';
import { askFor } from './list-state';
import { changeTag } from './shelf-actions';

export function TagTools({ tag }: { tag: string }) {
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <button type="button" class="button" data-action="rename-tag" onClick={() => setName(tag)}>
        {t('library.tag.rename', { tag })}
      </button>
    );
  }

  async function rename(to: string | null): Promise<void> {
    setName(null);
    if (to === tag || to === '') return;
    await changeTag(tag, to);
    askFor({ tag: to });
  }

  return (
    <form
      class="tag-rename"
      onSubmit={(event) => {
        event.preventDefault();
        rename(name.trim());
      }}
    >
      <input
        type="text"
        name="tag-name"
        dir="auto"
        maxLength={60}
        aria-label={t('library.tag.newName')}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button button-done">
        {t('library.action.done')}
      </button>
      <button type="button" class="button" data-action="remove-tag" onClick={() => rename(null)}>
        {t('library.tag.removeAll')}
      </button>
      <button type="button" class="button" onClick={() => setName(null)}>
        {t('library.action.cancel')}
      </button>
    </form>
  );
}
