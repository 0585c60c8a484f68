/**
 * Starts an extension page: the reader's settings and the interface's language on `<html>`, then the screen itself.
 */
import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { prepareDisplay } from '@/components/reader/display-edits';
import { interfaceDirection, locale, t } from '@/utils/i18n/i18n';
import { displayPreference, followPreferences } from './preferences';
import './tokens.css';
import './fonts.css';
import './other-fonts.css';
import './base.css';

/** Renders the screen into `<body>` once the settings are known, so that it never flashes in another language, theme or type. */
export async function startInterface(Screen: ComponentType): Promise<void> {
  const root = document.documentElement;
  await followPreferences(root);
  await prepareDisplay(displayPreference.value);
  effect(() => {
    root.lang = locale.value;
    root.dir = interfaceDirection.value;
    document.title = t('appName');
  });
  render(<Screen />, document.body);
}
