/** The summary: the article's own words, short, in order, and readable without the sentences around it. */
import { describe, expect, test } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { analyse } from '@/utils/analysis/analyse';
import { type Article, articleText, type Block } from '@/utils/article/article';
import { countWords } from '@/utils/text/words';

const PARAGRAPHS = [
  'وقّعت وزارة النقل في مدينة الميناء، صباح الاثنين، عقدا لتوسعة الرصيف الشمالي بكلفة ثمانين مليون دولار تموّل نصفها قروض ميسّرة.',
  'وأضافت الوزارة في بيانها أن الأعمال تبدأ مطلع العام المقبل. وتستمر الأعمال نحو ثلاث سنوات على مراحل لا تعطّل حركة السفن.',
  'وقال مدير الميناء إن التوسعة ستضاعف طاقة مناولة الحاويات في الرصيف الشمالي، وتتيح استقبال سفن أكبر من السفن الحالية.',
  'هل تكفي التوسعة؟ يرى خبراء الشحن البحري أن الطلب على الميناء ينمو أسرع من طاقته منذ خمس سنوات متتالية.',
  'لكن نقابة عمال الميناء تخشى أن تؤدي الرافعات الآلية الجديدة إلى تسريح مئات العمال، وتطالب بضمانات مكتوبة في العقد.',
  'وتعهدت الشركة المنفذة بتدريب العمال على الرافعات الجديدة، وقالت إنها لن تستغني عن أي عامل طوال مدة تنفيذ العقد.',
  'ويمرّ عبر الميناء ثلثا واردات البلاد من القمح والوقود، ما يجعل أي تعطّل في أرصفته أزمة تطال الأسواق كلها خلال أيام.',
  'وكانت عاصفة قد أغلقت الرصيف الشمالي أسبوعين في الشتاء الماضي، واضطرت سفن كثيرة إلى الانتظار في عرض البحر.',
  'ومن المقرر أن يناقش البرلمان العقد في جلسة علنية الأسبوع المقبل، بعد أن طالب نواب بنشر بنوده كاملة قبل التصديق عليه.',
];

const articleOf = (blocks: Block[]) => anArticle({ title: 'توقيع عقد لتوسعة الرصيف الشمالي في الميناء', blocks });

const PORT = articleOf([
  { kind: 'caption', text: 'رافعات في الرصيف الشمالي لتوسعة الميناء. وزارة النقل وقعت العقد.' },
  ...PARAGRAPHS.map((text): Block => ({ kind: 'paragraph', text })),
]);

function summaryOf(article: Article): string[] {
  const text = articleText(article);
  return analyse(article).summary.map(({ start, end }) => text.slice(start, end));
}

describe('summarise', () => {
  test('two or three sentences of the paragraphs, in order, at most 75 words', () => {
    const summary = summaryOf(PORT);
    expect(summary.length).toBeGreaterThanOrEqual(2);
    expect(summary.length).toBeLessThanOrEqual(3);
    expect(countWords(summary.join(' '))).toBeLessThanOrEqual(75);
    const places = summary.map((sentence) => PARAGRAPHS.join('\n\n').indexOf(sentence));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('begins with the news', () => {
    expect(summaryOf(PORT)[0]).toBe(PARAGRAPHS[0]);
  });

  test('a sentence that leans on another stands only behind it', () => {
    const summary = summaryOf(PORT);
    const sentences = PARAGRAPHS.flatMap((paragraph) => paragraph.split(/(?<=[.؟]) /u));
    for (const [index, sentence] of summary.entries()) {
      if (/^(وأضافت|لكن)/u.test(sentence)) expect(summary[index - 1]).toBe(sentences[sentences.indexOf(sentence) - 1]);
    }
    const withoutLead = summaryOf(articleOf(PORT.blocks.toSpliced(1, 1)));
    expect(withoutLead.length).toBeGreaterThan(0);
    expect(withoutLead[0]).not.toMatch(/^(وأضافت|لكن)/u);
  });

  test('a short article is its own summary', () => {
    expect(summaryOf(articleOf(PORT.blocks.slice(0, 4)))).toEqual([]);
  });
});
