/**
 * The settings: each takes effect at once, on every open page.
 */
import { languageSetting, themeSetting } from '@/utils/extension/settings';
import { t } from '@/utils/i18n/i18n';
import { Choice } from './Choice';
import { CorrectedSites } from './CorrectedSites';
import './settings.css';

/** Names of languages stand in their own language, whatever the interface's. */
const LANGUAGES = { ar: 'العربية', en: 'English' };

export function SettingsScreen() {
  return (
    <main class="settings">
      <h1>{t('settings.title')}</h1>
      <Choice
        name="language"
        label={t('settings.language')}
        setting={languageSetting}
        options={{ auto: t('settings.language.auto'), ...LANGUAGES }}
      />
      <Choice
        name="theme"
        label={t('settings.theme')}
        setting={themeSetting}
        options={{ auto: t('settings.theme.auto'), light: t('settings.theme.light'), dark: t('settings.theme.dark') }}
      />
      <CorrectedSites />
      <section class="privacy">
        <h2>{t('settings.privacy.title')}</h2>
        <p>{t('settings.privacy.text')}</p>
      </section>
    </main>
  );
}
