/**
 * The keys and what they do: Arabic.
 */
import type { keys as english } from '@/utils/i18n/en/keys';
import type { Message } from '@/utils/i18n/messages';

export const keys: Record<keyof typeof english, Message> = {
  'keys.title': 'اختصارات لوحة المفاتيح',
  'keys.group.read': 'المقال',
  'keys.group.move': 'التنقل',
  'keys.group.library': 'المكتبة',
  'keys.group.everywhere': 'في كل مكان',
  'keys.group.browser': 'في المتصفح كله',
  'keys.save': 'احفظ',
  'keys.tab': 'افتح في تبويب',
  'keys.original': 'الصفحة الأصلية',
  'keys.markPage': 'علّم الأشخاص على الصفحة',
  'keys.listen': 'استمع',
  'keys.play': 'شغّل أو أوقف مؤقتًا',
  'keys.sentenceBack': 'الجملة السابقة',
  'keys.sentenceForward': 'الجملة التالية',
  'keys.focus': 'فقرة واحدة في كل مرة',
  'keys.fix': 'صحّح النص',
  'keys.nextParagraph': 'الفقرة التالية',
  'keys.previousParagraph': 'الفقرة السابقة',
  'keys.nextScreen': 'الشاشة التالية',
  'keys.previousScreen': 'الشاشة السابقة',
  'keys.person': 'أول الأشخاص',
  'keys.nextMention': 'الذِّكر التالي',
  'keys.previousMention': 'الذِّكر السابق',
  'keys.library': 'المكتبة',
  'keys.settings': 'الإعدادات',
  'keys.sheet': 'هذه الورقة',
  'keys.close': 'أغلِق المفتوح',
  'keys.space': 'المسافة',
  'keys.openReader': 'اقرأ الصفحة',
  'keys.unset': 'لا شيء',
  'keys.change': 'غيّرها في المتصفح',
};
