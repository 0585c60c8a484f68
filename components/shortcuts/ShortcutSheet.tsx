/**
 * The sheet of all keys: those of the page, and those that work in the whole browser, which the browser lets its user change.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import { type BrowserShortcut, browserShortcuts, changeBrowserShortcuts } from '@/utils/extension/browser-shortcuts';
import { report } from '@/utils/extension/errors';
import { interfaceDirection, t } from '@/utils/i18n/i18n';
import { KEYMAP, type ShortcutGroup } from './keymap';
import './shortcut-sheet.css';

const GROUPS = {
  read: 'keys.group.read',
  move: 'keys.group.move',
  library: 'keys.group.library',
  everywhere: 'keys.group.everywhere',
} as const satisfies Record<ShortcutGroup, string>;

/** In the order of the sheet. */
const SHOWN = (Object.keys(GROUPS) as ShortcutGroup[]).filter((group) => KEYMAP.some((entry) => entry.group === group));

const CAPS: Readonly<Record<string, string>> = { Escape: 'Esc', Delete: 'Del', ArrowDown: '↓', ArrowUp: '↑' };

/** A key as it stands on keyboards. */
function keyCap(key: string): string {
  const onward = interfaceDirection.value === 'rtl' ? '←' : '→';
  if (key === 'Onward') return onward;
  if (key === 'Backward') return onward === '←' ? '→' : '←';
  if (key === 'Space') return t('keys.space');
  if (key === 'Shift+Space') return `Shift + ${t('keys.space')}`;
  return CAPS[key] ?? key.toUpperCase();
}

/** The browser tells a command in its own language, which may not be the interface's. */
function commandName(name: string, description: string): string {
  if (name === '_execute_action') return t('keys.openReader');
  return name === 'save-page' ? t('keys.savePage') : description;
}

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <>
      {keys.map((key) => (
        <kbd key={key} dir="ltr">
          {keyCap(key)}
        </kbd>
      ))}
    </>
  );
}

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [global, setGlobal] = useState<BrowserShortcut[]>([]);
  useEffect(() => {
    dialog.current?.showModal();
    browserShortcuts().then(setGlobal, (error) => report(error, "asking for the browser's shortcuts"));
  }, []);
  return (
    <dialog
      ref={dialog}
      class="shortcut-sheet"
      data-part="shortcuts"
      aria-labelledby="shortcuts-title"
      onClose={onClose}
    >
      <header>
        <h2 id="shortcuts-title">{t('action.shortcuts')}</h2>
        <IconButton
          action="close-shortcuts"
          icon="close"
          label={t('action.close')}
          onClick={() => dialog.current?.close()}
        />
      </header>
      <div class="shortcut-groups">
        {SHOWN.map((group) => (
          <section key={group}>
            <h3>{t(GROUPS[group])}</h3>
            <dl>
              {KEYMAP.filter((entry) => entry.group === group).map(({ keys, message }) => (
                <div key={message}>
                  <dt>{t(message)}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('keys.group.browser')}</h3>
          <dl>
            {global.map(({ name, keys, description }) => (
              <div key={name}>
                <dt>{commandName(name, description)}</dt>
                <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : t('keys.unset')}</dd>
              </div>
            ))}
          </dl>
          <button
            type="button"
            class="button button-done"
            data-action="change-shortcuts"
            onClick={() => changeBrowserShortcuts().catch((error) => report(error, 'opening the page of shortcuts'))}
          >
            {t('keys.change')}
          </button>
        </section>
      </div>
    </dialog>
  );
}
