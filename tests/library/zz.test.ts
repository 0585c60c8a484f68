import { it } from 'vitest';
import { alternativesOf } from '@/utils/library/search/alternatives';
import { matchExpression } from '@/utils/library/search/match-expression';
import { parseQuery } from '@/utils/library/search/parse-query';
import { stemsOf } from '@/utils/library/search/stems';

it('x', () => {
  for (const w of 'كتاب والكتاب بكتابه كتبهم وكتابها للكتاب وزير ووزيره لبنان لبناني اللبنانيين المانيا بالمانيا لالمانيا المانيه سوريا سوريه وسوريا مدرسه مدرستهم المدارس معلمون ومعلماتنا قانون القوانين بوتين وبوتين ولوكاشينكو بلوكاشينكو وقال فقال كانت وكانت الاب الام للرييس برييس بنك البنك بن ابن تاب لحم اللحوم فلسطيني والفلسطينيون وفاه وفاته والدته بالغ الاجتماع اجتماعات رييسي پوتين elections elected عام اعلام الله لله بالله وصلت ووصلوا كلام لاعب اللاعبين بلاعبين'.split(
    ' ',
  ))
    console.log(w, stemsOf(w).join(' '));
  for (const q of [
    'كتاب',
    'كتاب ',
    '«وزير الخارجية» مصر',
    '"a b',
    'عبد الله ',
    'عبدالله بن',
    'covid-19 OR * NEAR(',
    '١٬٢٣٤ Erdoğan',
    'والكتا',
  ])
    console.log(q, '=>', matchExpression(alternativesOf(parseQuery(q)), ['title', 'body']));
});
