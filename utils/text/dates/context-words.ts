/** The words around a date in Arabic and English news, folded: what makes a number a year or a name a month, and what says which way a date points. */
import { setOf } from './vocabulary';

/** Prepositions and parts of a year, after which a number of four digits is a year. */
export const YEAR_PREPOSITIONS = setOf(`
في منذ حتى بين خلال بحلول مطلع مستهل ختام بداية أوائل منتصف أواخر نهاية أواسط صيف شتاء خريف ربيع قبل بعد لغاية من
in since until by during before after early late mid from between summer winter autumn spring fall
`);
/** Prepositions after which an ambiguous name is a month. */
export const MONTH_PREPOSITIONS = setOf(`
في منذ حتى خلال بحلول مطلع مستهل ختام بداية أوائل منتصف أواخر نهاية أواسط شهر شهري لغاية بين
in since until by during early late mid from of between last next this
`);
/** What is counted: the number before it is no year. */
export const COUNTED = setOf(`
شخص شخصا شخصًا دولار دولارا ليرة يورو درهم دينار ريال جنيه كيلومتر كيلومترا متر مترا طن طنا قتيل جريح مدرسة منزل منزلا عائلة أسرة لاجئ نازح موظف عامل سيارة وحدة جندي مقاتل
مليون ألف مليار نقطة نسمة ميغاواط برميل صاروخ غارة عسكري مدني طفل طفلا امرأة people dollars euros pounds homes families soldiers km metres meters tons
`);

/** Marks the sentence as speaking of what will be. */
export const FUTURE_CUES = setOf(`
سوف المقرر المقررة مقرر مقررة المرتقب المرتقبة مرتقب المتوقع يتوقع متوقع المزمع المنتظر منتظر ينتظر يعتزم تعتزم يستعد تستعد يخطط تخطط موعد
تبدأ ينطلق تنطلق يعقد تعقد ينعقد تنعقد يقام تقام يجرى تجرى تستضيف يستضيف تحتضن يحتضن يفتتح تفتتح يلتقي تلتقي يواجه تواجه يخوض تخوض يستأنف تستأنف يزور تزور يحل حتى لغاية بحلول
ابتداء اعتبارا المقبل المقبلة القادم القادمة لن
will shall scheduled expected due plans planned set upcoming until
`);
/** Marks it as speaking of what was. */
export const PAST_CUES = setOf(`
كان كانت كانوا منذ الماضي الماضية عقب وقع وقعت شهد شهدت قتل قتلت اندلع اندلعت انطلق انطلقت بدأ بدأت وصل وصلت عقد عقدت أصدر أصدرت وقع نشر نشرت تعرض تعرضت
was were had since said told after
`);
