/**
 * Verbs of saying, by which a report is told from a quote's next sentence.
 */
import { fold } from './fold';

const STEMS = `
قال قالت قالوا يقول تقول أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف أوضح أوضحت يوضح أشار أشارت يشير أعلن أعلنت يعلن ذكر ذكرت يذكر كشف كشفت أفاد أفادت تابع تابعت
رد ردت شدد شددت لفت لفتت أعرب أعربت رأى حذر حذرت اعتبر اعتبرت صرح صرحت توقع نوه نفى نفت اعترف اتهم أردف استطرد ختم علق علقت تساءل تساءلت يتساءل سأل سألت زعم ادعى استدرك أجاب أجابت كتب كتبت
`;

const SAY_VERBS: ReadonlySet<string> = new Set(STEMS.split(/\s+/).filter(Boolean).map(fold));

/** Whether the text begins with a verb of saying, with or without a joined «و» or «ف». */
export function isSayVerb(text: string): boolean {
  const first = /^[\s،,]*([\p{L}\p{M}]+)/u.exec(text)?.[1];
  if (!first) return false;
  const word = fold(first);
  return SAY_VERBS.has(word) || (/^[وف]/u.test(word) && SAY_VERBS.has(word.slice(1)));
}
