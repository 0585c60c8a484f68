/**
 * Starts an extension page: the reader's settings and the interface's language on `<html>`, then the screen itself.
 */
import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { prepareDisplay } from '@/components/reader/display-edits';
import { interfaceDirection, locale, type MessagePart, t } from '@/utils/i18n/i18n';
import { loadFaces } from './load-faces';
import { displayPreference, followPreferences } from './preferences';
import './tokens.css';
import './fonts.css';
import './other-fonts.css';
import './base.css';

/** Of both scripts of the interface. */
const LETTERS = 'وW';

/**
 * Renders the screen into `<body>` once the settings are known, so that it never flashes in another language, theme or type.
 * @param part the messages that the screen itself needs; what it loads later (`lazy`) finds all
 */
export async function startInterface(Screen: ComponentType, part: MessagePart = 'all'): Promise<void> {
  const root = document.documentElement;
  const faces = loadFaces('"Warraq Interface"', { 400: LETTERS, 600: LETTERS });
  await Promise.all([followPreferences(root, part), faces]);
  await prepareDisplay(displayPreference.value);
  effect(() => {
    root.lang = locale.value;
    root.dir = interfaceDirection.value;
    document.title = t('appName');
  });
  render(<Screen />, document.body);
}
