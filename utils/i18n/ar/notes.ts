/**
 * Highlights and notes: Arabic.
 */
import type { notes as english } from '@/utils/i18n/en/notes';
import type { Message } from '@/utils/i18n/messages';

export const notes: Record<keyof typeof english, Message> = {
  'notes.title': 'التظليل والملاحظات',
  'notes.mark': 'ظلّل',
  'notes.markHint': 'ظلّل ما اخترت من النص، أو الجملة التي بلغتها',
  'notes.selection': 'ما يُفعل بالنص المختار',
  'notes.colour.yellow': 'أصفر، مظلَّل',
  'notes.colour.green': 'أخضر، بخط متصل',
  'notes.colour.blue': 'أزرق، بخطين',
  'notes.colour.rose': 'وردي، بخط متموج',
  'notes.colours': 'نوع التظليل',
  'notes.add': 'أضف ملاحظة',
  'notes.note': 'ملاحظة',
  'notes.edit': 'عدّل',
  'notes.delete': 'احذف التظليل',
  'notes.done': 'تم',
  'notes.none': 'اختر كلمات من النص لتظليلها، أو اضغط «h».',
  'notes.orphans': 'لم تعد في النص',
  'notes.orphanHint': 'تغيّر المقال ولم تعد هذه الكلمات فيه. تبقى هنا إلى أن تحذفها.',
  'notes.marked': 'ظُلّل.',
  'notes.savedFirst': 'حُفظ المقال في المكتبة، فالتظليل يُحفظ معه.',
  'notes.deleted': 'حُذف التظليل.',
  'notes.changed': 'تغيّر التظليل.',
  'notes.listed': {
    zero: 'لا تظليل',
    one: 'موضع مظلَّل واحد',
    two: 'موضعان مظلَّلان',
    few: '{count} مواضع مظلَّلة',
    many: '{count} موضعًا مظلَّلًا',
    other: '{count} موضع مظلَّل',
  },
};
