/**
 * What the article says: quotes and dates: Arabic.
 */
import type { findings as english } from '@/utils/i18n/en/findings';
import type { Message } from '@/utils/i18n/messages';

export const findings: Record<keyof typeof english, Message> = {
  'findings.quotes': {
    zero: 'من قال ماذا: لا أقوال',
    one: 'من قال ماذا: قول واحد',
    two: 'من قال ماذا: قولان',
    few: 'من قال ماذا: {count} أقوال',
    many: 'من قال ماذا: {count} قولًا',
    other: 'من قال ماذا: {count} قول',
  },
  'findings.dates': {
    zero: 'خط الزمن: لا تواريخ',
    one: 'خط الزمن: تاريخ واحد',
    two: 'خط الزمن: تاريخان',
    few: 'خط الزمن: {count} تواريخ',
    many: 'خط الزمن: {count} تاريخًا',
    other: 'خط الزمن: {count} تاريخ',
  },
  'findings.unknownSpeaker': 'لم يسمّه النص',
};
