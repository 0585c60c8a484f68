/**
 * The words around what people say: «مضيفا», «قوله», «بحسب», «أن», and the words that make a mark of quotation something else. Folded.
 */
import { fold } from '@/utils/text/fold';

function setOf(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/\s+/).filter(Boolean).map(fold));
}

/** A verb of saying as a participle of circumstance: its subject is the sentence's, and what it takes is said as well. */
export const PARTICIPLES = setOf(`
مؤكدا مضيفا مشيرا لافتا موضحا معتبرا مشددا محذرا مبينا منوها قائلا متابعا كاشفا زاعما مستدركا معلنا متوقعا نافيا مرجحا مستطردا متسائلا معلقا مردفا مختتما مجيبا ومؤكدا ومضيفا ومشيرا ولافتا وموضحا ومعتبرا
ومشددا ومحذرا ومبينا ومنوها وكاشفا ومتوقعا ومتسائلا
مؤكدة مضيفة مشيرة لافتة موضحة معتبرة مشددة محذرة مبينة منوهة قائلة متابعة كاشفة زاعمة معلنة متوقعة نافية مرجحة متسائلة ومؤكدة ومضيفة ومشيرة ولافتة وموضحة ومعتبرة ومشددة ومحذرة ومبينة ومنوهة
مؤكدين مضيفين مشيرين لافتين موضحين معتبرين مشددين محذرين قائلين مطالبين
بالقول adding saying noting stressing
`);

/** «نقلت الوكالة عن الوزير قوله إن»: the speaker stands before. */
export const SAYINGS = setOf('قوله قولها قولهم تأكيده تأكيدها');

/** They name the source after what was said: «…»، بحسب الوزير. */
export const SOURCES = setOf('بحسب حسب وفق وفقا طبقا بحسبما حسبما وفقما according');
/** Verbs of holding that take أن and are no say-verbs elsewhere. */
export const HOLDING = setOf(
  'يأمل تأمل يظن تظن يعتقد تعتقد اعتقد يعتقدون ارتأى ارتأت اعتقدت اتفق يخشى تخشى believes believe',
);
/** Without a subject they say what is known, not who says it: «يذكر أن». */
export const IMPERSONAL = setOf(
  'يتوقع ويتوقع يرجح ويرجح يحكى ويحكى يروى ويروى ينتظر يفترض ويفترض يذكر ويذكر يشار ويشار يقال ويقال قيل وقيل يعتقد ويعتقد ذكر يبدو تبين وتبين',
);
/** Before أن: it belongs to them. */
export const BEFORE_THAT_CLAUSE = setOf(
  'قبل بعد مع منذ دون بدون يجب يمكن ينبغي كاد لابد بد مجرد إلا سوى حيث رغم غير في المقرر المفترض المتوقع المرجح المستبعد المحتمل الممكن',
);
/** They take a subjunctive, which asks for something and tells nothing. */
export const ASKING = setOf('طالب طالبت يطالب تطالب دعا دعت يدعو تدعو رفض رفضت ناشد ناشدت نصح نصحت');
/** Between the verb and its subject's clause. */
export const RELATIVES = setOf('الذي التي الذين اللذين اللذان اللتين ما مما الذى who which');

/** What stands in quotes behind these is a name. */
export const NAME_NOUNS = setOf(`
صحيفة قناة وكالة تنظيم حركة حزب شركة موقع منصة جماعة كتائب لواء تيار ائتلاف مجموعة مؤسسة منظمة جمعية هيئة مجلة إذاعة تلفزيون شبكة مركز مسجد فندق مطعم مخيم سفينة سد برج
رواية رواية فيلم كتاب قصيدة ديوان مسلسل أغنية ألبوم مسرحية حملة مبادرة شعار عنوان بعنوان عنوانها عنوانه هاشتاغ وسم برنامج مشروع عملية معركة لوحة معرض مهرجان قانون تطبيق لقب لقبه باسم اسم اسمها يسمى تسمى سمي يدعى مصطلح كلمة عبارة
لصحيفة لقناة لوكالة لموقع لمنصة وصحيفة وقناة ووكالة صحيفتا صحيفتي تحت المسماة المسمى المعروف المعروفة بـ
`);

