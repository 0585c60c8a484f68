/**
 * The name, and what buttons say: Arabic.
 */
import type { actions as english } from '@/utils/i18n/en/actions';
import type { Message } from '@/utils/i18n/messages';

export const actions: Record<keyof typeof english, Message> = {
  appName: 'ورّاق',
  'action.save': 'احفظ',
  'action.saving': 'جارٍ الحفظ…',
  'action.saved': 'محفوظ',
  'action.saveAgain': 'المقال محفوظ. احفظه ثانيةً لتحديثه',
  'action.openTab': 'افتح في تبويب',
  'action.library': 'المكتبة',
  'action.settings': 'الإعدادات',
  'action.original': 'الصفحة الأصلية',
  'action.archive': 'أرشِف',
  'action.unarchive': 'أخرج من الأرشيف',
  'action.delete': 'احذف',
  'action.undo': 'تراجع',
  'action.close': 'أغلِق',
  'action.retry': 'حاول مجددًا',
  'action.reload': 'أعد التحميل',
  'action.type': 'الخط والألوان وطريقة العرض',
  'action.shortcuts': 'اختصارات لوحة المفاتيح',
};
