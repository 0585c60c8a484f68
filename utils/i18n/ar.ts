/**
 * Every string of the interface in Arabic.
 */
import type { en } from './en';
import type { Message } from './messages';

export const ar: Record<keyof typeof en, Message> = {
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
  'action.unarchive': 'أعِده إلى غير المقروء',
  'action.delete': 'احذف',
  'action.undo': 'تراجع',
  'action.close': 'أغلِق',
  'action.retry': 'حاول مجددًا',

  'article.summary': 'باختصار',
  'article.minutes': {
    zero: 'أقل من دقيقة للقراءة',
    one: 'دقيقة واحدة للقراءة',
    two: 'دقيقتان للقراءة',
    few: '{count} دقائق للقراءة',
    many: '{count} دقيقة للقراءة',
    other: '{count} دقيقة للقراءة',
  },
  'article.imageNotKept': 'صورة غير محفوظة: {description}',
  'article.imageNotKeptNoText': 'صورة غير محفوظة',
  'article.goToSentence': 'انتقل إلى هذه الجملة في النص',
  'article.loading': 'جارٍ قراءة الصفحة…',

  'library.title': 'المكتبة',
  'library.unread': 'لم يُقرأ',
  'library.archive': 'الأرشيف',
  'library.shelves': 'الرفوف',
  'library.count': {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{count} مقالات',
    many: '{count} مقالًا',
    other: '{count} مقال',
  },
  'library.recent': 'آخر ما حُفظ',
  'library.empty.unread.title': 'لم تحفظ شيئًا بعد',
  'library.empty.unread.text':
    'افتح مقالًا في موقع إخباري، وانقر زرّ ورّاق في شريط الأدوات، ثم «احفظ». سيبقى هنا، حتى من دون اتصال.',
  'library.empty.archive.title': 'الأرشيف فارغ',
  'library.empty.archive.text': 'هنا تجد المقالات التي قرأتها ثم أرشفتها.',
  'library.deleted': 'حُذف «{title}».',
  'library.archived': 'نُقل «{title}» إلى الأرشيف.',
  'library.unarchived': 'عاد «{title}» إلى ما لم يُقرأ.',
  'library.loading': 'جارٍ فتح المكتبة…',

  'settings.title': 'الإعدادات',
  'settings.language': 'لغة الواجهة',
  'settings.language.auto': 'لغة المتصفح',
  'settings.theme': 'الألوان',
  'settings.theme.auto': 'كإعداد النظام',
  'settings.theme.light': 'فاتحة',
  'settings.theme.dark': 'داكنة',
  'settings.privacy.title': 'الخصوصية',
  'settings.privacy.text':
    'ما تقرؤه وما تحفظه يبقى في هذا الجهاز. لا حساب لورّاق ولا خادوم. لا ينظر في صفحة إلا بنقرة منك، وفتح مقال محفوظ لا يُرسل أي طلب.',

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
