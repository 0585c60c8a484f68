/**
 * The settings: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const settings = {
  'settings.title': 'Settings',
  'settings.language': 'Language of the interface',
  'settings.language.auto': 'As the browser',
  'settings.reading': 'Reading',
  'settings.file.title': 'Settings in a file',
  'settings.file.text': 'Take your settings to another computer. Your library is not in this file.',
  'settings.file.export': 'Save the settings to a file',
  'settings.file.import': 'Take settings from a file',
  'settings.file.taken': 'The settings of the file are in effect.',
  'settings.file.not-settings': 'This is no file of Warraq settings. Nothing was changed.',
  'settings.file.newer-settings':
    'This file comes from a newer Warraq. Bring this one up to date first; nothing was changed.',
  'settings.file.bad-setting': 'A setting in this file has a value that Warraq does not know. Nothing was changed.',
  'settings.sites.title': 'Corrected sites',
  'settings.sites.text': 'Where you pointed at the article or left something out, Warraq remembers it for the site.',
  'settings.sites.forget': 'Forget',
  'settings.sites.forgetHost': 'Forget the corrections for {host}',
  'settings.privacy.title': 'Privacy',
  'settings.privacy.text':
    'What you read and save stays on this computer. Warraq has no account and no server. It looks at a page only when you click, and opening a saved article makes no request.',
} as const satisfies Record<string, Message>;
