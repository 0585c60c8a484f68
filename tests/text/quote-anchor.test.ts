/** Anchors: found again in the same text, and in a text that was edited around them, respelled, or changed a little inside. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorFinder, anchorOf } from '@/utils/text/quote-anchor';

/** Each word once, so that what is quoted stands in one place only. */
const WORDS = (
  'أعلن الوزير أمس خطة جديدة لتطوير الموانئ الشرقية بعد اجتماع طويل ضم ممثلين عن شركات النقل وخبراء البيئة وقال إن ' +
  'العمل سيبدأ مطلع العام المقبل ويستمر ثلاث سنوات كاملة رغم اعتراض سكان الأحياء القريبة الذين طالبوا بتعويضات عادلة ومساكن بديلة'
).split(' ');

const paragraphs = (words: readonly string[]) =>
  words.reduce((text, word, at) => text + (at === 0 ? '' : at % 9 === 0 ? '.\n\n' : ' ') + word, '');

const TEXT = paragraphs(WORDS);

/** From the beginning of a word to the end of one that is at most 12 further. */
const spanOfWords = fc.nat(WORDS.length - 1).chain((first) =>
  fc.integer({ min: 1, max: 12 }).map((count) => {
    const words = [...TEXT.matchAll(/\p{L}+/gu)];
    const [from, to] = [words[first], words[Math.min(words.length, first + count) - 1]];
    return { start: from?.index ?? 0, end: (to?.index ?? 0) + (to?.[0].length ?? 0) };
  }),
);
const otherText = fc.array(fc.constantFrom('لكن', 'صحيفة', 'ثم', 'خبر', 'new', '2026'), { maxLength: 30 });

const quoteIn = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

describe('an anchor', () => {
  test('finds its own span', () => {
    fc.assert(
      fc.property(spanOfWords, (span) => {
        expect(anchorFinder(TEXT)(anchorOf(TEXT, span))).toEqual(span);
      }),
    );
  });

  test('finds its words whatever was put before and after them', () => {
    fc.assert(
      fc.property(spanOfWords, otherText, otherText, ({ start, end }, before, after) => {
        const quote = TEXT.slice(start, end);
        const text = `${paragraphs(before)} ${quote} ${paragraphs(after)}`;
        expect(quoteIn(text, anchorFinder(text)(anchorOf(TEXT, { start, end })))).toBe(quote);
      }),
    );
  });

  test('finds its words when all of the text is written with other marks and letters', () => {
    const respelled = TEXT.replace(/[أإ]/g, 'ا').replace(/ة/g, 'ه').replace(/ن/g, 'نّ').replace(/ل/g, 'لـ');
    fc.assert(
      fc.property(spanOfWords, (span) => {
        const found = anchorFinder(respelled)(anchorOf(TEXT, span));
        const words = quoteIn(respelled, found)?.match(/[\p{L}\p{M}ـ]+/gu);
        expect(words).toHaveLength(TEXT.slice(span.start, span.end).match(/\p{L}+/gu)?.length ?? 0);
      }),
    );
  });

  test('of words that stand in many places finds those with the same surroundings, wherever they went', () => {
    const sentence = (about: string) =>
      `قال المتحدث إن الأمر يتعلق ${about}، كما ورد في البيان، ولم يذكر غير ما يتصل ${about} الآن.`;
    const subjects = ['بالمياه', 'بالنقل', 'بالتعليم', 'بالصحة', 'بالسكن'];
    const text = subjects.map(sentence).join('\n\n');
    fc.assert(
      fc.property(fc.nat(4), fc.shuffledSubarray(subjects, { minLength: 5 }), (which, order) => {
        const quote = 'كما ورد في البيان';
        const start = [...text.matchAll(new RegExp(quote, 'g'))][which]?.index ?? 0;
        const anchor = anchorOf(text, { start, end: start + quote.length });
        const edited = `مقدمة جديدة.\n\n${order.map(sentence).join('\n\n')}`;
        const found = anchorFinder(edited)(anchor);
        const subject = subjects[which] ?? '';
        expect(edited.slice(0, found?.start).endsWith(`${subject}، `)).toBe(true);
      }),
    );
  });

  test('of equal places takes the nearest to the old one', () => {
    const text = 'سطر\n\n'.repeat(6);
    const start = text.indexOf('سطر', 12);
    expect(anchorFinder(text)({ exact: 'سطر', prefix: '', suffix: '', start })).toEqual({ start, end: start + 3 });
  });

  test('finds a sentence in which a word was put in, left out or replaced', () => {
    const sentence = 'وقال إن العمل سيبدأ مطلع العام المقبل ويستمر ثلاث سنوات كاملة';
    const start = TEXT.indexOf('إن');
    const anchor = anchorOf(TEXT, { start, end: TEXT.indexOf('كاملة') + 5 });
    for (const edited of [
      sentence.replace('العمل', 'العمل فيها'),
      sentence.replace(' المقبل', ''),
      sentence.replace('ثلاث', 'أربع'),
    ]) {
      const text = `تحديث: صدر بيان.\n\n${edited} بحسب الوزارة.\n\nانتهى.`;
      const found = quoteIn(text, anchorFinder(text)(anchor));
      expect(found).toMatch(/^إن العمل .* كاملة$/);
    }
  });

  test('is lost, not put on other words, where they are gone', () => {
    const find = anchorFinder('نص آخر عن الرياضة ونتائج مباريات الأمس كلها، لا شيء فيه مما قيل عن خطة الموانئ.');
    fc.assert(
      fc.property(spanOfWords, (span) => {
        const anchor = anchorOf(TEXT, span);
        const isGone = !['خطة', 'الموانئ', 'عن'].includes(anchor.exact);
        expect(find(anchor) === null).toBe(isGone);
      }),
    );
  });
});
