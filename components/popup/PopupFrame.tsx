/**
 * The popup's frame: a bar with the article's tools and the ways out, and the page under it.
 */
import type { ComponentChildren } from 'preact';
import { ShortcutsButton } from '@/components/shortcuts/ShortcutsButton';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Toast } from '@/components/ui/Toast';
import { t } from '@/utils/i18n/i18n';
import { leaveTo } from './leave-popup';
import './popup.css';

interface Props {
  /** The article's own tools, where there is one. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

export function PopupFrame({ tools, children }: Props) {
  return (
    <div class="popup">
      <header class="popup-bar">
        {tools}
        <span class="popup-gap" />
        <button type="button" class="button" data-action="library" onClick={() => leaveTo('#/library')}>
          <Icon name="library" />
          {t('action.library')}
        </button>
        <ShortcutsButton />
        <IconButton
          action="settings"
          icon="settings"
          label={t('action.settings')}
          onClick={() => leaveTo('#/settings')}
        />
      </header>
      <main class="popup-page">{children}</main>
      <Toast />
    </div>
  );
}
