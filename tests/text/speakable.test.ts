import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakable } from '@/utils/text/speakable';

describe('speakable', () => {
  it.each([
    ['قال د. سامر الحداد إن الوباء انحسر.', 'قال الدكتور سامر الحداد إن الوباء انحسر.'],
    ['وأضاف أ.د. منى الراوي أن النتائج أولية.', 'وأضاف الأستاذ الدكتور منى الراوي أن النتائج أولية.'],
    ['التقى بم. كريم الصالح', 'التقى بالمهندس كريم الصالح'],
    ['بلغت الكلفة 1,250,000 دينار', 'بلغت الكلفة 1250000 دينار'],
    ['بلغت الكلفة ١٬٢٥٠ دينارا', 'بلغت الكلفة 1250 دينارا'],
    ['ارتفع المؤشر ٣٫٥٪ أمس', 'ارتفع المؤشر 3 فاصلة 5 في المئة أمس'],
    ['على بعد 12 كم من المدينة', 'على بعد 12 كيلومتر من المدينة'],
    ['سنة 1445هـ', 'سنة 1445 هجرية'],
    ['في القرن الثالث 300 ق.م بنيت', 'في القرن الثالث 300 قبل الميلاد بنيت'],
    ['بين 2019-2021 توقفت', 'بين 2019 إلى 2021 توقفت'],
    ['بيع بـ$250 فقط', 'بيع ب250 دولار فقط'],
    ['قال على موقع https://example.com/a/b?c=1 إن', 'قال على موقع example.com إن'],
    ['الخبـــر الـمهم', 'الخبر المهم'],
    ['الخضر والفواكه إلخ.', 'الخضر والفواكه إلى آخره'],
  ])('says %s', (written, spoken) => {
    expect(speakable(written, 'ar')).toBe(spoken);
  });

  it('leaves what only looks like shorthand', () => {
    expect(speakable('انتهى الحكم. وصفق الجمهور', 'ar')).toBe('انتهى الحكم. وصفق الجمهور');
    expect(speakable('يوم 12/5/2024', 'ar')).toBe('يوم 12/5/2024');
    expect(speakable('كتب في 2024-05-12 مقاله', 'ar')).toBe('كتب في 2024-05-12 مقاله');
    expect(speakable('شارك 12 كمينا', 'ar')).toBe('شارك 12 كمينا');
  });

  it('writes out English signs in English', () => {
    expect(speakable('Up 3.5% in 2019–2021', 'en-GB')).toBe('Up 3.5 percent in 2019 to 2021');
  });

  it('keeps every other letter, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ب', 'ت', ' ', '،', 'ا', '.', 'x') }), (text) => {
        const letters = (line: string) => line.replace(/[^\p{L}]/gu, '');
        expect(letters(speakable(text, 'fa'))).toBe(letters(text));
      }),
    );
  });
});
