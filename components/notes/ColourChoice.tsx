/**
 * The four kinds of highlight as buttons; each shows the letter as it will mark it.
 */
import { locale, t } from '@/utils/i18n/i18n';
import type { HighlightColour } from '@/utils/library/rows';
import { COLOURS } from './paint-highlights';

interface Props {
  /** The present one, where there is one. */
  chosen?: HighlightColour | undefined;
  onChoose: (colour: HighlightColour) => void;
}

export function ColourChoice({ chosen, onChoose }: Props) {
  return (
    <>
      {COLOURS.map((colour, index) => (
        <button
          key={colour}
          type="button"
          class="button button-icon colour"
          data-action="highlight"
          data-colour={colour}
          aria-label={t(`notes.colour.${colour}`)}
          title={`${t(`notes.colour.${colour}`)} (${index + 1})`}
          aria-keyshortcuts={String(index + 1)}
          aria-pressed={chosen && colour === chosen}
          // Pressing must not take the selection away before it is read.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(colour)}
        >
          <span class="swatch" data-colour={colour} aria-hidden="true">
            {locale.value === 'ar' ? 'أب' : 'Aa'}
          </span>
        </button>
      ))}
    </>
  );
}
