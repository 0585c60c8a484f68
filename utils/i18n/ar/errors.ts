/**
 * What went wrong, and what to do: Arabic.
 */
import type { errors as english } from '@/utils/i18n/en/errors';
import type { Message } from '@/utils/i18n/messages';

export const errors: Record<keyof typeof english, Message> = {
  'error.no-article': 'لم نجد مقالًا في هذه الصفحة. افتح أحد مقالاتها ثم انقر مجددًا.',
  'error.not-html': 'هذا ملف PDF أو ملف آخر، لا صفحة وِب. ورّاق يقرأ صفحات الوِب وحدها.',
  'error.loading': 'لم يصل نصّ الصفحة بعد. انتظر حتى يكتمل تحميلها، ثم حاول مجددًا.',
  'error.too-long': 'هذه الصفحة أطول من أن تُقرأ مقالًا واحدًا. افتح مقالًا بعينه ثم انقر مجددًا.',
  'error.browser-page': 'لا يسمح المتصفح للإضافات بقراءة هذه الصفحة. افتح صفحة إخبارية ثم انقر مجددًا.',
  'error.timeout': 'الصفحة لا تستجيب. أعد تحميلها ثم حاول مجددًا.',
  'error.expired': 'لم يعد هذا المقال في الذاكرة. افتح صفحته وانقر زرّ ورّاق مجددًا.',
  'error.gone': 'لم يعد هذا المقال في المكتبة. لعلّه حُذف من نافذة أخرى.',
  'error.quota': 'لم تبقَ مساحة على القرص، فلم يُحفظ شيء. أفسِح مكانًا ثم احفظ مجددًا.',
  'error.failed': 'حدث خطأ، ولم يتغيّر شيء. حاول مجددًا؛ وإن تكرّر فأعد تحميل الصفحة.',
};
