/**
 * Save, saving, saved: says "saved" only for what the library holds on disk, and follows it when another window changes it.
 */
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { toast } from '@/components/ui/Toast';
import type { Live } from '@/components/ui/use-live';
import { messageFor, report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import type { SavedArticle } from '@/utils/library/rows';
import type { Loaded } from './load-article';
import { save } from './save-article';
import './save-button.css';

interface Props {
  loaded: Loaded;
  /** What the library holds of it. */
  kept: Live<SavedArticle | undefined>;
}

export function SaveButton({ loaded, kept }: Props) {
  const [saving, setSaving] = useState(false);
  const isSaved = kept.state === 'ready' && kept.value !== undefined;
  const state = saving ? 'saving' : isSaved ? 'saved' : 'unsaved';

  async function onClick(): Promise<void> {
    setSaving(true);
    try {
      await save(loaded);
    } catch (error) {
      toast.value = { text: t(messageFor(report(error, 'saving an article'))) };
    } finally {
      setSaving(false);
    }
  }

  return (
    <button
      type="button"
      class={`button save-button ${isSaved ? 'button-done' : 'button-primary'}`}
      data-action="save"
      data-state={state}
      title={isSaved ? t('action.saveAgain') : undefined}
      aria-busy={saving}
      onClick={saving ? undefined : onClick}
    >
      <Icon name={isSaved ? 'saved' : 'save'} />
      <span aria-live="polite">{t(saving ? 'action.saving' : isSaved ? 'action.saved' : 'action.save')}</span>
    </button>
  );
}
