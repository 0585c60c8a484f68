/** What reads as a person's name in a byline, and the words that stand before one. */
import { letters } from '@/utils/text/letters';

/** «بقلم: …», «كتبت …», "By …": what stands before a name, in the languages Warraq reads. */
export const BY =
  /^(?:(?:بقلم|بواسطة|كتب(?:ت|ه|ها|تها)?|[إا]عداد|تقرير|حوار|حاور(?:ه|ها|ته|تها)?|تحقيق|تغطية|تحرير|ترجمة|متابعة|الكاتب(?:ة)?|الصحفي(?:ة)?|المصدر|نو[یي]سنده|نوشته|گزارش(?: از)?|مترجم|خبرنگار|از|تحریر|مصنف|رپورٹ|מאת|כתב(?:ה)?|by|von|par|por|di|da|door|af|av|tekst|text|autor(?:in)?|author|(?:written|posted|reported|story) by)(?=[\s:：\-–—|]))+[\s:：\-–—|]*/iu;

/** Names of roles and of companies that stand where an author's name should. */
const NOT_A_PERSON =
  /developed by|powered by|designed by|copyright|all rights|https?:|www\.|@\w+\.\w|^\s*(?:admin(?:istrator)?|editor|author|staff|webmaster|guest|user|root|none|null|undefined|unknown|anonymous|home|news|share|follow)\s*$|^(?:الرئيسية|أخبار|اخبار|الأخبار|مشاهدات|مشاركة|شارك|تابعنا|محليات|سياسة|رياضة|اقتصاد|فن|ثقافة|منوعات|مقالات|المحرر|المشرف|مدير)$/i;

export const MAX_NAME = 80;

/** The names in a byline, without «بقلم» and its like, what stands in brackets and the signs between them; not yet judged. */
export function splitNames(text: string): string[] {
  return text
    .replace(/[\s\u00A0\u200e\u200f]+/g, ' ')
    .trim()
    .replace(BY, '')
    .split(/\s*[,،;؛|•·/]\s*|\s+(?:and|und|et|y|&|[-–—])\s+|\s+و\s+/i)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(/^[\s:\-–—|@]+|[\s:\-–—|]+$/g, '')
        .replace(/\s*\([^)]*\)$/, '')
        .trim(),
    );
}

/** Whether the text can be a name: short, of letters, and no role or company. */
export function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= MAX_NAME &&
    name.split(' ').length <= 7 &&
    /\p{L}{2}/u.test(name) &&
    !/\d{2}/.test(name) &&
    !/[!?؟…]/.test(name) &&
    !NOT_A_PERSON.test(name)
  );
}

/** Each name once, however it is written. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(letters(name)) && seen.add(letters(name)));
}

/** The names joined by a comma in the way of the first one's script. */
export function join(names: readonly string[]): string {
  return names.join(/[\u0590-\u08FF]/.test(names[0] ?? '') ? '، ' : ', ');
}
