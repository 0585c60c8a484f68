/**
 * The summary and what stands with it: Arabic.
 */
import type { summary as english } from '@/utils/i18n/en/summary';
import type { Message } from '@/utils/i18n/messages';

export const summary: Record<keyof typeof english, Message> = {
  'summary.longer': 'بنقاط أكثر',
  'summary.shorter': 'أقصر',
  'summary.terms': 'عن:',
  'summary.goToTerm': 'انتقل إلى الموضع التالي في النص',
  'summary.generate': 'لخّصه بنموذج المتصفح',
  'summary.generateFirst': 'لخّصه بنموذج المتصفح (يُنزَّل أولًا)',
  'summary.generated': 'كتبه نموذج المتصفح اللغوي، لا الصحيفة، وقد يخطئ.',
  'summary.writing': 'جارٍ الكتابة…',
  'summary.fetching': 'المتصفح ينزّل نموذجه…',
  'summary.ofBeginning': 'المقال أطول مما يقرؤه النموذج: هذا ملخّص لأوله.',
  'summary.failed': 'لم يستطع نموذج المتصفح تلخيص هذا المقال. الملخّص أعلاه تامّ من دونه.',
  'summary.cancel': 'أوقِف',
  'summary.hide': 'أخفِ',
};
