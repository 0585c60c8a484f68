/**
 * The settings: Arabic.
 */
import type { settings as english } from '@/utils/i18n/en/settings';
import type { Message } from '@/utils/i18n/messages';

export const settings: Record<keyof typeof english, Message> = {
  'settings.title': 'الإعدادات',
  'settings.language': 'لغة الواجهة',
  'settings.language.auto': 'لغة المتصفح',
  'settings.theme': 'الألوان',
  'settings.theme.auto': 'كإعداد النظام',
  'settings.theme.light': 'فاتحة',
  'settings.theme.dark': 'داكنة',
  'settings.sites.title': 'مواقع صحّحتها',
  'settings.sites.text': 'حيث دللتَ على المقال أو استبعدتَ شيئًا، يتذكّر ورّاق ذلك للموقع.',
  'settings.sites.forget': 'انسَ',
  'settings.sites.forgetHost': 'انسَ تصحيحات {host}',
  'settings.privacy.title': 'الخصوصية',
  'settings.privacy.text':
    'ما تقرؤه وما تحفظه يبقى في هذا الجهاز. لا حساب لورّاق ولا خادوم. لا ينظر في صفحة إلا بنقرة منك، وفتح مقال محفوظ لا يُرسل أي طلب.',
};
