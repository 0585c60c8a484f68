/**
 * Every string of the interface in English, and with it the list of all messages: `ar.ts` has the same keys.
 */
import type { Message } from './messages';

export const en = {
  appName: 'Warraq',
  'action.save': 'Save',
  'action.saving': 'Saving…',
  'action.saved': 'Saved',
  'action.saveAgain': 'Saved. Save again to bring it up to date',
  'action.openTab': 'Open in a tab',
  'action.library': 'Library',
  'action.settings': 'Settings',
  'action.original': 'Original page',
  'action.archive': 'Archive',
  'action.unarchive': 'Back to unread',
  'action.delete': 'Delete',
  'action.undo': 'Undo',
  'action.close': 'Close',
  'action.retry': 'Try again',

  'article.summary': 'In brief',
  'article.minutes': { one: '{count} minute to read', other: '{count} minutes to read' },
  'article.imageNotKept': 'Image not kept: {description}',
  'article.imageNotKeptNoText': 'Image not kept',
  'article.goToSentence': 'Go to this sentence in the text',
  'article.loading': 'Reading the page…',

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

  'settings.title': 'Settings',
  'settings.language': 'Language of the interface',
  'settings.language.auto': 'As the browser',
  'settings.theme': 'Colours',
  'settings.theme.auto': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.privacy.title': 'Privacy',
  'settings.privacy.text':
    'What you read and save stays on this computer. Warraq has no account and no server. It looks at a page only when you click, and opening a saved article makes no request.',

  'error.no-article': 'No article was found on this page. Open one of its articles and click again.',
  'error.not-html': 'This is a PDF or another file, not a web page. Warraq reads web pages only.',
  'error.loading': 'The page has not sent its text yet. Wait until it has loaded, then try again.',
  'error.too-long': 'This page is too long to be read as one article. Open a single article and click again.',
  'error.browser-page': 'The browser does not let extensions read this page. Open a news page and click again.',
  'error.timeout': 'The page is not answering. Reload it and try again.',
  'error.expired': 'This article is no longer in memory. Open its page and click the Warraq button again.',
  'error.gone': 'This article is not in the library any more. It was probably deleted in another window.',
  'error.quota': 'There is no room left on the disk, so nothing was saved. Free some space and save again.',
  'error.failed': 'Something went wrong, and nothing was changed. Try again; if it goes on, reload the page.',
} as const satisfies Record<string, Message>;
