/**
 * The words by which news sites mark what is not the article, in Arabic, Persian, Urdu, Hebrew and English. Phrases are compared in folded
 * form (`fold`), so one spelling stands for all. No phrase here belongs to one site.
 */
import { fold } from '@/utils/text/fold';

/** A pattern that matches any of the phrases at the start of a folded text, as whole words. */
export function startingWith(...phrases: string[]): RegExp {
  return new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${alternatives(phrases)})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
}

/** A pattern that matches any of the phrases anywhere in a folded text. */
function containing(...phrases: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(phrases)})(?![\\p{L}\\p{N}])`, 'u');
}

/** Phrases parted by bars; `{a,b}` in a phrase stands for either, as in a shell. */
function alternatives(lists: readonly string[]): string {
  return lists
    .flatMap((list) => list.split('|'))
    .map((phrase) =>
      fold(phrase)
        .replace(/[.*+?()[\]]/g, '\\$&')
        .replace(/[{,}]/g, (sign) => ({ '{': '(?:', ',': '|' })[sign] ?? ')')
        .replace(/\s+/g, '\\s+'),
    )
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Leads to other articles; nobody begins a sentence of his own with these. */
export const RELATED = startingWith(
  '{اقرأ,اقرؤوا,اقرأوا,اقرئي,وأقرأ,طالع,طالعوا,شاهد,شاهدي,شاهدوا,انظر,تابع,تعرف,استمع} أيضا|{اقرأ,طالع,شاهد,لقراءة} المزيد|اقرأ {أكثر,في}|للمزيد من التفاصيل',
  '{مواضيع,موضوعات,مقالات,أخبار,قصص,مواد,روابط,تغطيات,محتوى,الأخبار,المقالات} {ذات صلة,ذات الصلة,ذو صلة,متعلقة,مرتبطة,مشابهة,مختارة,مقترحة,تهمك,ساخنة,أخرى}|ذات صلة',
  '{قد,وقد,ربما} {يعجبك,يهمك}|قد يثير اهتمامك|{اخترنا,نرشح} {لكم,لك}|ننصح بقراءة|موصى به',
  '{الأكثر,الأعلى} {قراءة,مشاهدة,رواجا,تداولا,شعبية,تعليقا}|رائج|{آخر,أحدث} {الأخبار,المستجدات,المقالات}|مقالات {الكاتب,سابقة للكاتب}|المزيد {من المقالات,من الأخبار,في هذا القسم}|في {نفس,ذات} السياق',
  '{بیشتر,همچنین,این را هم} {بخوانید,ببینید}|{مطالب,اخبار,خبرهای} {مرتبط,پیشنهادی}|پیشنهاد سردبیر|پربازدیدترین|پربیننده‌{, }ترین{, }{,ها}|آخرین اخبار|برچسب‌های مرتبط',
  'مزید {پڑھیں,پڑھیے}|یہ بھی {پڑھیں,پڑھیے,دیکھیں}|متعلقہ {خبریں,عنوانات}|{مقبول,تازہ} ترین',
  '{קראו,קרא,ראו} {עוד,גם}|כתבות {נוספות,קשורות}|אולי יעניין אותך|עוד בנושא|הנקראות ביותר|מומלצים',
  "{read,see} {more,also,next,this next}|also read|{related,recommended,latest,top,more} {articles,article,stories,story,posts,post,news,content,topics,links}|you {may,might} also like|recommended for you|most {read,popular,viewed}|trending now|more {from the web,like this,in this section}|keep reading|up next|editor{’s,s’,'s,s'} picks|don{’,'}t miss|what to read next|click here to read|continue reading|mehr zum thema|lesen sie {auch,mehr}|auch interessant|das könnte sie auch interessieren|meistgelesen",
);

/** Leads to other articles too, but begins ordinary sentences as well: it counts only when a colon, a bar or a link says so. */
export const RELATED_MAYBE = startingWith(
  'المزيد|للمزيد|شاهد|شاهدوا|شاهدي|بالفيديو|فيديو|بالصور|صور|طالع|اقرأ|اقرؤوا|تابع|تابعوا|استمع|اسمع|متعلق|مرتبط|ببینید|بخوانید|عکس|تصاویر|فیلم|ویدئو|دیکھیں|پڑھیں|צפו|קראו|more|watch|listen|read|related|recommended|trending|video|photos|gallery|in pictures|explainer|analysis|opinion|podcast|next|see',
);

/** A list of the article's own sections. */
export const CONTENTS = startingWith(
  'محتويات {المقال,الموضوع,التقرير}|المحتويات|جدول المحتويات|فهرس|{,اقرأ }في {هذا المقال,هذه المقالة}|عناصر المقال|آنچه می خوانید|فہرست|תוכן עניינים|{,table of }contents|article contents|{in this article,on this page}|jump to|inhalt|inhaltsverzeichnis',
);

export const COMMENTS = startingWith(
  '{,ال}تعليقات|آراء القراء|ردود القراء|{أضف,اترك,اكتب} {تعليقك,تعليقا,ردا,رد}|{شارك برأيك,شاركنا رأيك}|نظرات|{نظر,دیدگاه} شما|دیدگاه‌ها|ارسال نظر|تبصرے|اپنی رائے|{הוסף ,}{תגובות,תגובה}|{,view ,show ,reader }comments|{leave,post,add} a {comment,reply}|join the {conversation,discussion}|what do you think|kommentare',
);

export const TAGS = startingWith(
  '{,ال}كلمات {,ال}{مفاتيح,مفتاحية,دالة,دلالية}|{,ال}وسوم|تاغات|هاشتاغ|مواضيع المقال|المواضيع|الموضوع|برچسب{, }{,ها}|کلید{, }واژه ها|ٹیگز|תגיות|נושאים|{tag,topic}{,s}|keywords|{filed under,posted in}|{categories,category}|schlagwörter|themen',
);

export const NEIGHBOURS = startingWith(
  '{,المقال ,الخبر ,الموضوع }{السابق,التالي}|{,ال}عودة إلى|رجوع|{,في }الصفحة {التالية,السابقة}|{,مطلب }{قبلی,بعدی}|{پچھلی,اگلی} خبر|previous|next|back to|{vorherig,nächst}er',
);

/** Asks the reader for something: to follow, install, subscribe, click. */
export const PROMOTION = startingWith(
  'تابعونا|تابعنا|تابع صفحتنا|تابعوا|اشتركوا في|اشترك|للاشتراك|رابط مختصر|الرابط المختصر|لينك مختصر|اقرأ الخبر بالإنجليزية|اقرأ النسخة الإنجليزية|لقراءة الخبر بالإنجليزية|لقراءة المقال بالإنجليزية|سجل الآن|انضم إلى|انضموا إلى|انضم الآن|حمل تطبيق|حملوا تطبيق|حمل التطبيق|نزل التطبيق|لمتابعة آخر|لمتابعة أحدث|لمتابعة المزيد|لمتابعتنا|{لمزيد,للمزيد} من الأخبار|لتصلك|يمكنكم متابعة|يمكنكم الاشتراك|النشرة الإخبارية|النشرة البريدية|نشرتنا|اضغط هنا|انقر هنا|للتواصل معنا|ادعمونا|ادعم',
  'لینک کوتاه|لینک خبر|ما را دنبال کنید|به کانال|عضو کانال|در کانال|عضویت در|اپلیکیشن|ہمارا واٹس ایپ|ہمیں فالو|واٹس ایپ چینل|ہمارے|עקבו אחרינו|הצטרפו|הירשמו|להורדת',
  'short link|permalink|read this story in|read this article in|read in english|follow|sign up|subscribe|join our|join us|get the app|download the|download our|get our|get the top|get the latest|get breaking|stay up to date|stay informed|click here|tap here|to continue reading|support our|support independent|donate|become a member|become a subscriber|already a subscriber|log in|sign in|create an account|register now|enter your email|our newsletter|newsletter|have a tip|got a tip|got a story|do you have a|like us on|listen to this article|this story is available|send us|contact us|share your|jetzt anmelden|abonnieren|folgen sie|inscrivez-vous|abonnez-vous|suscríbete|síguenos',
);
export const PROMOTION_SURE = containing(
  'تابعونا على|تابعنا على|في نشرتنا|حمل تطبيقنا|على أخبار جوجل|على جوجل نيوز|على أخبار غوغل|قناتنا على|صفحتنا على|عبر تطبيق|على تيليجرام|على تلغرام|على واتساب|في بريدك|إلى بريدك|واٹس ایپ چینل|کلک کریں|בגוגל חדשות|google news|app store|google play|whatsapp community|whatsapp channel|telegram channel|newsletter|sign up below|delivered to your inbox|in your inbox|on instagram|on facebook|on twitter',
);

/** Nobody writes so in an article. */
export const PROMOTION_CERTAIN = containing(
  'للاشتراك اتصل|هل أعجبك|شكرا لاشتراكك|للاشتراك والإعلان|sign up {below,here}|delivered to your inbox|متصفحك لا يدعم|المتصفح لا يدعم|enable javascript|browser does not support|straight to your inbox|hier anmelden|subscribe {today,now}',
);

/** Speaks about the site, its rules and its rights, not about the news. */
export const POLICY = startingWith(
  'الآراء الواردة|الآراء المنشورة|المقالات المنشورة|المقالات والأخبار|الأخبار المنشورة|هذا المقال يعبر عن|هذه المقالة تعبر|المقال يعبر عن|إن الآراء|التعليقات لا تعبر|التعليقات المنشورة|لا تعبر|لا تتحمل|جميع الحقوق محفوظة|حقوق النشر|كل الحقوق محفوظة|يسمح بإعادة النشر|يمنع إعادة نشر|سيتم مراجعة|جميع الحقول|لن يتم نشر|لن ينشر|لن تنشر|تنويه|إخلاء مسؤولية|شروط النشر|شروط التعليق|سياسة التعليق|يرجى الالتزام|الرجاء عدم|نستخدم ملفات تعريف|نحن وشركاؤنا|يستخدم هذا الموقع|لماذا يمكنك الوثوق|ليست مسؤولة عن|الموقع غير مسؤول|{نشر,نشرت,ما ورد في} {هذا المقال,هذه المقالة}|بالضغط على {اشتراك,زر}|نظرات حاوی|دیدگاه‌های ارسال|نظراتی که|کلیه حقوق|تمامی حقوق|جملہ حقوق|ادارے کا',
  'the views expressed|views expressed|the opinions expressed|opinions expressed|this article does not|this story was originally|this article was originally|this article first appeared|copyright|all rights reserved|©|our community guidelines|comments are moderated|comments are closed|please keep|we use cookies|we and our|this site uses|your privacy|when you buy|when you purchase|if you buy|this article contains affiliate|this post contains affiliate|we may earn|may earn a|as an amazon associate|disclaimer|disclosure|editor’s note: this article|corrections policy|read our privacy|terms of use|by signing up|by subscribing|by clicking|your email address will not|required fields|reprints|do you have an opinion|have an opinion|if you would like to submit|alle rechte vorbehalten|material from',
);
export const POLICY_SURE = containing(
  '{لا,ولا} {يعبر,تعبر} بالضرورة|{فإنك,فأنت} توافق على|لا تعبر عن رأي|عن رأي الموقع|عن رأي الصحيفة|تعبر عن صاحبها|تعبر عن أصحابها|محتوى المواقع الخارجية|قبل نشره|قبل نشرها|مراجعة التعليقات|آداب الحوار|قواعد المشاركة|شروط الاستخدام|جميع الحقوق محفوظة|may earn a commission|may earn a small|earn a small fee|affiliate commission|do not necessarily reflect|not necessarily those of|all rights reserved|store and access information|pending approval|community guidelines|منتشر نخواهد شد|منتشر می‌شود',
);

export const ADVERTISEMENT =
  /^[\s\p{P}]*(?:اعلان(?:ات)?(?: غير متاح| ممول)?|مساحه اعلانيه|ماده اعلانيه|محتوي اعلاني|برعايه .{2,40}|اعلان .{0,4}التتمه .{0,20}|جار(?:ي)? تحميل .{0,30}|يرجي الانتظار|نهايه(?: القائمه)?|.{3,14} بعد الاعلان|تخطي .{2,60} القراءه|(?:قصص|مواضيع|اخبار|بودكاست|الاكثر) .{2,24} نهايه|skip .{2,60} (?:and continue|reading)|end of .{3,40}|تبليغات|اگهي|اشتہار|اشتهار|פרסומת|advertisements?|ads?|sponsored(?: content| by .{2,40})?|paid (?:post|content)|promoted|(?:story|article) continues below.{0,20}|scroll to continue.{0,30}|continued below|anzeige|werbung|reklam|publicite|publicidad|loading\b.{0,30})[\s\p{P}]*$/u;

/** A line made of nothing but these is a row of buttons. */
export const BUTTON_WORDS = new Set(
  fold(
    'معجب بهذه إعجاب تحميل الموضوع الملخص عدد القراءات شارك شاركها شاركوا مشاركة المشاركة انشر نشر القصة المقال المقالة الخبر هذا هذه عبر على في من إلى رابط الرابط انسخ نسخ تم أرسل لصديق صديق طباعة اطبع احفظ حفظ حجم الخط تكبير تصغير ع أ فيسبوك فايسبوك تويتر إكس واتساب تلغرام تيليجرام تلجرام لينكدإن لينكد ان بريد البريد إلكتروني الالكتروني ماسنجر مسنجر استمع للمقال للخبر دقيقة اشتراک گذاری ارسال چاپ کپی لینک کوتاه خبر شیئر کریں שתף שתפו הדפסה f x @ facebook twitter whatsapp telegram linkedin email mail print share shares tweet pin pinterest reddit copy link copied save listen comment comments like reply flipboard messenger instagram youtube tiktok threads bluesky this article story on via with by post send to friend font size a+ a- aa التالى مرر لمشاهدة الصور عرض النسخة الكاملة view gallery full screen close open menu home skip',
  ).split(/\s+/),
);

/** Their first words are enough: what may follow is for the rule to say. */
export const CREDIT = startingWith(
  'صدر الصورة|مصدر {الصورة,الصور}|الصورة من|صورة {من,أرشيفية,تعبيرية,توضيحية}|أرشيفية|أرشيف|تصوير|عدسة|الصور|عکس|عکاس|منبع عکس|تصویر کا ذریعہ|{צילום,צילומים}|image|photo|photos|photograph|photography by|picture|{credit,crédit,foto}{,s}|courtesy of|source:|illustration|bild|getty images|afp|reuters|ap photo|associated press',
);
export const CREDIT_ALONE =
  /^[\s(«"“[©/|–—-]*(?:(?:صوره )?ارشيفيه?|ارشيف|رويترز|ا[\s.]?ف[\s.]?ب|فرانس برس|الفرنسيه|اسوشيتد برس|ا[ .]ب|د[ .]ب[ .]ا|سبوتنيك|الاناضول|وا[ماس]|وفا|كونا|بترا|سانا|غيتي(?: ايمجز)?|جيتي(?: ايميجز)?|مواقع التواصل(?: الاجتماعي)?|انترنت|وكالات|خاص|getty(?: images)?|reuters|afp|ap|epa|dpa|shutterstock|istock|alamy|pixabay|unsplash|ap photo|associated press|file(?: photo)?|handout)(?:[\s/،,|–—-]+(?:ارشيف|رويترز|afp|reuters|getty(?: images)?|ap|epa|file))*[\s)»"”\]/.|–—-]*$/u;

/** Labels that stand before a caption and are no part of it. */
export const CAPTION_LABEL =
  /^\s*(?:التعليق على الصورة|صدر الصورة|مصدر الصورة|Image caption|تصویر کا کیپشن)\s*[،,:]\s*/u;

/** Words that stand around dates, names and counts in the lines about an article. */
export const META_WORD = containing(
  'تم نشره|تم النشر|نشر في|نشر بتاريخ|نشر|نشرت|تاريخ النشر|آخر تحديث|آخر تعديل|تم التحديث|تحديث|محدثة|محدّث|حدث|الساعة|صباحا|مساء|ظهرا|صباح|بتوقيت|توقيت|غرينتش|جرينتش|عمان|مكة|القاهرة|مدة القراءة|وقت القراءة|زمن القراءة|دقيقة|دقائق|قراءة|للقراءة|عدد المشاهدات|مشاهدات|مشاهدة|عدد القراءات|القراءات|زيارة|كتب|كتبت|بقلم|إعداد|حوار|تحرير|ترجمة|متابعة|تقرير|المصدر|الكاتب|خاص|وكالات|السبت|الأحد|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|أخبار|ص|م|ت|هـ',
  'کد خبر|تاریخ انتشار|انتشار|زمان مطالعه|خبرنگار|نویسنده|گروه|سرویس|شناسه خبر|ساعت|شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|بازدید|تعداد بازدید|شائع|شائع شدہ|اپ ڈیٹ|منٹ|פורסם|עודכן|מאת',
  'published|publish date|updated|last updated|last modified|first published|posted|written by|by|on|at|in|gmt|utc|est|edt|pst|pdt|cet|bst|am|pm|a m|p m|minute read|mins read|min|minutes|reading time|read time|read|views|view|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|of|and|staff|reporter|correspondent|editor|ago|hours|days|uhr|stand|von|aktualisiert|veröffentlicht',
);

export const END_MARK =
  /^[\s/.\-–—*#|()]*(?:انتهي|انتهت|انتهاي پيام|پايان پيام|النهايه|end|ends|###|-30-)?[\s/.\-–—*#|()]*(?:\d{1,2}[:.]\d\d\s*(?:ت\s?م|gmt)?)?[\s/.\-–—*#|()0-9]*$/u;
/** «/وكالة/ ن ح – س ر»: an agency's name and its editors' initials. */
export const AGENCY_SIGNATURE =
  /^\s*\/[^/]{2,30}\/[\s\p{L}–\-/.]{0,24}$|^\s*[/(][\p{L}\s.]{1,20}[/)][\s–-]*(?:\p{L}{1,2}[\s./–-]*){1,6}$/u;
