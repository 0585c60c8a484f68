/**
 * The settings: Arabic.
 */
import type { settings as english } from '@/utils/i18n/en/settings';
import type { Message } from '@/utils/i18n/messages';

export const settings: Record<keyof typeof english, Message> = {
  'settings.title': 'الإعدادات',
  'settings.language': 'لغة الواجهة',
  'settings.language.auto': 'لغة المتصفح',
  'settings.reading': 'القراءة',
  'settings.file.title': 'الإعدادات في ملف',
  'settings.file.text': 'انقل إعداداتك إلى حاسوب آخر. مكتبتك ليست في هذا الملف.',
  'settings.file.export': 'احفظ الإعدادات في ملف',
  'settings.file.import': 'خذ الإعدادات من ملف',
  'settings.file.taken': 'أصبحت إعدادات الملف سارية.',
  'settings.file.not-settings': 'ليس هذا ملف إعدادات لورّاق. لم يتغيّر شيء.',
  'settings.file.newer-settings': 'هذا الملف من إصدار أحدث لورّاق. حدّث هذا أولًا؛ لم يتغيّر شيء.',
  'settings.file.bad-setting': 'في هذا الملف إعداد لا يعرف ورّاق قيمته. لم يتغيّر شيء.',
  'settings.sites.title': 'مواقع صحّحتها',
  'settings.sites.text': 'حيث دللتَ على المقال أو استبعدتَ شيئًا، يتذكّر ورّاق ذلك للموقع.',
  'settings.sites.forget': 'انسَ',
  'settings.sites.forgetHost': 'انسَ تصحيحات {host}',
  'settings.privacy.title': 'الخصوصية',
  'settings.privacy.text':
    'ما تقرؤه وما تحفظه يبقى في هذا الجهاز. لا حساب لورّاق ولا خادوم. لا ينظر في صفحة إلا بنقرة منك، وفتح مقال محفوظ لا يُرسل أي طلب.',
};
