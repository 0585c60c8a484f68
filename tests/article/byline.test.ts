/** Names that only a line's words or its shape give away. */
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';

const TITLE = 'صيانة الجسر القديم تبدأ الأسبوع المقبل';
const PROSE =
  'أعلنت بلدية المدينة صباح اليوم أن أعمال الصيانة في الجسر القديم ستبدأ مطلع الأسبوع المقبل وتستمر ثلاثة أشهر، وإن حركة السير ستحول إلى الطريق الساحلي.';

/** The byline of a page with this line under its title, and something else below its text. */
function bylineOf(line: string, below = ''): Promise<string | null> {
  const html = `<html lang="ar"><head><title>${TITLE}</title><meta property="og:type" content="article"></head><body>
    <nav><a href="/s">رياضة</a> <a href="/m">مجتمع مدني</a></nav><h1>${TITLE}</h1><p>${line}</p><p>${PROSE}</p><p>${PROSE} وأضافت.</p>${below}</body></html>`;
  return withPage(html, 'https://fixture.example/news/bridge', (document) => extractArticle(document).byline);
}

describe('the line under the title', () => {
  it.each([
    ['فهد السبيعي - الرياض', 'فهد السبيعي'],
    ['صلالة – سالم بن حمد الكندي', 'سالم بن حمد الكندي'],
    ['كتبت: هبة مرعي', 'هبة مرعي'],
    ['كتبت - هبة مرعي:', 'هبة مرعي'],
    ['بواسطة هبة مرعي آخر تحديث مارس 4, 2025', 'هبة مرعي'],
    ['هبة مرعي | 12 آذار 2025', 'هبة مرعي'],
  ])('%s', async (line, name) => expect(await bylineOf(line)).toBe(name));

  it.each([
    'رياضة - مجتمع مدني',
    'سياسة - الشرق الأوسط',
    'منوعات - عالم الحيوان',
    'بغداد - وكالة أنباء الرافدين',
    'محليات',
    'تصوير: هبة مرعي',
    'تغطية مباشرة لأعمال الصيانة',
  ])('%s names nobody', async (line) => expect(await bylineOf(line)).toBeNull());
});

it('a name and a place below the text are no byline', async () => {
  expect(await bylineOf('محليات', '<p>فهد السبيعي - الرياض</p>')).toBeNull();
});

describe('the signature under the text', () => {
  it.each([
    ['<p><b>رنا العسلي</b></p><p>كاتبة وباحثة لبنانية، صدرت لها روايتان.</p>', 'رنا العسلي'],
    ['<p><strong>رنا العسلي</strong><br>صحفية من طرابلس</p>', 'رنا العسلي'],
    ['<p>* سالم بن حمد الكندي، أستاذ الاقتصاد السياسي في جامعة الساحل</p>', 'سالم بن حمد الكندي'],
    ['<h4>عن الكاتبة</h4><p>رنا العسلي</p><p>باحثة في تاريخ المدن.</p>', 'رنا العسلي'],
  ])('%s', async (below, name) => expect(await bylineOf('محليات', below)).toBe(name));

  it.each([
    '<p>قال سالم الكندي، أستاذ الاقتصاد في جامعة الساحل، إن الجسر لن يتحمل أكثر من عام</p>',
    '<p>رنا العسلي</p><p>كاتبة تسكن قرب الجسر.</p><p>سالم الكندي</p><p>أستاذ الهندسة في الجامعة.</p>',
    '<p>اقتصاد المدينة</p><p><a href="/x">كاتبة من طرابلس تروي قصة الجسر القديم</a></p>',
  ])('%s is none', async (below) => expect(await bylineOf('محليات', below)).toBeNull());
});
