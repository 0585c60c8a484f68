/**
 * What the article says: quotes and dates: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const findings = {
  'findings.quotes': { one: 'Who said what: {count} statement', other: 'Who said what: {count} statements' },
  'findings.dates': { one: 'Timeline: {count} date', other: 'Timeline: {count} dates' },
  'findings.unknownSpeaker': 'Not named in the text',
} as const satisfies Record<string, Message>;
