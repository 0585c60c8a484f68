/**
 * The panel beside a page: Arabic.
 */
import type { panel as english } from '@/utils/i18n/en/panel';
import type { Message } from '@/utils/i18n/messages';

export const panel: Record<keyof typeof english, Message> = {
  'panel.title': 'إلى جانب الصفحة',
  'panel.open': 'لوحة جانبية',
  'panel.empty':
    'افتح مقالًا إخباريًّا، وانقر زرّ ورّاق في شريط الأدوات، ثم «لوحة جانبية». يبقى نصّه وأشخاصه هنا إلى جانب الصفحة.',
  'panel.read': 'اقرأ هذه الصفحة',
  'panel.view': 'ما يُعرض',
  'panel.text': 'المقال',
  'panel.beside': 'الأشخاص والأقوال',
};
