/**
 * The keys and what they do: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const keys = {
  'keys.title': 'Keyboard shortcuts',
  'keys.group.read': 'Article',
  'keys.group.move': 'Getting about',
  'keys.group.library': 'Library',
  'keys.group.everywhere': 'Everywhere',
  'keys.group.browser': 'In the whole browser',
  'keys.save': 'Save',
  'keys.tab': 'Open in a tab',
  'keys.original': 'Original page',
  'keys.markPage': 'Mark the people on the page',
  'keys.listen': 'Listen',
  'keys.play': 'Play or pause',
  'keys.sentenceBack': 'Previous sentence',
  'keys.sentenceForward': 'Next sentence',
  'keys.focus': 'One paragraph at a time',
  'keys.fix': 'Correct the text',
  'keys.nextParagraph': 'Next paragraph',
  'keys.previousParagraph': 'Previous paragraph',
  'keys.nextScreen': 'Next screen',
  'keys.previousScreen': 'Previous screen',
  'keys.person': 'First of the people',
  'keys.nextMention': 'Next mention',
  'keys.previousMention': 'Previous mention',
  'keys.library': 'Library',
  'keys.settings': 'Settings',
  'keys.sheet': 'This sheet',
  'keys.close': 'Close what is open',
  'keys.space': 'Space',
  'keys.openReader': 'Read the page',
  'keys.unset': 'none',
  'keys.change': 'Change them in the browser',
} as const satisfies Record<string, Message>;
