/**
 * People across the library: Arabic.
 */
import type { everyone as english } from '@/utils/i18n/en/everyone';
import type { Message } from '@/utils/i18n/messages';

export const everyone: Record<keyof typeof english, Message> = {
  'everyone.title': 'الأشخاص',
  'everyone.search': 'ابحث عن شخص',
  'everyone.none': 'لا أحد بعد. كل من تذكره مقالاتك المحفوظة يأتي إلى هنا.',
  'everyone.notFound': 'لا أحد بهذا الاسم في المقالات المحفوظة.',
  'everyone.roles': 'الأدوار',
  'everyone.between': '{from} – {to}',
  'everyone.company': 'يُذكر معه',
  'everyone.articles': 'المقالات',
  'everyone.alsoCalled': 'يُسمّى أيضًا:',
  'everyone.more': 'مقالات أخرى',
  'everyone.split': 'بعضها عن شخص آخر…',
  'everyone.leave': 'اتركه',
  'everyone.merge': 'هو نفسه شخص آخر…',
  'everyone.mergeHint': 'اختر من هو الشخص نفسه، فتجتمع مقالاتهما.',
  'everyone.merged': 'صارا شخصًا واحدًا: {name}.',
  'everyone.wasSplit': 'صار «{name}» شخصين.',
  'everyone.inLibrary': 'في مكتبتك:',
  'everyone.splitNow': {
    zero: 'اختر مقالات لشخص آخر',
    one: 'اجعل مقالًا واحدًا لشخص آخر',
    two: 'اجعل مقالين لشخص آخر',
    few: 'اجعل {count} مقالات لشخص آخر',
    many: 'اجعل {count} مقالًا لشخص آخر',
    other: 'اجعل {count} مقال لشخص آخر',
  },
};
