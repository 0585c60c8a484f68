/**
 * A button with a panel that opens under it. The panel's content is there while it is open.
 */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { interfaceDirection, locale } from '@/utils/i18n/i18n';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { placeUnder } from './place-near';
import './floating.css';
import './flyout.css';

interface Props {
  action: string;
  icon: IconName;
  label: string;
  /** Is given what closes the panel. */
  children: (close: () => void) => ComponentChildren;
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
        class="floating flyout"
        role="dialog"
        aria-label={label}
        lang={locale.value}
        dir={interfaceDirection.value}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpened(true);
        }}
        onToggle={(event) => {
          if (event.newState === 'closed') setOpened(false);
          else if (panel.current && button.current) placeUnder(panel.current, button.current.getBoundingClientRect());
        }}
      >
        {opened && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}
