/**
 * A button with a panel that opens under it. The panel's content is made when it is opened for the first time.
 */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { interfaceDirection, locale } from '@/utils/i18n/i18n';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import './flyout.css';

interface Props {
  action: string;
  icon: IconName;
  label: string;
  /** Is given what closes the panel. */
  children: (close: () => void) => ComponentChildren;
}

const GAP = 4;

/** Puts the panel under its button, wholly in view; at the window's top where a key opened it and the button is far off. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const near = button.getBoundingClientRect();
  const rtl = getComputedStyle(panel).direction === 'rtl';
  const start = rtl ? innerWidth - near.right : near.left;
  const top = near.bottom > 0 && near.bottom < innerHeight ? near.bottom + GAP : 3 * GAP;
  panel.style.insetBlockStart = `${top}px`;
  panel.style.insetInlineStart = `${Math.max(GAP, Math.min(start, innerWidth - panel.offsetWidth - GAP))}px`;
  panel.style.maxBlockSize = `${innerHeight - top - 2 * GAP}px`;
}

export function Flyout({ action, icon, label, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button button-icon"
        data-action={action}
        popovertarget={id}
        aria-haspopup="dialog"
        aria-label={label}
        title={label}
      >
        <Icon name={icon} />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        class="flyout"
        role="dialog"
        aria-label={label}
        lang={locale.value}
        dir={interfaceDirection.value}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpened(true);
        }}
        onToggle={(event) => {
          if (event.newState === 'open' && panel.current && button.current) place(panel.current, button.current);
        }}
      >
        {opened && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}
