/**
 * A sentence as a voice should say it. System voices read letters and digits well and writing's shorthand badly: «د.» comes out as a
 * letter, «1,250» as two numbers, «٪» as nothing. What is spoken is never shown or saved, so no map back is kept.
 */

type Rewrite = readonly [pattern: RegExp, spoken: string];

/** Where a word may begin: at the start, behind a space or an opening mark; the clitics و ف ب ك ل may stand between. */
const START = String.raw`(?<=^|[\s(«"“])(?<clitic>[وفبكل]?)`;
/** Behind a number, with or without a space. */
const COUNTED = String.raw`(?<=\d)\s?`;
const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;

function arabicWord(shorthand: string, spoken: string): Rewrite {
  return [new RegExp(`${START}${shorthand}`, 'gu'), `$<clitic>${spoken} `];
}

function arabicUnit(shorthand: string, spoken: string): Rewrite {
  return [new RegExp(`${COUNTED}${shorthand}${WORD_END}`, 'gu'), ` ${spoken}`];
}

/** Longer ones before those that they hold. */
const ARABIC: readonly Rewrite[] = [
  arabicWord(String.raw`أ\.\s?د\.\s*`, 'الأستاذ الدكتور'),
  arabicWord(String.raw`أ\.\s?م\.\s?د\.\s*`, 'الأستاذ المساعد الدكتور'),
  arabicWord(String.raw`ص\.\s?ب\.?\s*`, 'صندوق بريد'),
  arabicWord(String.raw`د\.\s*(?=\p{L})`, 'الدكتور'),
  arabicWord(String.raw`م\.\s*(?=\p{L})`, 'المهندس'),
  arabicWord(String.raw`أ\.\s*(?=\p{L})`, 'الأستاذ'),
  arabicWord(String.raw`ص\.\s*(?=\d)`, 'صفحة'),
  [/(?<=^|\s)إلخ\.?/gu, 'إلى آخره'],
  arabicUnit(String.raw`ق\.\s?م\.?`, 'قبل الميلاد'),
  arabicUnit(String.raw`ه\.?`, 'هجرية'),
  arabicUnit(String.raw`كم\s?[²2]`, 'كيلومتر مربع'),
  arabicUnit(String.raw`م\s?[²2]`, 'متر مربع'),
  arabicUnit(String.raw`كم\s?\/\s?(?:س|ساعة)`, 'كيلومترا في الساعة'),
  arabicUnit('كم', 'كيلومتر'),
  arabicUnit('(?:كغ|كلغ|كجم)', 'كيلوغرام'),
  arabicUnit('سم', 'سنتيمتر'),
  arabicUnit('مم', 'مليمتر'),
  [/(?<=\d)\s?[%٪]/gu, ' في المئة'],
  [/\$\s?(\d[\d.]*)|(?<=\d)\s?\$/gu, '$1 دولار'],
  [/€\s?(\d[\d.]*)|(?<=\d)\s?€/gu, '$1 يورو'],
  [/(?<=\d)\s?°\s?(?:م|C)(?![\p{L}])/gu, ' درجة مئوية'],
  [/(?<=\d)\.(?=\d)/gu, ' فاصلة '],
  [/(?<=(?<![\d/-])\d{1,4})\s?[-–—]\s?(?=\d{1,4}(?![\d/-]))/gu, ' إلى '],
  [/[&]/gu, ' و'],
  [/#(?=\p{L})/gu, 'وسم '],
];

const ENGLISH: readonly Rewrite[] = [
  [/(?<=\d)\s?%/gu, ' percent'],
  [/(?<=(?<![\d/-])\d{1,4})\s?[-–—]\s?(?=\d{1,4}(?![\d/-]))/gu, ' to '],
  [/#(?=\p{L})/gu, 'hashtag '],
];

/** Marks without a sound that make voices stumble: tatweel, direction marks, soft hyphens. */
const SILENT = /[\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/gu;
const ADDRESS = /(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})(?:\/[^\s،؛)»]*)?/giu;

/** Arabic-Indic and Persian digits as 0–9, their separators as those of 0–9; thousands closed up. */
function plainNumbers(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=(?<![\d,٬])\d{1,3})[,٬](?=\d{3}(?:[,٬]\d{3})*(?![\d,٬]))|(?<=\d{3})[,٬](?=\d{3}(?![\d]))/gu, '');
}

/** An address as its host alone, since a voice spells the rest letter by letter. */
function hostsOnly(text: string): string {
  return text.replace(ADDRESS, (whole, host: string) =>
    /\p{L}{2}$/u.test(host) && /[a-z]/i.test(host) ? host : whole,
  );
}

/**
 * The words to hand to a voice for a sentence.
 * @param lang BCP 47 tag of the sentence; shorthand is written out for Arabic, in part for English, otherwise only numbers are made plain
 */
export function speakable(sentence: string, lang: string): string {
  const base = lang.slice(0, 2).toLowerCase();
  const plain = hostsOnly(plainNumbers(sentence.replace(SILENT, '')));
  const rewrites = base === 'ar' ? ARABIC : base === 'en' ? ENGLISH : [];
  return rewrites
    .reduce((text, [pattern, spoken]) => text.replace(pattern, spoken), plain)
    .replace(/\s+/gu, ' ')
    .trim();
}
