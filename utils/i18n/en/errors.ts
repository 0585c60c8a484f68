/**
 * What went wrong, and what to do: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const errors = {
  'error.no-article': 'No article was found on this page. Open one of its articles and click again.',
  'error.not-html': 'This is a PDF or another file, not a web page. Warraq reads web pages only.',
  'error.loading': 'The page has not sent its text yet. Wait until it has loaded, then try again.',
  'error.too-long': 'This page is too long to be read as one article. Open a single article and click again.',
  'error.browser-page': 'The browser does not let extensions read this page. Open a news page and click again.',
  'error.timeout': 'The page is not answering. Reload it and try again.',
  'error.expired': 'This article is no longer in memory. Open its page and click the Warraq button again.',
  'error.gone': 'This article is not in the library any more. It was probably deleted in another window.',
  'error.gone-person':
    'This person is not in the library any more: no saved article names them, or they were joined with somebody.',
  'error.together':
    'One article names both, so they were left two. Open it and say on the card of one that it is the same as the other.',
  'error.quota': 'There is no room left on the disk, so nothing was saved. Free some space and save again.',
  'error.outdated': 'Warraq was updated in another window. Reload this page to go on; nothing is lost.',
  'error.failed': 'Something went wrong, and nothing was changed. Try again; if it goes on, reload the page.',
  'error.not-backup': 'This file is no backup of Warraq, or it is damaged. Nothing was changed. Choose another file.',
  'error.newer-backup': 'This backup was made by a later Warraq. Update the extension, then restore it again.',
  'error.too-large':
    'The library is larger than one file can be. Export it in parts: select some of its articles in the library.',
} as const satisfies Record<string, Message>;
