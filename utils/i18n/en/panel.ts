/**
 * The panel beside a page: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const panel = {
  'panel.title': 'Beside the page',
  'panel.open': 'Side panel',
  'panel.empty':
    'Open a news article, click the Warraq button in the toolbar, then “Side panel”. Its text and its people stay here beside the page.',
  'panel.read': 'Read this page',
  'panel.view': 'What to show',
  'panel.text': 'The article',
  'panel.beside': 'People and quotes',
} as const satisfies Record<string, Message>;
