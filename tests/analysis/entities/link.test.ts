/** Mentions of one person are one; two people stay two. The names are invented. */
import { describe, expect, test } from 'vitest';
import { entitiesOf } from '@/tools/entities/given-names';

const linked = (...marked: string[]) => entitiesOf(marked).map(({ name, mentions }) => [name, mentions.length]);

describe('linkMentions', () => {
  test('a family name goes to the full name before it', () => {
    expect(linked('وصل ⟦P غريغوري ستانوف⟧ أمس.', 'وقال ⟦P ستانوف⟧ إنه سعيد.')).toEqual([['غريغوري ستانوف', 2]]);
  });

  test('a clitic is no part of the name', () => {
    expect(linked('وصل ⟦P غريغوري ستانوف⟧ أمس.', 'ورحب الوزير ⟦P بستانوف⟧ ثم ودعه.')).toEqual([['غريغوري ستانوف', 2]]);
  });

  test('«لل» gives the article back', () => {
    expect(linked('وصل ⟦P سالم الحمداوي⟧ أمس.', 'وسلم الدرع ⟦P للحمداوي⟧ نفسه.')).toEqual([['سالم الحمداوي', 2]]);
    expect(linked('وسلم الدرع ⟦P للحمداوي⟧ نفسه.', 'وكان ⟦P الحمداوي⟧ غائبا.')).toEqual([['الحمداوي', 2]]);
  });

  test('a letter that looks like a clitic stays where the full name has it', () => {
    expect(linked('قال ⟦P عوض باسمير⟧ إنه راض.', 'وأضاف ⟦P باسمير⟧ أن سمير غائب.')).toEqual([['عوض باسمير', 2]]);
  });

  test('a full name is shown though common words stand at its edges', () => {
    // «ماك» and «شيخة» are words of the dictionary and no listed names.
    expect(linked('قال ⟦P ماك هينغو فينترلي⟧ أمس.', 'وأضاف ⟦P فينترلي⟧ أنه راض.')).toEqual([['ماك هينغو فينترلي', 2]]);
    expect(linked('كتبت ⟦P شيخة بنت ناصر الحجرية⟧ رواية.', 'وقالت ⟦P شيخة⟧ إنها الأخيرة.')).toEqual([
      ['شيخة بنت ناصر الحجرية', 2],
    ]);
  });

  test('a letter that is drawn out before a name is none of it', () => {
    expect(linked('سلم المفتاح ⟦P لـمازن القطيش⟧ أمس.', 'ورحل ⟦P القطيش⟧.')).toEqual([['مازن القطيش', 2]]);
  });

  test('a single name before its full name waits for it', () => {
    expect(linked('⟦P ستانوف⟧ يزور المدينة', 'وصل ⟦P غريغوري ستانوف⟧ أمس.')).toEqual([['غريغوري ستانوف', 2]]);
  });

  test('two of one family stay two, and the nearest takes the single name', () => {
    expect(
      linked(
        'قال ⟦P سالم الحمداوي⟧ إنه باق.',
        'ورد شقيقه ⟦P ماجد الحمداوي⟧ بأنه راحل.',
        'وأضاف ⟦P الحمداوي⟧ أن القرار نهائي.',
      ),
    ).toEqual([
      ['سالم الحمداوي', 1],
      ['ماجد الحمداوي', 2],
    ]);
  });

  test('a single name that was one of a family’s stays with the same', () => {
    expect(
      linked(
        'قال ⟦P سالم الحمداوي⟧ إنه باق.',
        'وأضاف ⟦P الحمداوي⟧ أنه فائز.',
        'وحضر المحامي ⟦P ماجد الحمداوي⟧ أيضا.',
        'وانتهى الحفل مساء.',
        'ويعود ⟦P الحمداوي⟧ غدا.',
      ),
    ).toEqual([
      ['سالم الحمداوي', 3],
      ['ماجد الحمداوي', 1],
    ]);
  });

  test('who was introduced as another’s kin does not take the family’s name', () => {
    expect(
      linked(
        'رحل ⟦P سالم الحمداوي⟧ أمس.',
        'وأعلنت ابنته ⟦P بتول الحمداوي⟧ الخبر.',
        'ويدفن غدا.',
        'ولد ⟦P الحمداوي⟧ في المدينة.',
      ),
    ).toEqual([
      ['سالم الحمداوي', 2],
      ['بتول الحمداوي', 1],
    ]);
  });

  test('a role tells two of one family apart', () => {
    const [first, second] = entitiesOf([
      'قال الوزير ⟦P سالم الحمداوي⟧ إنه باق.',
      'ورد المحامي ⟦P ماجد الحمداوي⟧ بأنه راحل.',
      'وأضاف الوزير ⟦P الحمداوي⟧ أن القرار نهائي.',
    ]);
    expect(first?.mentions).toEqual(['سالم الحمداوي', 'الحمداوي']);
    expect(second?.mentions).toEqual(['ماجد الحمداوي']);
  });

  test('every role that an article gives is kept in its order, each once', () => {
    const [person] = entitiesOf([
      'قال وزير الزراعة ⟦P سالم الحمداوي⟧ إنه باق.',
      'وأضاف الوزير ⟦P الحمداوي⟧ أن القرار نهائي.',
      'وكان ⟦P الحمداوي⟧، رئيس اتحاد الفلاحين، قد غاب.',
    ]);
    expect([person?.role, ...(person?.otherRoles ?? [])]).toEqual(['وزير الزراعة', 'رئيس اتحاد الفلاحين']);
  });

  test('compounds are one word: «عبد الله» is not the end of «عبد العزيز»', () => {
    expect(linked('حضر ⟦P ناصر عبد الجليل⟧ مبكرا.', 'وغاب ⟦P عبد الكريم⟧ عن الجلسة.')).toEqual([
      ['ناصر عبد الجليل', 1],
      ['عبد الكريم', 1],
    ]);
  });

  test('a common word taken into a name does not make another person of it', () => {
    expect(linked('وصل ⟦P سالم الحمداوي⟧ أمس.', 'ثم شوهد ⟦P الحمداوي مسرعا⟧ في الممر.')).toEqual([
      ['سالم الحمداوي', 2],
    ]);
  });

  test('a name from the middle of a full one is its owner’s', () => {
    expect(linked('وصل ⟦P ماجد سالم الحمداوي الزغلامي⟧ أمس.', 'وقال ⟦P الحمداوي⟧ إنه سعيد.')).toEqual([
      ['ماجد سالم الحمداوي الزغلامي', 2],
    ]);
  });

  test('a name goes to the one who is spelled alike, not to a likeness', () => {
    expect(
      linked(
        'وصل ⟦P هادي سلماني⟧ أمس.',
        'وبقي ⟦P ماجد سلمان⟧ في بيته.',
        'وصافح ⟦P سلماني⟧ الحضور.',
        'ثم اعتذر ⟦P سلمان⟧.',
      ),
    ).toEqual([
      ['هادي سلماني', 2],
      ['ماجد سلمان', 2],
    ]);
  });

  test('a first letter that only looks like a clitic stays', () => {
    const [person] = entitiesOf(['قالت المهندسة الإيطالية ⟦P كيارا ستانوفي⟧ إنها راضية.']);
    expect(person).toMatchObject({ name: 'كيارا ستانوفي', mentions: ['كيارا ستانوفي'] });
  });

  test('a mention leaves its clitics outside', () => {
    const [person] = entitiesOf(['وصل ⟦P سالم الحمداوي⟧ أمس.', 'ورحب الوزير ⟦P بالحمداوي⟧ ثم ودعه.']);
    expect(person?.mentions).toEqual(['سالم الحمداوي', 'الحمداوي']);
  });

  test('«بن» binds to what follows', () => {
    expect(linked('استقبل ⟦P راكان بن سعود⟧ ضيفه.', 'وأكد ⟦P بن سعود⟧ عمق العلاقة.')).toEqual([['راكان بن سعود', 2]]);
  });

  test('spellings of one foreign name are one person', () => {
    expect(linked('قال ⟦P أنطوني غوتيرال⟧ أمس.', 'وأضاف ⟦P جوتيرال⟧ اليوم.')).toEqual([['أنطوني غوتيرال', 2]]);
  });

  test('names that differ in a vowel are two people', () => {
    expect(linked('حضر ⟦P سلمان الحمداوي⟧ الحفل.', 'وغاب ⟦P سليمان الحمداوي⟧ عنه.')).toHaveLength(2);
  });

  test('brothers of one father are two people', () => {
    expect(linked('حضر ⟦P ماجد بن فهد الحمداوي⟧.', 'وغاب ⟦P سالم بن فهد الحمداوي⟧.')).toHaveLength(2);
  });

  test('a middle name may be left out', () => {
    expect(linked('حضر ⟦P ماجد سالم الحمداوي⟧.', 'وتكلم ⟦P ماجد الحمداوي⟧.')).toEqual([['ماجد سالم الحمداوي', 2]]);
  });

  test('an acronym in brackets is the organisation before it', () => {
    expect(linked('أعلنت ⟦O هيئة المياه الوطنية⟧ (⟦O همو⟧) خطتها.', 'وقالت ⟦O همو⟧ إنها جاهزة.')).toEqual([
      ['هيئة المياه الوطنية', 3],
    ]);
  });

  test('two organisations that begin alike stay two', () => {
    expect(linked('اجتمع ⟦O حزب النهار الجديد⟧ و⟦O حزب النهار القديم⟧.', 'وانسحب ⟦O حزب النهار⟧.')).toHaveLength(3);
  });
});
