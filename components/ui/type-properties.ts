/**
 * The reader's type as the custom properties that `tokens.css` names.
 */
import type { TypeSetting } from '@/utils/extension/settings';

/** Factors of a language's own distance between lines. */
const SPACING: Record<TypeSetting['spacing'], number> = { tight: 0.85, normal: 1, loose: 1.2 };
/** Of the column at 100 per cent, in `rem`; it grows with the letters, so that a line holds as many of them. */
const WIDTH: Record<TypeSetting['width'], number> = { narrow: 30, normal: 38, wide: 48 };
const WEIGHT: Record<TypeSetting['weight'], number> = { normal: 400, medium: 500 };

/** Names and values of custom properties, for the root of a page or of a sample. */
export function typeProperties({ faces, size, spacing, width, weight, align }: TypeSetting): Record<string, string> {
  const properties: Record<string, string> = {
    '--type-size': String(size / 100),
    '--type-spacing': String(SPACING[spacing]),
    '--type-weight': String(WEIGHT[weight]),
    '--type-align': align,
    '--measure': `${(WIDTH[width] * size) / 100}rem`,
  };
  for (const [language, face] of Object.entries(faces)) properties[`--face-${language}`] = `var(--face-${face})`;
  return properties;
}
