/**
 * The settings: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const settings = {
  'settings.title': 'Settings',
  'settings.language': 'Language of the interface',
  'settings.language.auto': 'As the browser',
  'settings.theme': 'Colours',
  'settings.theme.auto': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.sites.title': 'Corrected sites',
  'settings.sites.text': 'Where you pointed at the article or left something out, Warraq remembers it for the site.',
  'settings.sites.forget': 'Forget',
  'settings.sites.forgetHost': 'Forget the corrections for {host}',
  'settings.privacy.title': 'Privacy',
  'settings.privacy.text':
    'What you read and save stays on this computer. Warraq has no account and no server. It looks at a page only when you click, and opening a saved article makes no request.',
} as const satisfies Record<string, Message>;
