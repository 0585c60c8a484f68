/**
 * The settings: each takes effect at once, on every open page.
 */
import { BackupSection } from '@/components/transfer/BackupSection';
import { theme } from '@/components/ui/preferences';
import { languageSetting, themeSetting } from '@/utils/extension/settings';
import { t } from '@/utils/i18n/i18n';
import { Choice } from './Choice';
import { CorrectedSites } from './CorrectedSites';
import { DisplayControls } from './DisplayControls';
import { SettingsFile } from './SettingsFile';
import { TypeSettings } from './TypeSettings';
import { keepSetting, useSetting } from './use-setting';
import './settings.css';

/** Names of languages stand in their own language, whatever the interface's. */
const LANGUAGES = { ar: 'العربية', en: 'English' };

export function SettingsScreen() {
  const [language, setLanguage] = useSetting(languageSetting);
  return (
    <main class="settings">
      <h1>{t('settings.title')}</h1>
      <Choice
        name="language"
        label={t('settings.language')}
        value={language}
        options={{ auto: t('settings.language.auto'), ...LANGUAGES }}
        onChange={setLanguage}
      />
      <Choice
        name="theme"
        label={t('theme.title')}
        value={theme.value}
        options={{
          auto: t('theme.auto'),
          light: t('theme.light'),
          sepia: t('theme.sepia'),
          dark: t('theme.dark'),
          black: t('theme.black'),
        }}
        onChange={(value) => keepSetting(themeSetting, value)}
      />
      <TypeSettings />
      <section aria-labelledby="display-title">
        <h2 id="display-title">{t('display.title')}</h2>
        <DisplayControls />
      </section>
      <BackupSection />
      <SettingsFile />
      <CorrectedSites />
      <section>
        <h2>{t('settings.privacy.title')}</h2>
        <p>{t('settings.privacy.text')}</p>
      </section>
    </main>
  );
}
