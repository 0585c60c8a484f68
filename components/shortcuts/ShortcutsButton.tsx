/**
 * The keys of a page, and the button of the sheet that lists them. One on each page.
 */
import { signal } from '@preact/signals';
import { Icon } from '@/components/ui/Icon';
import { lazy } from '@/components/ui/lazy';
import { t } from '@/utils/i18n/i18n';
import { useShortcuts } from './use-shortcuts';

const ShortcutSheet = lazy(async () => (await import('./ShortcutSheet')).ShortcutSheet);

const open = signal(false);

export function ShortcutsButton() {
  useShortcuts();
  return (
    <>
      <button
        type="button"
        class="button button-icon"
        data-action="shortcuts"
        aria-label={t('action.shortcuts')}
        title={t('action.shortcuts')}
        onClick={() => {
          open.value = true;
        }}
      >
        <Icon name="keyboard" />
      </button>
      {open.value && (
        <ShortcutSheet
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}
