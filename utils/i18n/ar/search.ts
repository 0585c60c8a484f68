/**
 * Search in the library: Arabic.
 */
import type { Message } from '@/utils/i18n/messages';

export const search = {
  'search.label': 'ابحث في المكتبة',
  'search.placeholder': 'كلمات، أسماء، «عبارة بنصها»',
  'search.building': {
    zero: 'اكتمل إعداد الفهرس.',
    one: 'يجري إعداد الفهرس: بقي مقال واحد.',
    two: 'يجري إعداد الفهرس: بقي مقالان.',
    few: 'يجري إعداد الفهرس: بقيت {count} مقالات.',
    many: 'يجري إعداد الفهرس: بقي {count} مقالًا.',
    other: 'يجري إعداد الفهرس: بقي {count} مقال.',
  },
  'search.unavailable': 'لا يسمح هذا المتصفح لورّاق بحفظ فهرس، فلا يمكن البحث في المكتبة هنا.',
  'search.links': 'روابط محفوظة للقراءة',
  'search.none.title': 'لا نتائج لـ',
  'search.none.text': 'جرّب كلمات أقل، أو احذف علامتي التنصيص.',
} as const satisfies Record<string, Message>;
