/** What the recogniser finds in a text, after its slips are mended. All names and products are invented. */
import { describe, expect, test } from 'vitest';
import { loadModel } from '@/tools/entities/load-models';
import { markedSentence } from '@/tools/entities/read-marked-text';
import { spansOf } from '@/utils/analysis/entities/labels';
import { mendNames } from '@/utils/analysis/entities/mend-names';
import { fold } from '@/utils/text/fold';
import { tokenise } from '@/utils/text/tokenise';

const { lexicon } = loadModel('ar');

/** The people left of those marked as found. */
function people(...marked: string[]): string[] {
  const sentences = marked.map((line) => {
    const text = line.replace(/⟦[POLM] ([^⟧]+)⟧/gu, '$1');
    const tokens = tokenise(text);
    const words = tokens.map(({ start, end }) => text.slice(start, end));
    return { tokens, words, folded: words.map(fold) };
  });
  const names = marked.map((line) =>
    spansOf(markedSentence(line, 'marked text').labels).map((span) => ({ ...span, chance: 1 })),
  );
  return mendNames(lexicon, sentences, names).flatMap((found, i) =>
    found
      .filter(({ type }) => type === 'PER')
      .map(({ start, end }) => sentences[i]?.words.slice(start, end).join(' ') ?? ''),
  );
}

describe('Latin letters in Arabic text', () => {
  test.each([
    'كشفت الشركة عن هاتف «⟦P Nova X2⟧» الجديد.',
    'ويقول خبراء ⟦P إن Nova X2 جيد⟧ وسريع.',
    'والجهاز أسرع من ⟦P Lumo⟧ 15 بكثير.',
    'طرحت الشركة ⟦P Lumo Ultra⟧ في الأسواق.',
    'يعمل هاتف ⟦P Lumo Ultra⟧ بنظام جديد.',
  ])('a product is nobody: %s', (sentence) => {
    expect(people(sentence)).toEqual([]);
  });

  test.each([
    ['قال الباحث ⟦P John Marlow⟧ إن النتائج جيدة.', ['John Marlow']],
    ['وقال ⟦P John Marlow⟧ إن النتائج جيدة.', ['John Marlow']],
    ['التقى ⟦P John Marlow⟧ في المعرض.', ['John Marlow']],
    ['شكر رئيس قسم البحوث في الجامعة ⟦P John Marlow⟧ الحضور.', ['John Marlow']],
    ['ولد ⟦P جون مارلو⟧ (⟦P John Marlow⟧) في قرية.', ['جون مارلو', 'John Marlow']],
  ])('a person has a cue: %s', (sentence, left) => {
    expect(people(sentence)).toEqual(left);
  });

  test('who has had a cue once needs none again', () => {
    expect(people('قال الباحث ⟦P John Marlow⟧ إنه راض.', 'ثم سافر ⟦P Marlow⟧ إلى قريته.')).toEqual([
      'John Marlow',
      'Marlow',
    ]);
  });
});

describe('a name twice in a row', () => {
  test('is said twice where it stands alone as well', () => {
    expect(people('⟦P كريم⟧: بدأت صغيرا.', 'وماذا بعد؟ ⟦P كريم كريم⟧: سافرت.')).toEqual(['كريم', 'كريم', 'كريم']);
  });

  test('is a name where it never does, or goes on', () => {
    expect(people('قال ⟦P كريم كريم⟧ إنه راض.')).toEqual(['كريم كريم']);
    expect(people('وصل ⟦P محمد⟧ أمس.', 'وغاب ⟦P محمد محمد أبو زيد⟧.')).toEqual(['محمد', 'محمد محمد أبو زيد']);
  });
});

describe('what stands beside a name', () => {
  test.each([
    [['قال ⟦P فان ديربرغ⟧ إنه راض.', 'وصل ⟦P كنجي موريموتو⟧.', 'واجتمع ⟦P فان ديربرغ بموريموتو⟧ أمس.'], 2],
    [['قال ⟦P سلطان المعمري⟧ إنه راض.', 'وصل ⟦P كنجي موريموتو⟧.', 'وحضر ⟦P سلطان المعمري وموريموتو⟧.'], 2],
  ])('the next one, joined by a letter, is another: %j', (lines) => {
    expect(people(...lines).slice(2)).toHaveLength(2);
  });

  test.each([
    ['وصل ⟦P عزيز المرابط⟧.', 'ولم ⟦P يترأس المرابط⟧ الجلسة.', 'المرابط'],
    ['وصل ⟦P الصافي إدريس⟧.', 'وقال ⟦P الحاج الصافي⟧ إنه راض.', 'الصافي'],
    ['قالت ⟦P ثريا الهنائية⟧ إنها راضية.', 'وسجل البيت ⟦P باسم ثريا الهنائية⟧.', 'ثريا الهنائية'],
  ])('a verb or a title before it is no part of it: %s %s', (first, second, left) => {
    expect(people(first, second).at(-1)).toBe(left);
  });

  test('a time of a day is nobody, and how something was said is no name', () => {
    expect(people('أعلن المتحدث ⟦P فجر الخميس⟧ أن الطريق مفتوح.')).toEqual([]);
    expect(people('قال ⟦P عزيز المرابط ضاحكاً⟧ إنه راض.')).toEqual(['عزيز المرابط']);
    expect(people('قالت ⟦P فجر السعيدي⟧ إنها راضية.')).toEqual(['فجر السعيدي']);
  });

  test('a name that nothing else in the article shows to be shorter stays whole', () => {
    expect(people('وصل ⟦P الحاج الصافي⟧ أمس.')).toEqual(['الحاج الصافي']);
    expect(people('وصل ⟦P باسم يوسف⟧.', 'وقال ⟦P يوسف⟧ إنه راض.')).toEqual(['باسم يوسف', 'يوسف']);
  });
});
