/**
 * Chooses what the panel shows of an article: all of it, or its people and quotes for reading beside the page itself.
 */
import { signal } from '@preact/signals';
import { t } from '@/utils/i18n/i18n';

export const panelView = signal<'text' | 'beside'>('text');

export function PanelView() {
  return (
    <fieldset class="panel-views">
      <legend class="visually-hidden">{t('panel.view')}</legend>
      {(['text', 'beside'] as const).map((view) => (
        <button
          key={view}
          type="button"
          class="button"
          data-view-choice={view}
          aria-pressed={panelView.value === view}
          onClick={() => {
            panelView.value = view;
          }}
        >
          {t(`panel.${view}`)}
        </button>
      ))}
    </fieldset>
  );
}
