/**
 * Verbs of saying of Arabic news and of English, by every form that news writes them in. Who needs to know what was said by whom, or
 * whether a quote goes on behind its closing mark, asks here.
 */
import { fold } from './fold';

/** Past masculine, past feminine, present without its first letter; by how often news writes them. */
const ARABIC = `
قال قالت قول|أكد أكدت ؤكد|أضاف أضافت ضيف|أوضح أوضحت وضح|أشار أشارت شير|أعلن أعلنت علن|ذكر ذكرت ذكر|كشف كشفت كشف|أفاد أفادت فيد
طالب طالبت طالب|تابع تابعت تابع|دعا دعت دعو|رد ردت رد|شدد شددت شدد|لفت لفتت لفت|أعرب أعربت عرب|رأى رأت رى|حذر حذرت حذر|اعتبر اعتبرت عتبر
صرح صرحت صرح|توقع توقعت توقع|نوه نوهت نوه|نفى نفت نفي|اعترف اعترفت عترف|اتهم اتهمت تهم|أردف أردفت ردف|استطرد استطردت ستطرد|ختم ختمت ختم
اختتم اختتمت ختتم|علق علقت علق|تساءل تساءلت تساءل|سأل سألت سأل|زعم زعمت زعم|ادعى ادعت دعي|استدرك استدركت ستدرك|جدد جددت جدد|أقر أقرت قر
تعهد تعهدت تعهد|رجح رجحت رجح|استبعد استبعدت ستبعد|أجاب أجابت جيب|كتب كتبت كتب|زاد زادت زيد|روى روت روي|أبلغ أبلغت بلغ|أخبر أخبرت خبر
ألمح ألمحت لمح|ناشد ناشدت ناشد|هدد هددت هدد|وعد وعدت عد|صاح صاحت صيح|صرخ صرخت صرخ|هتف هتفت هتف|همس همست همس|اشتكى اشتكت شتكي|شكا شكت شكو
نبه نبهت نبه|اقترح اقترحت قترح|خلص خلصت خلص|واصل واصلت واصل|أكمل أكملت كمل|أفصح أفصحت فصح|شرح شرحت شرح|عقب عقبت عقب|غرد غردت غرد
أبدى أبدت بدي|نصح نصحت نصح|برر بررت برر|حكى حكت حكي|وصف وصفت صف|انتقد انتقدت نتقد|رفض رفضت رفض|أورد أوردت ورد|قدر قدرت قدر|بين بينت بين
استغرب استغربت ستغرب|استنكر استنكرت ستنكر|أيد أيدت ؤيد|عبر عبرت عبر|نقل نقلت نقل|افتتح افتتحت فتتح|قاطع قاطعت قاطع|نشر نشرت نشر
علل عللت علل|أصر أصرت صر|لاحظ لاحظت لاحظ|تمنى تمنت تمنى|تذكر تذكرت تذكر|لخص لخصت لخص|طمأن طمأنت طمئن|أقسم أقسمت قسم|استنتج استنتجت ستنتج|احتج احتجت حتج|توعد توعدت توعد
`;

/** Forms that are more often another word; only what follows tells (a colon, a quote, «أن»). */
const AMBIGUOUS = setOfWords(
  'بين عبر نقل نقلت نشر نشرت كتب كتبت زاد زادت رد ردت ختم ختمت علق علقت تابع تابعت واصل واصلت رأت عد وعد وعدت وصف وصفت قدر قدرت أيد رفض رفضت افتتح افتتحت قاطع كشف كشفت دعا دعت شرح خلص حكى هدد هددت أكمل نبه قاطعت عقب',
);

const ENGLISH = `
said says say told tells added adds stated states announced announces declared insisted argued argues warned warns noted notes explained explains claimed claims
replied asked asks wrote writes confirmed confirms acknowledged admitted suggested recalled tweeted posted continued concluded stressed
`;

function setOfWords(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s+/).filter(Boolean).map(fold));
}

/** A verb of saying as it stands in a text. */
export interface SayVerb {
  /** Whether its subject is one woman, or a thing of feminine gender. */
  feminine: boolean;
  /** Whether the form is more often another word. */
  ambiguous: boolean;
}

const VERBS = new Map<string, SayVerb>();
function addForm(form: string, feminine: boolean): void {
  const word = fold(form);
  if (!VERBS.has(word)) VERBS.set(word, { feminine, ambiguous: AMBIGUOUS.has(word) });
}
for (const entry of ARABIC.trim().split(/[|\n]/)) {
  const [masculine = '', feminine = '', present = ''] = entry.split(' ');
  addForm(masculine, false);
  addForm(feminine, true);
  addForm(`${masculine.replace(/[ىا]$/u, '')}وا`, false);
  addForm(`${feminine}ا`, true);
  addForm(`${masculine}ا`, false);
  addForm(`ي${present}`, false);
  addForm(`ت${present}`, true);
  addForm(`ي${present.replace(/ى$/u, '')}ون`, false);
}
/** «وصفته», «أبلغها»: whom or what. */
const OBJECTS = ['ه', 'ها', 'هم', 'نا', 'ني'];
for (const verb of ['وصف', 'أبلغ', 'أخبر', 'خاطب', 'أجاب']) {
  for (const object of OBJECTS) {
    addForm(`${verb}${object}`, false);
    addForm(`${verb}ت${object}`, true);
  }
}
for (const word of ENGLISH.split(/\s+/).filter(Boolean)) addForm(word, false);

/** The verb of saying that a folded word is, with or without a joined «و» or «ف». */
export function sayVerb(foldedWord: string): SayVerb | null {
  const verb = VERBS.get(foldedWord);
  if (verb) return verb;
  return /^[وف]/u.test(foldedWord) ? (VERBS.get(foldedWord.slice(1)) ?? null) : null;
}

/** Whether the text begins with a verb of saying. */
export function isSayVerb(text: string): boolean {
  const first = /^[\s،,]*([\p{L}\p{M}]+)/u.exec(text)?.[1];
  return first !== undefined && sayVerb(fold(first)) !== null;
}
