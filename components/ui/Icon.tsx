/**
 * An interface icon as inline SVG in the colour of the text around it.
 *
 * Icons are decoration: hidden from assistive technology, so the button or link that holds one carries the words.
 * Drawings live in `icon-paths.ts`; mirroring in right-to-left surroundings is the rule of `icon.css`.
 */
import { ICON_PATHS, type IconDrawing, type IconName } from './icon-paths';
import './icon.css';

interface IconProps {
  name: IconName;
  /** Width and height in CSS pixels. */
  size?: number;
  class?: string;
}

/**
 * Draws the icon `name`, 20 pixels wide unless told otherwise. A drawing that points along the reading direction also
 * gets the class `icon-directional`.
 */
export function Icon({ name, size = 20, class: extra }: IconProps) {
  const { line, ink, directional }: IconDrawing = ICON_PATHS[name];
  const classes = ['icon', directional && 'icon-directional', extra].filter(Boolean).join(' ');
  return (
    <svg
      class={classes}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {ink && <path d={ink} fill="currentColor" stroke="none" />}
      {line && <path d={line} />}
    </svg>
  );
}
