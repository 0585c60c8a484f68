/**
 * The people of an article: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const people = {
  'people.title': 'People in this article',
  'people.person': { one: '{count} person', other: '{count} people' },
  'people.organization': { one: '{count} organisation', other: '{count} organisations' },
  'people.place': { one: '{count} place', other: '{count} places' },
  'people.mentions': { one: 'named {count} time', other: 'named {count} times' },
  'people.alsoCalled': 'Also here:',
  'people.previous': 'Previous',
  'people.next': 'Next',
  'people.mentionOf': '{at} of {count}',
  'people.said': 'Said',
  'people.sentences': 'Named in',
  'people.not.person': 'Not a person',
  'people.not.organization': 'Not an organisation',
  'people.not.place': 'Not a place',
  'people.sameAs': 'The same as…',
  'people.add': 'Mark as a person',
  'people.markPage': 'Mark the people on the page itself',
  'people.unmarkPage': 'Take the marks off the page',
} as const satisfies Record<string, Message>;
