/**
 * The themes, each shown in its own colours.
 */
import { theme } from '@/components/ui/preferences';
import { type ThemeSetting, themeSetting } from '@/utils/extension/settings';
import { t } from '@/utils/i18n/i18n';
import { Segments } from './Segments';
import { keepSetting } from './use-setting';

const THEMES: readonly ThemeSetting[] = ['auto', 'light', 'sepia', 'dark', 'black'];

export function ThemeControl() {
  return (
    <Segments
      name="theme"
      label={t('theme.title')}
      value={theme.value}
      onChange={(value) => keepSetting(themeSetting, value)}
      segments={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
    />
  );
}
