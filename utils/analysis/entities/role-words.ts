/** Arabic words by what they do in a role: which are courtesy, which end it, which may stand inside. All words here are folded. */
import { fold } from '@/utils/text/fold';

/** The words of a line, folded. */
const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' ').map(fold));

/** Titles of respect say who is polite, not who somebody is; of age and fate, what became of him. */
export const COURTESY = wordSet(
  'السيد السيده الدكتور الدكتوره دكتور دكتوره د ا م الحاج الحاجه حاج حاجه فخامه معالي سعاده سماحه فضيله جلاله سيد السمو الملكي الانسه السادات البروفيسور البروفسور البروفيسوره بروفيسور العم عم الخاله ملا المرحوم المرحومه الطفل الطفله الفتي الفتاه الشهيد الشهيده الضحيه الاب القس القمص الانبا',
);
/** What is said of people, alone no role and behind one a part of it: «الشاعر الراحل». */
export const OF_PEOPLE = wordSet('الشاب الشابه الراحل الراحله المتقاعد المتقاعده الكبير الكبيره القدير القديره');
/** Titles of respect right before a name, callings where something stands between: «الأستاذ في جامعة القاهرة فلان». */
export const CALLED = wordSet('الاستاذ الاستاذه استاذ المهندس المهندسه مهندس الشيخ الشيخه شيخ الكابتن');
/** Words that are listed as an office for what they mean elsewhere. */
export const NO_OFFICE = wordSet('القايمه مواطن مواطنه معارضه المعارضه مبارزه المبارزه مقدمه المقدمه زميل زميله جراحه');
/** How an office is held, as a part of it. */
export const ACTING = wordSet('بالانابه بالنيابه بالوكاله بالتكليف بالمعاش بالاعمال');
/** What begins an age behind «في»: «صياد في الستين», «في الرابعة والأربعين». */
const AGES = wordSet(
  'العشرين الثلاثين الاربعين الخمسين الستين السبعين الثمانين التسعين العشرينات العقد عقده عقدها ربيعه ربيعها مقتبل',
);
const TENS = /^وال(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)$/;

/** Whether these words behind «في» tell somebody's age. */
export function isAge(first: string, second: string): boolean {
  return AGES.has(first) || TENS.test(second) || (/^ال\S+ه$/.test(first) && second === 'عشره');
}

