/**
 * The article as it is read and corrected: Arabic.
 */
import type { article as english } from '@/utils/i18n/en/article';
import type { Message } from '@/utils/i18n/messages';

export const article: Record<keyof typeof english, Message> = {
  'article.summary': 'باختصار',
  'article.minutes': {
    zero: 'أقل من دقيقة للقراءة',
    one: 'دقيقة واحدة للقراءة',
    two: 'دقيقتان للقراءة',
    few: '{count} دقائق للقراءة',
    many: '{count} دقيقة للقراءة',
    other: '{count} دقيقة للقراءة',
  },
  'article.image': 'صورة',
  'article.imageNotKept': 'صورة غير محفوظة',
  'article.goToSentence': 'انتقل إلى هذه الجملة في النص',
  'article.loading': 'جارٍ قراءة الصفحة…',
  'article.readAnyway': 'اقرأها على أي حال',
  'article.pick': 'دُلّنا على المقال',
  'article.nextPage': 'أضف الصفحة التالية',
  'article.focus': 'فقرة واحدة في كل مرة',
  'article.fix': 'صحّح',
  'article.fixDone': 'تم',
  'article.leaveOut': 'استبعِد',
  'article.bringBack': 'أعِد',
  'article.leftOut': {
    zero: 'لم يُستبعد شيء',
    one: 'استُبعدت قطعة واحدة',
    two: 'استُبعدت قطعتان',
    few: 'استُبعدت {count} قطع',
    many: 'استُبعدت {count} قطعة',
    other: 'استُبعدت {count} قطعة',
  },
  'article.nothingLeftOut': 'لم يُستبعد شيء.',
  'article.fixHint': 'اختر ما ليس من المقال، أو أعِد ما استُبعد منه. يتذكّر ورّاق ذلك لهذا الموقع.',
  'pick.hint': 'انقر المقال في الصفحة. السهم الأعلى يوسّع الاختيار، والأسفل يضيّقه، وEnter يعتمده، وEsc يلغيه.',
};
