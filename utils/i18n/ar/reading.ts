/**
 * Getting about in an article, and taking it along: Arabic.
 */
import type { reading as english } from '@/utils/i18n/en/reading';
import type { Message } from '@/utils/i18n/messages';

export const reading: Record<keyof typeof english, Message> = {
  'reading.contents': 'المحتويات والملاحظات',
  'reading.outline': 'في هذا المقال',
  'reading.progress': 'مقدار ما قرأت',
  'reading.minutesLeft': {
    zero: 'بقي أقل من دقيقة',
    one: 'بقيت دقيقة واحدة',
    two: 'بقيت دقيقتان',
    few: 'بقيت {count} دقائق',
    many: 'بقيت {count} دقيقة',
    other: 'بقيت {count} دقيقة',
  },
  'reading.finished': 'قرأته حتى آخره',
  'reading.top': 'عُد إلى أول المقال',
  'reading.find': 'ابحث في المقال',
  'reading.matchOf': '{at} من {count}',
  'reading.noMatch': 'لا نتائج',
  'reading.previousMatch': 'النتيجة السابقة',
  'reading.nextMatch': 'النتيجة التالية',
  'reading.footnote': 'ما يقود إليه الرابط',
  'reading.goThere': 'انتقل إليه',
  'reading.linkTo': 'يقود إلى {host}',
  'reading.mail': 'يراسل {address}',
  'reading.image': 'صورة',
  'reading.enlarge': 'كبّر الصورة',
  'reading.share': 'نسخ وطباعة وتصدير',
  'reading.copyText': 'انسخ نصًّا',
  'reading.copyMarkdown': 'انسخ بصيغة Markdown',
  'reading.exportMarkdown': 'احفظ ملف Markdown',
  'reading.print': 'اطبع',
  'reading.copied': 'نُسخ.',
  'reading.notCopied': 'لم يسمح المتصفح بنسخ النص.',
};
