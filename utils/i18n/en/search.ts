/**
 * Search in the library: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const search = {
  'search.label': 'Search the library',
  'search.placeholder': 'Words, names, “exact words”',
  'search.building': {
    one: 'The index is being made: {count} article to go.',
    other: 'The index is being made: {count} articles to go.',
  },
  'search.unavailable': 'This browser does not let Warraq keep a search index, so the library cannot be searched here.',
  'search.links': 'Links kept to be read',
  'search.none.title': 'Nothing found for',
  'search.none.text': 'Try fewer words, or leave out the quotation marks.',
} as const satisfies Record<string, Message>;