/** Words whose own first letter is «ب». */
export const OWN_BA = wordSet(
  'بلديه بعثه بنك بطوله برنامج برلمان بيت بحث بحوث بريد بناء بلاد بلدان بحريه بورصه بلاط بث بيءه بييه بيوت بنوك برامج بطولات بلديات بلا',
);
/** «نفسه» and the like behind a role are no part of it. */
export const SELF = wordSet('نفسه نفسها ذاته ذاتها ايضا كذلك');
/** Verbs of holding a post: «الذي يشغل منصب …». */
export const HOLDING = wordSet('يشغل تشغل شغل شغلت يتولي تتولي تولي تولت يحتل تحتل عين عينت انتخب انتخبت');
/** What the name of an office follows behind them. */
export const POSTS = wordSet('منصب مهام مهمه وظيفه منصبي');
/** «بصفته رئيس اللجنة» */
export const AS = wordSet('بصفته بصفتها بوصفه بوصفها باعتباره باعتبارها');
/** What follows «صاحب» in a title of respect. */
export const HIGHNESS = wordSet('السمو الجلاله الفخامه المعالي السعاده الغبطه القداسه النيافه السياده الفضيله السماحه');
/** Words that name an office with some next words only: «رجل الأعمال», «فريق ركن», «آية الله». */
export const NEEDING = wordSet('رجل سيده شيخ ربه فريق موسيقي ايه راس قلب عون');
/** Callings that are verbs as well: «طالب محامي …», «… شاهد التسجيل». */
export const VERBS_TOO = wordSet('طالب شاهد قاتل عارض');
/** Titles that stand behind a fuller role and are left off: «رئيس لجنة المال النائب فلان». */
export const APPOSED = wordSet(
  'السفير السفيره النائب النائبه الوزير الوزيره القاضي القاضيه المحامي المحاميه المستشار المستشاره الناقد الناقده الكاتب الكاتبه الشاعر الشاعره الفنان الفنانه الروائي الروائيه الاعلامي الاعلاميه الصحافي الصحافيه الصحفي الصحفيه الامير الاميره القس المطران الباحث الباحثه الخبير الخبيره المخرج المخرجه الممثل الممثله السيناتور المورخ المورخه الناشط الناشطه الاديب الاديبه المفكر الضابط العمده الاب الطبيب الطبيبه الجراح الراهب الكاهن الاسقف الاستاذ المهندس الشيخ',
);
/** Ranks and callings that stand before a name like a title of respect: a fuller role beside them is the role. */
export const RANKS = wordSet(
  'اللواء العميد العقيد المقدم الرائد النقيب الملازم الفريق المشير الجنرال الادميرال الكولونيل الرقيب العريف الماريشال اول ثان ركن الركن الاول طيار حقوقي اللورد البارونه البارون الكابتن',
);
/** Words that begin another clause: a role never reaches over one. */
export const BREAKS = wordSet(
  'ان انه انها انهم بان بانه بانها الذي التي الذين اللذين اللتين لكن بينما حيث عندما كما منذ حتي بعد قبل خلال بين ثم او ام لان اذ اذا قد لم لن لا ما هو هي هم هما مع ضد الي عبر مثل كان كانت يكون تكون وهو وهي قال وقال قالت وقالت ان وان بحضور برئاسه بقياده بوساطه برفقه بدعوه وراء تحت فوق رغم ضمن وسط لكنه باشراف بمساعده بمشاركه برفقه رفقه بصحبه صحبه بمعيه مرفوقا مرفوقه مصحوبا مصحوبه خلفا بدلا بسبب مقابل فور بعدما حين لما نتيجه بهدف بغيه قايلا قايله مشيرا مشيره مضيفا مضيفه موكدا موكده معتبرا معتبره متهما محذرا داعيا لافتا لكنها اثناء عقب اثر فيما سوي الا كي لكي ليس ليست بل فان وان ولا ولم ولن وليس وليست وقد فقد وكان وكانت فكان فكانت انني ايضا فقط اسمه اسمها واسمه واسمها يدعي تدعي ويدعي وتدعي يسمي تسمي المدعو المدعوه الملقب الملقبه عمره عمرها يبلغ تبلغ البالغ البالغه عاما متزوج متزوجه',
);
/** Words of the time of day and of days: what follows them is another phrase. */
export const TIMES = wordSet(
  'امس اليوم غدا الان صباح مساء ظهر فجر ليله عشيه السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين كانون رمضان',
);
/** Words between an indefinite calling and the name: «صياد اسمه …», «طبيبة تدعى …». */
export const NAMING = wordSet('اسمه اسمها واسمه واسمها يدعي تدعي ويدعي وتدعي يسمي تسمي هو هي هما وهو وهي');

/** Prepositions that may stand inside a role. */
export const INSIDE = wordSet('في علي الي من عن لدي باسم بشان لشؤون لشوون');
/** Offices whose phrase goes on with «عن», «إلى» or «على»: behind others these belong to the sentence's verb. */
const WITH_ABOUT = /^(ال)?(ناي?ب|مرشح|ممثل|ناطق|متحدث|مندوب|عضو|مسوول|مسيول|مدير|رييس|مدافع|محام|ناج)/;
const WITH_TO = /^(ال)?(مبعوث|موفد|سفير|مندوب|مرشح|داعي|مستشار)/;
const WITH_ON = /^(ال)?(مشرف|قايم|وصي|محافظ|حايز|حاصل|مدرب|مسوول|والي|امين|رييس|حاكم)/;

/** Whether the preposition may go on a phrase that begins with this office. */
export function mayGoOn(preposition: string, office: string): boolean {
  if (preposition === 'عن') return WITH_ABOUT.test(office);
  if (preposition === 'الي') return WITH_TO.test(office);
  if (preposition === 'علي') return WITH_ON.test(office);
  return true;
}
