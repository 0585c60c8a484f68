/**
 * Function words of Arabic and English, folded. They carry no topic, so rankers and key terms leave them out.
 */
import { fold } from './fold';

const ARABIC = `
في من إلى على عن مع منذ حتى خلال بين بعد قبل عند عندما لدى لدي أمام خلف فوق تحت حول ضد دون بدون عبر نحو وفق وفقا بحسب حسب ضمن إثر جراء
أن إن أنه إنه أنها إنها أنهم إنهم لأن لأنه كأن لكن لكنه لكنها بل ثم أو أم إذ إذا لو لولا كما مثل بينما حين حيث كيف متى لماذا ماذا هل قد لقد سوف لن لم لا ما ليس ليست
كان كانت كانوا يكون تكون يكن تكن أصبح أصبحت بات باتت ظل ما زال لا يزال هو هي هم هن أنت أنا نحن هذا هذه هؤلاء ذلك تلك أولئك الذي التي الذين اللذين اللتين اللواتي
كل بعض أي أية غير سوى جميع كلا أحد إحدى نفس ذات أكثر أقل أبرز أيضا فقط جدا حاليا اليوم أمس غدا الآن هنا هناك منه منها منهم عنه عنها عليه عليها عليهم إليه إليها فيه فيها فيهم به بها بهم له لها لهم معه معها
قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أوضح وأوضح أشار وأشار ذكر وذكر أعلن أعلنت وأعلن تابع وتابع مشيرا مؤكدا موضحا مضيفا
عام سنة شهر يوم ساعة مرة جديد جديدة أول الأول الأولى آخر الثاني الثانية ولا وما ولم ولن وقد وفي ومن وعلى وإلى وعن وأن وإن وهو وهي وكان وكانت كذلك لذلك لهذا بهذا
`;

const ENGLISH = `
a about after all also an and any are as at be because been before being between both but by can could did do does during each few for from further had has have he her here hers him his how i if in into is it
its just like may me might more most mr mrs ms my new no nor not now of off on once one only or other our out over own said same say says she should since so some such than that the their them then there these
they this those through to too two under until up upon very was we were what when where which while who whom why will with would you your
`;

const STOPWORDS: ReadonlySet<string> = new Set(`${ARABIC} ${ENGLISH}`.split(/\s+/).filter(Boolean).map(fold));

/** Whether a folded word carries no topic of its own. */
export function isStopword(foldedWord: string): boolean {
  return STOPWORDS.has(foldedWord);
}
