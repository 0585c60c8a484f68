/**
 * The summary and what stands with it: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const summary = {
  'summary.longer': 'In more points',
  'summary.shorter': 'Shorter',
  'summary.terms': 'About:',
  'summary.goToTerm': 'Go to the next place in the text',
  'summary.generate': "Summarise with the browser's own model",
  'summary.generateFirst': "Summarise with the browser's own model (it is downloaded first)",
  'summary.generated': "Written by the browser's language model, not by the newspaper. It can be wrong.",
  'summary.writing': 'Writing…',
  'summary.fetching': 'The browser is downloading its model…',
  'summary.ofBeginning': 'The article is longer than the model can read: this is about its beginning.',
  'summary.failed': "The browser's model could not summarise this article. The summary above is complete without it.",
  'summary.cancel': 'Stop',
  'summary.hide': 'Hide',
} as const satisfies Record<string, Message>;
