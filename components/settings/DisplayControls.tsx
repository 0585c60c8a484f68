/**
 * How letters, numbers and dates are shown, over a text that stays as it was written.
 */
import { displayPreference } from '@/components/ui/preferences';
import { type DisplaySetting, displaySetting } from '@/utils/extension/settings';
import { t } from '@/utils/i18n/i18n';
import { Choice } from './Choice';
import { keepSetting } from './use-setting';

function change(changes: Partial<DisplaySetting>): void {
  const next = { ...displayPreference.value, ...changes };
  displayPreference.value = next;
  keepSetting(displaySetting, next);
}

export function DisplayControls() {
  const { diacritics, digits, months, hijri } = displayPreference.value;
  return (
    <div data-part="display">
      <p class="display-hint">{t('display.hint')}</p>
      <Choice
        name="diacritics"
        label={t('display.diacritics')}
        value={diacritics}
        onChange={(value) => change({ diacritics: value })}
        options={{
          all: t('display.diacritics.all'),
          shadda: t('display.diacritics.shadda'),
          none: t('display.diacritics.none'),
        }}
      />
      <Choice
        name="digits"
        label={t('display.digits')}
        value={digits}
        onChange={(value) => change({ digits: value })}
        options={{
          written: t('display.digits.written'),
          latin: t('display.digits.latin'),
          arabic: t('display.digits.arabic'),
        }}
      />
      <Choice
        name="months"
        label={t('display.months')}
        value={months}
        onChange={(value) => change({ months: value })}
        options={{
          written: t('display.months.written'),
          levantine: t('display.months.levantine'),
          egyptian: t('display.months.egyptian'),
          maghrebi: t('display.months.maghrebi'),
          moroccan: t('display.months.moroccan'),
          both: t('display.months.both'),
        }}
      />
      <label class="choice">
        <span>{t('display.hijri')}</span>
        <input
          type="checkbox"
          name="hijri"
          checked={hijri}
          onChange={(event) => change({ hijri: event.currentTarget.checked })}
        />
      </label>
    </div>
  );
}
