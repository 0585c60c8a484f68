/**
 * The library: Arabic.
 */
import type { library as english } from '@/utils/i18n/en/library';
import type { Message } from '@/utils/i18n/messages';

export const library: Record<keyof typeof english, Message> = {
  'library.title': 'المكتبة',
  'library.unread': 'لم يُقرأ',
  'library.archive': 'الأرشيف',
  'library.shelves': 'الرفوف',
  'library.count': {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{count} مقالات',
    many: '{count} مقالًا',
    other: '{count} مقال',
  },
  'library.recent': 'آخر ما حُفظ',
  'library.empty.unread.title': 'لم تحفظ شيئًا بعد',
  'library.empty.unread.text':
    'افتح مقالًا في موقع إخباري، وانقر زرّ ورّاق في شريط الأدوات، ثم «احفظ». سيبقى هنا، حتى من دون اتصال.',
  'library.empty.archive.title': 'الأرشيف فارغ',
  'library.empty.archive.text': 'هنا تجد المقالات التي قرأتها ثم أرشفتها.',
  'library.deleted': 'حُذف «{title}».',
  'library.archived': 'نُقل «{title}» إلى الأرشيف.',
  'library.unarchived': 'عاد «{title}» إلى ما لم يُقرأ.',
  'library.loading': 'جارٍ فتح المكتبة…',
};
