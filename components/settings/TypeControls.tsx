/**
 * How text is set: face, size, spacing, column, weight, alignment. Every change shows at once in the article or the sample beside it.
 */
import { typePreference } from '@/components/ui/preferences';
import { FACES, type Face, SIZES, type TypeLanguage, type TypeSetting, typeSetting } from '@/utils/extension/settings';
import { t } from '@/utils/i18n/i18n';
import { Segments } from './Segments';
import { keepSetting } from './use-setting';
import './type-controls.css';

/** The faces that are bundled in a medium weight. */
const MEDIUM: ReadonlySet<Face> = new Set(['naskh', 'plex', 'vazirmatn', 'serif']);

function change(changes: Partial<TypeSetting>): void {
  const next = { ...typePreference.value, ...changes };
  // Shown before it is kept, so that the next press of the same button counts from here.
  typePreference.value = next;
  keepSetting(typeSetting, next);
}

function SizeControl({ size }: { size: number }) {
  const to = (next: number) => change({ size: Math.min(SIZES.most, Math.max(SIZES.least, next)) });
  return (
    <fieldset class="segments">
      <legend>{t('type.size')}</legend>
      <div class="type-steps">
        <button
          type="button"
          class="button button-done"
          data-action="smaller"
          aria-label={t('type.smaller')}
          aria-disabled={size <= SIZES.least}
          onClick={() => to(size - SIZES.step)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <output data-part="size" aria-live="polite">
          <bdi>{t('type.size.value', { size })}</bdi>
        </output>
        <button
          type="button"
          class="button button-done"
          data-action="larger"
          aria-label={t('type.larger')}
          aria-disabled={size >= SIZES.most}
          onClick={() => to(size + SIZES.step)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </fieldset>
  );
}

export function TypeControls({ language }: { language: TypeLanguage }) {
  const { faces, size, spacing, width, weight, align } = typePreference.value;
  const face = faces[language];
  const choices: readonly Face[] = FACES[language];
  return (
    <div class="type-controls">
      {choices.length > 1 && (
        <Segments
          name="face"
          label={t('type.face')}
          value={face}
          onChange={(value) => change({ faces: { ...faces, [language]: value } })}
          segments={choices.map((value) => ({
            value,
            label: t(`type.face.${value}`),
            shown: <span style={{ fontFamily: `var(--face-${value})` }}>{t(`type.face.${value}`)}</span>,
          }))}
        />
      )}
      <SizeControl size={size} />
      <Segments
        name="spacing"
        label={t('type.spacing')}
        value={spacing}
        onChange={(value) => change({ spacing: value })}
        segments={(['tight', 'normal', 'loose'] as const).map((value) => ({
          value,
          label: t(`type.spacing.${value}`),
        }))}
      />
      <Segments
        name="width"
        label={t('type.width')}
        value={width}
        onChange={(value) => change({ width: value })}
        segments={(['narrow', 'normal', 'wide'] as const).map((value) => ({ value, label: t(`type.width.${value}`) }))}
      />
      <Segments
        name="weight"
        label={t('type.weight')}
        value={MEDIUM.has(face) ? weight : 'normal'}
        onChange={(value) => change({ weight: value })}
        segments={(['normal', 'medium'] as const).map((value) => ({
          value,
          label: t(`type.weight.${value}`),
          disabled: value === 'medium' && !MEDIUM.has(face),
        }))}
      />
      <Segments
        name="align"
        label={t('type.align')}
        value={align}
        onChange={(value) => change({ align: value })}
        segments={(['start', 'justify'] as const).map((value) => ({ value, label: t(`type.align.${value}`) }))}
      />
      <button
        type="button"
        class="button button-done"
        data-action="reset-type"
        onClick={() => change(typeSetting.fallback)}
      >
        {t('type.reset')}
      </button>
    </div>
  );
}
