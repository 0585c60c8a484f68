/**
 * The library: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const library = {
  'library.title': 'Library',
  'library.unread': 'Unread',
  'library.archive': 'Archive',
  'library.shelves': 'Shelves',
  'library.count': { one: '{count} article', other: '{count} articles' },
  'library.recent': 'Recently saved',
  'library.empty.unread.title': 'Nothing saved yet',
  'library.empty.unread.text':
    'Open a news article, click the Warraq button in the toolbar, then Save. It stays here, even without a connection.',
  'library.empty.archive.title': 'The archive is empty',
  'library.empty.archive.text': 'Articles that you have read and archived come here.',
  'library.deleted': 'Deleted “{title}”.',
  'library.archived': 'Archived “{title}”.',
  'library.unarchived': '“{title}” is back among the unread.',
  'library.loading': 'Opening the library…',
} as const satisfies Record<string, Message>;
