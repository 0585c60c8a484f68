/**
 * A button that shows an icon alone: its words are its name for assistive technology, and its tip.
 */
import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'action' | 'icon' | 'label' | 'size'> {
  /** What it does, as shortcuts and tests name it. */
  action: string;
  icon: IconName;
  label: string;
  /** Of the icon, in pixels. */
  size?: number;
  /** Whether what is selected in the text stays so, since the press acts on it. */
  keepsSelection?: boolean;
}

export function IconButton({ action, icon, label, size, keepsSelection = false, ...rest }: Props) {
  return (
    <button
      type="button"
      class="button button-icon"
      data-action={action}
      aria-label={label}
      title={label}
      onMouseDown={keepsSelection ? (event) => event.preventDefault() : undefined}
      {...rest}
    >
      <Icon name={icon} {...(size !== undefined && { size })} />
    </button>
  );
}
