/** Roles in the article's own words, the outermost one, on one person only. The names are invented. */
import { describe, expect, test } from 'vitest';
import { entitiesOf } from '@/tools/entities/given-names';

const roles = (...marked: string[]) => Object.fromEntries(entitiesOf(marked).map(({ name, role }) => [name, role]));

describe('roles', () => {
  test.each([
    ['قال وزير الزراعة التونسي ⟦P حاتم الزغلامي⟧ إن الموسم جيد.', 'وزير الزراعة التونسي'],
    ['وصل المبعوث الخاص للرئيس الروسي، ⟦P حاتم الزغلامي⟧، أمس.', 'المبعوث الخاص للرئيس الروسي'],
    ['رحب نائب رئيس الوزراء الدكتور ⟦P حاتم الزغلامي⟧ بالقرار.', 'نائب رئيس الوزراء'],
    ['قال ⟦P حاتم الزغلامي⟧، رئيس لجنة الموازنة، إن الأرقام خاطئة.', 'رئيس لجنة الموازنة'],
    ['قال ⟦P حاتم الزغلامي⟧ (رئيس لجنة الموازنة) إن الأرقام خاطئة.', 'رئيس لجنة الموازنة'],
    ['وأبلغ للرئيس السابق ⟦P حاتم الزغلامي⟧ ما جرى.', 'الرئيس السابق'],
    ['أقال الرئيس التونسي والي صفاقس ⟦P حاتم الزغلامي⟧ أمس.', 'والي صفاقس'],
    ['قال المتحدث باسم وزارة الداخلية العميد ⟦P حاتم الزغلامي⟧ إن الوضع هادئ.', 'المتحدث باسم وزارة الداخلية'],
    ['قال النائب ⟦P حاتم الزغلامي⟧، عضو اللجنة المالية، إنه يرفض.', 'النائب'],
    ['وقال ⟦P حاتم الزغلامي⟧، وهو معلم من صنعاء، إنه راض.', 'معلم'],
    ['قالت مديرتها ⟦P حاتم الزغلامي⟧ إن العدد كبير.', 'مديرتها'],
    ['وقال نائب رئيس الوزراء السابق ⟦P حاتم الزغلامي⟧ إنه راض.', 'نائب رئيس الوزراء السابق'],
    ['قالت قائدة الفريق، البلجيكية ذات الأصل التونسي ⟦P حاتم الزغلامي⟧، إنها راضية.', 'قائدة الفريق'],
    ['وأفرج القاضي عن صحافي لبناني اسمه ⟦P حاتم الزغلامي⟧ أمس.', 'صحافي لبناني'],
    ['عين ⟦P حاتم الزغلامي⟧ رئيسا للهيئة خلفا لزميله.', 'رئيسا للهيئة'],
    ['وقال ⟦P حاتم الزغلامي⟧، وهو محام في الخمسين من عمره، إنه راض.', 'محام'],
    ['وقال رئيس المؤتمر السفير البرازيلي ⟦P حاتم الزغلامي⟧ إنه راض.', 'رئيس المؤتمر'],
    ['وقال رئيس إقليم مورسيا السابق ⟦P حاتم الزغلامي⟧ إنه بريء.', 'رئيس إقليم مورسيا السابق'],
    ['توفي الأديب والمؤرخ ⟦P حاتم الزغلامي⟧ أمس.', 'الأديب والمؤرخ'],
    ['فاز كتابان للعراقي ⟦P حاتم الزغلامي⟧ بجائزة.', null],
    ['وصفق الجمهور أمام ⟦P حاتم الزغلامي⟧ طويلا.', null],
    ['قال السيد ⟦P حاتم الزغلامي⟧ إنه يرفض.', null],
    ['اشترى ⟦P حاتم الزغلامي⟧ بيتا في المدينة.', null],
  ])('%s', (sentence, role) => {
    expect(roles(sentence)).toEqual({ 'حاتم الزغلامي': role });
  });

  test('each of two people joined by «و» keeps his own', () => {
    expect(roles('وقع الرئيس الروسي ⟦P إيغور سامسين⟧ والرئيس التركي ⟦P طارق أوزكان⟧ الاتفاق.')).toEqual({
      'إيغور سامسين': 'الرئيس الروسي',
      'طارق أوزكان': 'الرئيس التركي',
    });
  });

  test('a role behind one name is not the next one’s', () => {
    expect(roles('فاز ⟦P عمر الدبوسي⟧ لاعب الأهلي ⟦P ويوسف النحاسي⟧ لاعب الزمالك.')).toMatchObject({
      'عمر الدبوسي': 'لاعب الأهلي',
      'يوسف النحاسي': 'لاعب الزمالك',
    });
  });

  test('the fuller form of the first role is told', () => {
    expect(roles('حضر الوزير ⟦P حاتم الزغلامي⟧ مبكرا.', 'وقال وزير الزراعة ⟦P حاتم الزغلامي⟧ إنه راض.')).toEqual({
      'حاتم الزغلامي': 'وزير الزراعة',
    });
  });
});

describe('English roles', () => {
  test.each([
    ["Jordan's finance minister, ⟦P Muhannad Torskov⟧, said so.", "Jordan's finance minister"],
    ['The company named former ambassador ⟦P Lara Torskov⟧ to its board.', 'former ambassador'],
    ['⟦P Lara Torskov⟧, the head of the water authority, resigned.', 'head of the water authority'],
    ['“It rained,” said ⟦P Lara Torskov⟧, a farmer.', 'farmer'],
    ['⟦P Lara Torskov⟧, 54, an engineer in Sidon, disagreed.', 'engineer in Sidon'],
    ['“It rained,” said Dr. ⟦P Lara Torskov⟧ on Monday.', null],
    ['⟦P Lara Torskov⟧ lost the race for the presidency.', null],
    ['⟦P Lara Torskov⟧, who runs a hospital, said so.', null],
  ])('%s', (sentence, role) => {
    expect(entitiesOf([sentence], 'en').map((found) => found.role)).toEqual([role]);
  });
});
