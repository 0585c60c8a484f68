/**
 * The keys of a page, and the button of the sheet that lists them. One on each page.
 */
import { signal } from '@preact/signals';
import { IconButton } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { t } from '@/utils/i18n/i18n';
import { useShortcuts } from './use-shortcuts';

const ShortcutSheet = lazy(async () => (await import('./ShortcutSheet')).ShortcutSheet);

const open = signal(false);

export function ShortcutsButton() {
  useShortcuts();
  return (
    <>
      <IconButton
        action="shortcuts"
        icon="keyboard"
        label={t('action.shortcuts')}
        onClick={() => {
          open.value = true;
        }}
      />
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