/** Nothing behind them belongs to the noun phrase of the speaker. */
export const STOPS = setOf(`
في خلال عقب بعد قبل أثناء عبر على أمام لدى عند عندما تعليقا ردا أمس اليوم مساء صباح ليل فجر ظهر يوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت مع إلى عن حول بشأن حين إثر ضمن إن أن بأن لدى منذ حيث وهو وهي وهم بدوره بدورها
للصحفيين للصحافيين لوكالة لقناة لصحيفة لموقع لمراسلنا لرويترز لإذاعة لتلفزيون للجزيرة للتلفزيون بعدما نقلا وفق بحسب حسب كما قائلا قائلة بالقول بقوله بقولها إنه إنها أيضا كذلك الذي التي الذين قد لقد مضيفا مؤكدا فيما بينما ثم ممن برئاسة بقيادة بزعامة بحضور بإشراف ممثلة ممثلا يدعى تدعى اسمه اسمها واسمه واسمها رفض رفضت فضل فضلت طلب طلبت
on in at during after before while when to
`);
/** Heads whose «في …» belongs to them: «مصدر في الوزارة». */
export const HEADS_WITH_IN = setOf(
  'نائب نائبة النائب النائبة ممثل ممثلة الممثل الممثلة المرشح المرشحة مصدر مصادر مسؤول مسؤولة مسؤولون عضو عضوة باحث باحثة خبير خبيرة أستاذ أستاذة محلل محللة قيادي ناشط ناشطة طبيب طبيبة موظف موظفة عامل عاملة ضابط المتحدث المسؤول الباحث الباحثة الخبير الخبيرة الأستاذ الأستاذة المحلل القيادي العضو مدير مديرة رئيس رئيسة المدير',
);
/** Behind «في» they begin a circumstance and no institution. */
export const CIRCUMSTANCES = setOf(
  'بيان تصريح تصريحات مقابلة حديث حديثه حديثها مؤتمر كلمة كلمته كلمتها تغريدة منشور رسالة وقت ختام اتصال لقاء حوار تدوينة خطاب خطابه بيانها بيانه جلسة مداخلة تقرير وثيقة منشوره ندوة تعليق',
);
/** Before a name they make it one who is spoken to or of, and not the speaker. */
export const NOT_SUBJECT = setOf(
  'مع إلى عن على من بين ضد حول لدى أمام بشأن نظيره نظيرته لوكالة لقناة لصحيفة لموقع لإذاعة وكالة قناة صحيفة with to of about against',
);

/** «أن», «إنه», «بأنها» as one folded word; its pronoun is kept with the clause. */
export const COMPLEMENTISER = /^[بف]?ان(?<pronoun>ه|ها|هم|هما|هن|نا|ني|ي|كم)?$/u;

/** Anybody: the one who spoke last. */
export const ANYBODY = setOf(
  'المسؤول المسؤولة الرجل المرأة الشاب الشابة السيدة السيد المتحدث المتحدثة الناطق الناطقة المصدر official',
);
/** Behind a quote they say that it was said: «…»، بهذه الكلمات بدأ. */
export const SPEAKS_OF_QUOTE = setOf('بهذه بهذا هكذا');
/** Before a verb's form they make it a noun: «عدم ذكر اسمه». */
export const BEFORE_NOUNS = setOf('عدم دون بدون في على من عن إلى مع كل أي بعد قبل');
/** Bodies and papers that say something themselves: as a subject they mean no person. Without the article. */
export const BODIES = setOf(`
وزارة حكومة شركة منظمة هيئة لجنة محكمة نقابة جمعية مؤسسة رئاسة إدارة قيادة جماعة حركة صحيفة وكالة قناة سلطات سلطة شرطة جيش برلمان مجلس بنك مصرف بيان تقرير دراسة قانون مصادر نيابة
أمم اتحاد حزب بلدية سفارة صندوق مركز معهد جامعة فريق نادي مديرية محافظة وفد منتدى مكتب دائرة مصدران مسؤولون سكان أهالي ناشطون شهود خبراء باحثون محللون متظاهرون نواب وزراء أطباء ناجون
قوات فصائل دول دولة ولايات بعثة شبكة مجموعة ائتلاف تحالف كتلة مرصد دفاع خارجية داخلية كرملين عائلة أسرة جهة جهات قرار وثيقة رسالة نشرة أرصاد مستشفى متحف بورصة مفوضية أمانة
ministry government company court police army agency group statement report team club university hospital committee council bank union organization organisation party board family
`);
