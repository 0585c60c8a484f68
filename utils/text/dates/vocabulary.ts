/**
 * The words that dates are written with in Arabic and English news, folded, and what each means. No grammar here.
 */
import { type Month, monthNames } from '@/utils/text/calendar';
import { fold } from '@/utils/text/fold';

function wordsOf(lines: string): string[] {
  return lines
    .split(/[\s|]+/)
    .filter(Boolean)
    .map(fold);
}

/** A set of words. */
export function setOf(lines: string): ReadonlyMap<string, true> {
  return new Map(wordsOf(lines).map((word) => [word, true]));
}

/** `value: word word …` a line. */
function valuesOf(lines: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const line of lines.trim().split('\n')) {
    const [value = '', words = ''] = line.split(':');
    for (const word of wordsOf(words)) table.set(word, Number(value));
  }
  return table;
}

/** 0 is Sunday. */
export const WEEKDAYS = valuesOf(`
0: الأحد sunday
1: الاثنين الإثنين الأثنين monday
2: الثلاثاء الثلثاء tuesday
3: الأربعاء wednesday
4: الخميس thursday
5: الجمعة friday
6: السبت saturday
`);

/**
 * How much a month's name needs beside it. `sure`: nothing; `preposition`: «في آب»; `number`: a day, a year, «شهر» or «الماضي», since
 * it is a name or another word as well; `full`: a day and a year, since it belongs to another language.
 */
export type Evidence = 'sure' | 'preposition' | 'number' | 'full';

const SURE = setOf(`
يناير فبراير أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر حزيران شباط فيفري جويلية شتنبر نونبر دجنبر غشت أفريل جانفي
january february april june july august september october november december
`);
const BY_PREPOSITION = setOf('آذار نيسان أيار تموز آب أيلول مارس ماي أوت يوليوز أغشت march may');
const BY_NUMBER = setOf('رمضان رجب شعبان شوال محرم صفر جوان jan feb mar apr jun jul aug sep sept oct nov dec');

export interface MonthWord {
  months: readonly Month[];
  evidence: Evidence;
}

const extraMonths: [string, readonly Month[]][] = [
  ['يوليوز', [{ calendar: 'gregorian', number: 7 }]],
  ['اغشت', [{ calendar: 'gregorian', number: 8 }]],
];

/** By one word, or by two with a space between. */
export const MONTHS: ReadonlyMap<string, MonthWord> = new Map(
  [...monthNames(), ...extraMonths].map(([name, months]) => {
    const word = fold(name);
    const evidence: Evidence =
      SURE.has(word) || word.includes(' ')
        ? 'sure'
        : BY_PREPOSITION.has(word)
          ? 'preposition'
          : BY_NUMBER.has(word)
            ? 'number'
            : 'full';
    return [word, { months, evidence }];
  }),
);

/** First words of months that two words name. */
export const TWO_WORD_MONTHS: ReadonlyMap<string, true> = new Map(
  [...MONTHS.keys()].filter((name) => name.includes(' ')).map((name) => [name.split(' ')[0] ?? '', true]),
);

/** 1st to 10th, also as the first half of a compound. */
export const ORDINALS = valuesOf(`
1: الأول الأولى الحادي الحادية first
2: الثاني الثانية second
3: الثالث الثالثة third
4: الرابع الرابعة fourth
5: الخامس الخامسة fifth
6: السادس السادسة sixth
7: السابع السابعة seventh
8: الثامن الثامنة eighth
9: التاسع التاسعة ninth
10: العاشر العاشرة tenth
`);
/** After an ordinal: «عشر», «والعشرين». */
export const TENS = valuesOf(`
10: عشر عشرة
20: العشرين العشرون
30: الثلاثين الثلاثون
`);

/** Counted things: «ثلاثة أيام». */
export const CARDINALS = valuesOf(`
1: واحد واحدة one a an
2: اثنين اثنتين two
3: ثلاثة ثلاث three
4: أربعة أربع four
5: خمسة خمس five
6: ستة ست six
7: سبعة سبع seven
8: ثمانية ثماني ثمان eight
9: تسعة تسع nine
10: عشرة عشر ten
11: eleven
12: twelve
15: fifteen
20: عشرين عشرون twenty
30: ثلاثين ثلاثون thirty
40: أربعين أربعون forty
50: خمسين خمسون fifty
`);

