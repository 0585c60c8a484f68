/**
 * Being read to: Arabic.
 */
import type { listen as english } from '@/utils/i18n/en/listen';
import type { Message } from '@/utils/i18n/messages';

export const listen: Record<keyof typeof english, Message> = {
  'listen.title': 'الاستماع',
  'listen.start': 'استمع إلى المقال',
  'listen.play': 'شغّل',
  'listen.pause': 'أوقف مؤقتًا',
  'listen.back': 'الجملة السابقة',
  'listen.forward': 'الجملة التالية',
  'listen.speed': 'السرعة',
  'listen.voice': 'الصوت',
  'listen.place': 'الجملة {at} من {count}',
  'listen.local': 'يُنطق على هذا الحاسوب',
  'listen.remote': 'هذا الصوت يرسل النص إلى صانع المتصفح',
  'listen.remoteVoice': '{name} (عبر الشبكة)',
  'listen.noVoice': 'ليس في هذا الحاسوب صوت ينطق {language}. أضف صوتًا من إعدادات النظام ثم عُد.',
  'listen.failed': 'توقف الصوت. حاول مجددًا أو اختر صوتًا آخر.',
};
