/** Text that looks like what sites put around an article, and is the article's own: it stays. */
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';

const PROSE = [
  'أعلنت بلدية المدينة صباح اليوم أن أعمال الصيانة في الجسر القديم ستبدأ مطلع الأسبوع المقبل وتستمر ثلاثة أشهر.',
  'وقال رئيس البلدية إن حركة السير ستحول إلى الطريق الساحلي، وإن الحافلات ستعمل وفق جدول معدل طوال تلك المدة.',
  'وأضاف أن كلفة المشروع تبلغ مليوني دينار، وأن الشركة المنفذة التزمت بإنهاء الأعمال قبل بداية العام الدراسي.',
];

/** The texts of the blocks of a page with this body under its prose. */
function blocksOf(body: string): Promise<string[]> {
  const html = `<html lang="ar" dir="rtl"><head><title>صيانة الجسر القديم تبدأ الأسبوع المقبل</title></head><body><article>
    <h1>صيانة الجسر القديم تبدأ الأسبوع المقبل</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}${body}</article></body></html>`;
  return withPage(html, 'https://fixture.example/news/bridge', (document) =>
    extractArticle(document).blocks.map(({ text }) => text),
  );
}

describe('what is the article’s own', () => {
  it('keeps labelled lines at the end, linked or not', async () => {
    const lines = ['الشمال: الميناء، السوق', 'الجنوب: الجامعة', 'الشرق: المحطة، الملعب', 'الغرب: الحديقة'];
    const found = await blocksOf(
      lines.map((line, index) => `<p>${index % 2 ? line : `<a href="/place/${index}">${line}</a>`}</p>`).join(''),
    );
    expect(found).toEqual([...PROSE, ...lines]);
  });

  it('keeps a paragraph that comes again further down, and drops one that follows itself', async () => {
    const again = PROSE[1] ?? '';
    const other = 'وكان الجسر قد أغلق مرتين خلال العقد الماضي بعد ظهور تشققات في دعاماته الوسطى، ثم أعيد فتحه.';
    expect(await blocksOf(`<p>${other}</p><p>${again}</p>`)).toEqual([...PROSE, other, again]);
    expect(await blocksOf(`<p>${other}</p><p>${other}</p>`)).toEqual([...PROSE, other]);
  });

  it('keeps links that all begin alike, and drops headlines that do not', async () => {
    const parts = ['الأولى', 'الثانية', 'الثالثة'];
    const alike = parts.map((part) => `تفاصيل أعمال المرحلة ${part} من المشروع`);
    const page = (links: string[]) =>
      links
        .map((link, index) => `<p><a href="/part/${index}">${link}</a></p><p>${PROSE[index]} ${parts[index]}.</p>`)
        .join('');
    expect(await blocksOf(page(alike))).toEqual(expect.arrayContaining(alike));
    const headlines = [
      'وزير النقل يزور المطار الجديد',
      'انطلاق مهرجان الربيع مساء الغد',
      'فوز الفريق المحلي بكأس البلاد',
    ];
    const found = await blocksOf(page(headlines));
    expect(headlines.filter((headline) => found.includes(headline))).toEqual([]);
  });

  it('keeps a formula as a line of its signs', async () => {
    const found = await blocksOf(
      '<p>ويحسب المهندسون الحمل وفق العلاقة <math><mi>F</mi><mo>=</mo><mi>m</mi><mi>a</mi></math> في كل دعامة من دعامات الجسر.</p>',
    );
    expect(found.at(-1)).toBe('ويحسب المهندسون الحمل وفق العلاقة F = m a في كل دعامة من دعامات الجسر.');
  });
});
