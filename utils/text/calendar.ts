/** Months by name in the languages and calendars of the Arabic-reading world, and days of other calendars as Gregorian ones. */

export type Calendar = 'gregorian' | 'solar-hijri' | 'hijri';
export interface Month {
  calendar: Calendar;
  /** 1 to 12. */
  number: number;
}

/** Twelve months a line, names of one month parted by `|`. Arabic letters are written as `foldMonth` leaves them. */
const MONTHS: [Calendar, string][] = [
  // Egypt and the Gulf · Levant and Iraq · Maghreb
  ['gregorian', 'يناير|ينايير فبراير مارس ابريل|أبريل مايو يونيو|يونيه يوليو|يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'],
  ['gregorian', 'كانون_الثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين_الاول تشرين_الثاني كانون_الاول'],
  ['gregorian', 'جانفي فيفري مارس افريل ماي جوان جويليه غشت|اوت شتنبر اكتوبر نونبر دجنبر'],
  ['gregorian', 'ژانويه فوريه مارس آوريل|اوريل مه|می ژوئن|ژوين ژوئيه|جولاي اوت|اگوست سپتامبر اكتبر نوامبر دسامبر'],
  ['gregorian', 'جنوری|جنوري فروری|فروري مارچ اپریل|اپريل مئی|مئي جون جولائی|جولائي اگست ستمبر اکتوبر نومبر دسمبر'],
  ['gregorian', 'ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'],
  [
    'gregorian',
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  ],
  ['gregorian', 'januar|jänner februar märz|maerz april mai juni juli august september oktober november dezember'],
  ['gregorian', 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'],
  ['gregorian', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
  ['solar-hijri', 'فروردين ارديبهشت خرداد تير مرداد|امرداد شهريور مهر آبان|ابان آذر|اذر دي بهمن اسفند'],
  [
    'hijri',
    'محرم صفر ربيع_الاول ربيع_الاخر|ربيع_الثاني جمادي_الاولي|جمادي_الاول جمادي_الاخره|جمادي_الثانيه|جمادي_الاخر رجب شعبان رمضان شوال ذو_القعده|ذي_القعده|ذوالقعده|ذيالقعده ذو_الحجه|ذي_الحجه|ذوالحجه|ذيالحجه',
  ],
];

/** One spelling for letters that names of months are written with in several ways; units stay where they are. */
export function foldMonth(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیې]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه');
}

const BY_NAME = new Map<string, Month[]>();
for (const [calendar, line] of MONTHS) {
  line.split(' ').forEach((names, index) => {
    for (const name of names.split('|')) {
      const key = foldMonth(name).replaceAll('_', ' ');
      const known = BY_NAME.get(key) ?? [];
      if (!known.some((month) => month.calendar === calendar)) known.push({ calendar, number: index + 1 });
      BY_NAME.set(key, known);
    }
  });
}

/** The source of a pattern that finds any month's name in a text folded by `foldMonth`. */
export const MONTH_NAME = [...BY_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', '\\s*'))
  .join('|');

/** Every month's name, its letters as `foldMonth` leaves them, with the months it can mean. */
export function monthNames(): Iterable<[string, readonly Month[]]> {
  return BY_NAME.entries();
}

/**
 * The month of that name. Some names are in two calendars (آذر and اذار, مارس is one in all of them): the year decides.
 * @param year in the calendar of the text; 1300 to 1500 cannot be Gregorian in the news.
 */
export function monthOf(name: string, year: number): Month | null {
  const months = BY_NAME.get(foldMonth(name).replace(/\s+/g, ' ')) ?? BY_NAME.get(foldMonth(name).replace(/\s+/g, ''));
  const old = year < 1700;
  return months?.find((month) => (month.calendar === 'gregorian') !== old) ?? null;
}

const DAY = 86_400_000;
const CALENDARS = {
  // First day of the year 1 (as days since 1970, from the proleptic Gregorian date) and mean length of a year.
  'solar-hijri': { id: 'persian', start: Date.UTC(622, 2, 22) / DAY, year: 365.2422, month: 30.5 },
  hijri: { id: 'islamic-umalqura', start: Date.UTC(622, 6, 19) / DAY, year: 354.36708, month: 29.53 },
} as const;

type OtherCalendar = Exclude<Calendar, 'gregorian'>;

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();
function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`en-u-ca-${CALENDARS[calendar].id}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(calendar, made);
  return made;
}

/** A day of any calendar by its numbers. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The day of another calendar that a Gregorian day is. */
export function fromGregorian(calendar: Calendar, date: Date): CalendarDay {
  if (calendar === 'gregorian') {
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  const found: CalendarDay = { year: 0, month: 0, day: 0 };
  for (const { type, value } of formatOf(calendar).formatToParts(date)) {
    if (type === 'year' || type === 'month' || type === 'day') found[type] = Number.parseInt(value, 10);
  }
  return found;
}

/** The Gregorian day, `YYYY-MM-DD`, of a day in any of the calendars; `null` where there is no such day. */
export function toGregorian(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (calendar === 'gregorian') {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
  }
  const { start, year: length, month: monthLength } = CALENDARS[calendar];
  const guess = Math.round(start + (year - 1) * length + (month - 1) * monthLength + day - 1);
  for (let step = 0; step <= 12; step += 1) {
    const date = new Date((guess + (step % 2 ? -1 : 1) * Math.ceil(step / 2)) * DAY);
    const found = fromGregorian(calendar, date);
    if (found.year === year && found.month === month && found.day === day) return date.toISOString().slice(0, 10);
  }
  return null;
}
