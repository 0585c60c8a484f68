/**
 * Starts an extension page: language, direction and theme on `<html>`, kept in step with the settings, then the screen itself.
 */
import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { languageSetting, themeSetting } from '@/utils/extension/settings';
import { interfaceDirection, locale, localeFor, t } from '@/utils/i18n/i18n';
import './tokens.css';
import './fonts.css';
import './base.css';

/** Renders the screen into `<body>` once the settings are known, so that it never flashes in another language or theme. */
export async function startInterface(Screen: ComponentType): Promise<void> {
  const root = document.documentElement;
  const [language, theme] = await Promise.all([languageSetting.getValue(), themeSetting.getValue()]);
  locale.value = localeFor(language, navigator.language);
  root.dataset.theme = theme;
  languageSetting.watch((value) => {
    locale.value = localeFor(value, navigator.language);
  });
  themeSetting.watch((value) => {
    root.dataset.theme = value;
  });
  effect(() => {
    root.lang = locale.value;
    root.dir = interfaceDirection.value;
    document.title = t('appName');
  });
  render(<Screen />, document.body);
}
