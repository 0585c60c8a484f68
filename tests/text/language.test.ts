/** Language and direction from the text, whatever the page declares. */
import { describe, expect, it } from 'vitest';
import { blockDirection, directionOf } from '@/utils/text/direction';
import { languageOf } from '@/utils/text/language';

const TEXTS = {
  ar: 'أعلنت وزارة الصحة أن عدد المصابين ارتفع إلى خمسين في المدينة، وقال الوزير إن الوضع تحت السيطرة.',
  fa: 'وزیر راه گفت که این پروژه تا پایان سال به بهره‌برداری می‌رسد و برای مردم منطقه مهم است.',
  ur: 'وزیر اعلیٰ نے کہا ہے کہ شہر میں پانی کی فراہمی کا منصوبہ اس سال مکمل ہو جائے گا۔',
  he: 'ראש העיר אמר כי העבודות יסתיימו בחודש הבא והתושבים יוכלו לשוב לפארק.',
  en: 'The council said that the works would be finished by the end of the year and that it was on budget.',
  de: 'Der Rat teilte mit, dass die Arbeiten bis zum Ende des Jahres abgeschlossen sind und nicht teurer werden.',
};

describe('languageOf', () => {
  it.each(Object.entries(TEXTS))('%s, whatever is declared', (lang, text) => {
    for (const declared of [null, 'en-US', 'ar', 'fr', 'nonsense']) expect(languageOf(text, declared)).toBe(lang);
  });

  it('believes the page about a language it does not know', () => {
    expect(languageOf('Umhlangano wabantu ubusedolobheni izolo ntambama ngoba bekukhona inkinga.', 'zu')).toBe('zu');
  });

  it('says so when there is nothing to tell from', () => expect(languageOf('1234 !?')).toBe('und'));
});

describe('directionOf', () => {
  it.each([
    [`iPhone 17: ${TEXTS.ar}`, 'rtl'],
    [`${TEXTS.en} (محمد علي)`, 'ltr'],
    [TEXTS.he, 'rtl'],
    ['2024', null],
  ])('%s', (text, wanted) => expect(directionOf(text)).toBe(wanted));

  it('leaves a line of foreign names in an Arabic text alone', () => {
    expect(blockDirection('هاتف iPhone 15 Pro Max متاح', 'rtl')).toBe('rtl');
    expect(blockDirection(TEXTS.en, 'rtl')).toBe('ltr');
    expect(blockDirection(TEXTS.ar, 'ltr')).toBe('rtl');
  });
});
