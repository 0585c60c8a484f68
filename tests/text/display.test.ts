/** Texts shown otherwise than they are written, and every place found again in both directions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '@/utils/text/dates/find-dates';
import { type Display, displayEdits } from '@/utils/text/display';
import { editsWithin, showText } from '@/utils/text/shown-text';

const WRITTEN: Display = { diacritics: 'all', digits: 'written', months: 'written', hijri: false };

function show(text: string, change: Partial<Display>, lang = 'ar'): string {
  const edits = displayEdits(text, lang, { ...WRITTEN, ...change }, findDates(text, '2024-07-10'));
  return showText(text, edits).shown;
}

describe('diacritics', () => {
  const full = 'وَقَالَ مُحَمَّدٌ: شُكْرًا لِلرَّحْمٰنِ';
  test.each([
    ['all', full],
    ['shadda', 'وقال محمّدٌ: شكرًا للرّحمن'],
    ['none', 'وقال محمد: شكرا للرحمن'],
  ] as const)('%s', (diacritics, shown) => {
    expect(show(full, { diacritics })).toBe(shown);
  });

  test('hamza and madda are letters, not marks', () => {
    expect(show('سُؤَال الآنَ بيئةٌ', { diacritics: 'none' })).toBe('سؤال الآن بيئة');
    expect(show('ا\u0653لآن', { diacritics: 'none' })).toBe('ا\u0653لآن');
  });

  test('the points of Hebrew', () => {
    expect(show('שָׁלוֹם', { diacritics: 'none' }, 'he')).toBe('שלום');
    expect(show('שָׁלוֹם', { diacritics: 'shadda' }, 'he')).toBe('שָׁלוֹם');
  });
});

describe('digits', () => {
  test.each([
    ['بلغ 1,250 طنا، أي 3.5% من 12 مليونا', 'بلغ ١٬٢٥٠ طنا، أي ٣٫٥٪ من ١٢ مليونا'],
    ['فاز 3-1 في 10/7/2024', 'فاز ٣-١ في ١٠/٧/٢٠٢٤'],
    ['قمة G20 وطائرة F-16 على x1.example', 'قمة G20 وطائرة F-16 على x1.example'],
    ['الساعة 14:30.', 'الساعة ١٤:٣٠.'],
    ['الإصدار 1.2.3', 'الإصدار ١.٢.٣'],
  ])('%s in Arabic digits', (text, shown) => {
    expect(show(text, { digits: 'arabic' })).toBe(shown);
  });

  test('in 0 to 9, whichever they were', () => {
    expect(show('١٬٢٥٠ و٣٫٥٪ و۱۲', { digits: 'latin' })).toBe('1,250 و3.5% و12');
  });

  test('Persian has digits of its own; English keeps its', () => {
    expect(show('سال 1403', { digits: 'arabic' }, 'fa')).toBe('سال ۱۴۰۳');
    expect(show('In 1024 and ١٠٢٤', { digits: 'arabic' }, 'en')).toBe('In 1024 and ١٠٢٤');
  });
});

test.each([
  ['letters without a space', 'ا'],
  ['digits without a space', '1'],
  ['marks', '\u064e'],
])('hundreds of thousands of %s are shown before the test gives up', (_name, unit) => {
  const text = unit.repeat(300_000);
  expect(show(text, { diacritics: 'none', digits: 'arabic', hijri: true }).length).toBeLessThanOrEqual(text.length);
});

describe('months', () => {
  test.each([
    ['levantine', 'في 3 تموز 2024 وفي كانون الثاني 2023'],
    ['egyptian', 'في 3 يوليو 2024 وفي يناير 2023'],
    ['maghrebi', 'في 3 جويلية 2024 وفي جانفي 2023'],
    ['moroccan', 'في 3 يوليوز 2024 وفي يناير 2023'],
    ['both', 'في 3 تموز/يوليو 2024 وفي كانون الثاني/يناير 2023'],
  ] as const)('%s, from other names', (months, shown) => {
    expect(show('في 3 تموز 2024 وفي كانون الثاني 2023', { months })).toBe(shown);
    expect(show('في 3 يوليو 2024 وفي يناير 2023', { months })).toBe(shown);
  });

  test('two names of one month are one; two months stay two', () => {
    expect(show('في 3 تموز/يوليو 2024', { months: 'egyptian' })).toBe('في 3 يوليو 2024');
    expect(show('في 3 تموز (يوليو) 2024', { months: 'levantine' })).toBe('في 3 تموز 2024');
    expect(show('بين تموز وآب 2024', { months: 'egyptian' })).toBe('بين يوليو وأغسطس 2024');
  });

  test('words that only look like months stay', () => {
    const text = 'مارس الأب رياضته في أيار 2024 ثم عاد إلى أب العائلة';
    expect(show(text, { months: 'egyptian' })).toBe('مارس الأب رياضته في مايو 2024 ثم عاد إلى أب العائلة');
  });

  test('no language but Arabic', () => {
    expect(show('on 3 July 2024', { months: 'levantine' }, 'en')).toBe('on 3 July 2024');
  });
});

describe('the Hijri day', () => {
  test('stands beside a day that is written, in the digits of the text', () => {
    expect(show('في 3 تموز 2024.', { hijri: true })).toBe('في 3 تموز 2024 (27 ذو الحجة 1445 هـ).');
    expect(show('في 3 تموز 2024.', { hijri: true, digits: 'arabic' })).toBe('في ٣ تموز ٢٠٢٤ (٢٧ ذو الحجة ١٤٤٥ هـ).');
    expect(show('On 3 July 2024.', { hijri: true }, 'en')).toBe('On 3 July 2024 (27 Dhuʻl-Hijjah 1445 AH).');
  });

  test('not beside a month, nor beside what is told from today', () => {
    expect(show('في تموز 2024، وأمس.', { hijri: true })).toBe('في تموز 2024، وأمس.');
  });
});

describe('places', () => {
  const text = 'قَالَ في 3 تموز 2024 إن 7 نجحوا';
  const edits = displayEdits(
    text,
    'ar',
    { diacritics: 'none', digits: 'arabic', months: 'egyptian', hijri: true },
    findDates(text, '2024-07-10'),
  );
  const { shown, toShown, toWritten } = showText(text, edits);
  const shownOf = (piece: string) => {
    const start = text.indexOf(piece);
    return shown.slice(toShown(start, false), toShown(start + piece.length, true));
  };

  test('a written span is shown where it belongs', () => {
    expect(shown).toBe('قال في ٣ يوليو ٢٠٢٤ (٢٧ ذو الحجة ١٤٤٥ هـ) إن ٧ نجحوا');
    expect(shownOf('قَالَ')).toBe('قال');
    expect(shownOf('3 تموز 2024')).toBe('٣ يوليو ٢٠٢٤');
    expect(shownOf('تمو')).toBe('يوليو');
    expect(shownOf(' إن 7')).toBe(' إن ٧');
  });

  test('a shown span is written where it belongs', () => {
    const start = shown.indexOf('قال');
    expect(text.slice(toWritten(start, false), toWritten(start + 3, true))).toBe('قَالَ');
    const month = shown.indexOf('وليو');
    expect(text.slice(toWritten(month, false), toWritten(month + 2, true))).toBe('تموز');
    const hijri = shown.indexOf('ذو الحجة');
    expect(toWritten(hijri, false)).toBe(toWritten(hijri + 3, true));
  });

  test('a sentence of the text takes its own edits along', () => {
    const span = { start: text.indexOf('3'), end: text.length };
    expect(showText(text.slice(span.start), editsWithin(edits, span)).shown).toBe(shown.slice(shown.indexOf('٣')));
  });

  const letters = fc.string({
    unit: fc.constantFrom(...'ابتمحد ًَُِّ12.%،٣٪ تموز2024آب'.split(''), 'َ', ' 3 تموز 2024 '),
    maxLength: 60,
  });
  const display: fc.Arbitrary<Display> = fc.record({
    diacritics: fc.constantFrom('all', 'shadda', 'none'),
    digits: fc.constantFrom('written', 'latin', 'arabic'),
    months: fc.constantFrom('written', 'levantine', 'egyptian', 'both'),
    hijri: fc.boolean(),
  });

  test('of any text: in order, in bounds, and back where they came from but for what was replaced', () => {
    fc.assert(
      fc.property(letters, display, (any, wish) => {
        const made = displayEdits(any, 'ar', wish, findDates(any, '2024-07-10'));
        for (const [index, edit] of made.entries()) {
          expect(edit.start).toBeGreaterThanOrEqual(made[index - 1]?.end ?? 0);
          expect(edit.end).toBeLessThanOrEqual(any.length);
        }
        const map = showText(any, made);
        let before = 0;
        for (let place = 0; place <= any.length; place += 1) {
          const start = map.toShown(place, false);
          const end = map.toShown(place, true);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(Math.max(start, end)).toBeLessThanOrEqual(map.shown.length);
          before = start;
          if (made.every((edit) => place < edit.start || place > edit.end)) {
            expect(map.toWritten(start, false)).toBe(place);
            if (place < any.length) expect(map.shown[start]).toBe(any[place]);
          }
        }
        expect(map.toWritten(map.shown.length, true)).toBe(any.length);
      }),
    );
  });

  test('as written is the text itself', () => {
    fc.assert(fc.property(letters, (any) => displayEdits(any, 'ar', WRITTEN, findDates(any, null)).length === 0));
  });
});
