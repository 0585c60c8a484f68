/**
 * People across the library: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const everyone = {
  'everyone.title': 'People',
  'everyone.search': 'Find a person',
  'everyone.none': 'Nobody yet. Whoever your saved articles name comes here.',
  'everyone.notFound': 'Nobody of this name in the saved articles.',
  'everyone.roles': 'Roles',
  'everyone.between': '{from} – {to}',
  'everyone.company': 'Appears with',
  'everyone.articles': 'Articles',
  'everyone.alsoCalled': 'Also called:',
  'everyone.more': 'More articles',
  'everyone.split': 'Some are about somebody else…',
  'everyone.leave': 'Leave it',
  'everyone.merge': 'The same as somebody else…',
  'everyone.mergeHint': 'Choose who is the same person. Their articles then stand together.',
  'everyone.merged': 'Now all one: {name}.',
  'everyone.wasSplit': '“{name}” is two people now.',
  'everyone.inLibrary': 'In your library:',
  'everyone.splitNow': {
    one: 'Make somebody else of {count} article',
    other: 'Make somebody else of {count} articles',
  },
} as const satisfies Record<string, Message>;