export type Unit = 'day' | 'week' | 'month' | 'year';
function unitsOf(lines: string): ReadonlyMap<string, { unit: Unit; count: number }> {
  const table = new Map<string, { unit: Unit; count: number }>();
  for (const line of lines.trim().split('\n')) {
    const [unit, count, ...words] = line.split(/[\s:]+/);
    for (const word of words) table.set(fold(word), { unit: unit as Unit, count: Number(count) });
  }
  return table;
}
/** With the number that the word itself says; 0 for a plural. */
export const UNITS = unitsOf(`
day 1: يوم يوما day
day 2: يومين
day 0: أيام days
week 1: أسبوع أسبوعا week
week 2: أسبوعين
week 0: أسابيع weeks
month 1: شهر شهرا month
month 2: شهرين
month 0: أشهر شهور months
year 1: عام عاما سنة year
year 2: عامين سنتين
year 0: أعوام سنوات سنين years
`);
/** With the article: «الشهر الماضي». */
export const THE_UNITS = unitsOf(`
day 1: اليوم
week 1: الأسبوع
month 1: الشهر
year 1: العام السنة
`);

/** Where a modifier points: to the one before, this one, the one after, or the one that was spoken of. */
export type Shift = 'past' | 'current' | 'next' | 'same' | 'following';
export const SHIFTS: ReadonlyMap<string, Shift> = new Map<string, Shift>([
  ...wordsOf('الماضي الماضية الفائت الفائتة المنصرم المنصرمة المنقضي المنقضية السابق السابقة الماضيين الماضيتين').map(
    (word): [string, Shift] => [word, 'past'],
  ),
  ...wordsOf('الجاري الجارية الحالي الحالية الجاريين الحاليين').map((word): [string, Shift] => [word, 'current']),
  ...wordsOf('المقبل المقبلة القادم القادمة الآتي الآتية المقبلين القادمين المقبلتين القادمتين').map(
    (word): [string, Shift] => [word, 'next'],
  ),
  ...wordsOf('نفسه نفسها ذاته ذاتها').map((word): [string, Shift] => [word, 'same']),
  ...wordsOf('التالي التالية').map((word): [string, Shift] => [word, 'following']),
]);
/** English modifiers stand before: "last Tuesday". */
export const SHIFTS_BEFORE: ReadonlyMap<string, Shift> = new Map<string, Shift>([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['this', 'current'],
  ['current', 'current'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** Days counted from the publication. «أول أمس» and its like are made of two words and parsed. */
export const NAMED_DAYS = valuesOf(`
-1: أمس الأمس البارحة yesterday
0: اليوم الليلة today tonight
1: غدا tomorrow
`);

/** Words that make the number after them a year. */
export const YEAR_WORDS = setOf('عام العام سنة السنة عامي العامين للعام موسم الموسم year');
/** Words that decades are written with: «التسعينيات». Each also with its article. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].flatMap((stem, index) =>
    [`${stem}يات`, `${stem}ات`].flatMap((name): [string, number][] => {
      const word = fold(name);
      return [word, `ال${word}`].map((form) => [form, 20 + index * 10]);
    }),
  ),
);

/** Every word that a date can begin with, so that all others cost one look. */
export const BEGINNINGS: ReadonlyMap<string, true> = new Map(
  [
    ...[
      WEEKDAYS,
      MONTHS,
      TWO_WORD_MONTHS,
      ORDINALS,
      CARDINALS,
      THE_UNITS,
      SHIFTS_BEFORE,
      NAMED_DAYS,
      YEAR_WORDS,
      DECADES,
    ].flatMap((table) => [...table.keys()]),
    ...wordsOf(
      'ال the العشرين العشرون الثلاثين الثلاثون غرة أول بعد قبل منذ in غد الغد day النصف نصف الربع الأسبوع الساعة',
    ),
  ].map((word) => [word, true]),
);
