/** Names that only a line's words or its shape give away. */
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';

const TITLE = 'صيانة الجسر القديم تبدأ الأسبوع المقبل';
const PROSE =
  'أعلنت بلدية المدينة صباح اليوم أن أعمال الصيانة في الجسر القديم ستبدأ مطلع الأسبوع المقبل وتستمر ثلاثة أشهر، وإن حركة السير ستحول إلى الطريق الساحلي.';

/** The byline of a page with this line under its title. */
function bylineOf(line: string): Promise<string | null> {
  const html = `<html lang="ar"><head><title>${TITLE}</title><meta property="og:type" content="article"></head><body>
    <nav><a href="/s">رياضة</a> <a href="/m">مجتمع مدني</a></nav><h1>${TITLE}</h1><p>${line}</p><p>${PROSE}</p><p>${PROSE} وأضافت.</p></body></html>`;
  return withPage(html, 'https://fixture.example/news/bridge', (document) => extractArticle(document).byline);
}

describe('the line under the title', () => {
  it.each([
    ['كتبت: هبة مرعي', 'هبة مرعي'],
    ['هبة مرعي | 12 آذار 2025', 'هبة مرعي'],
  ])('%s', async (line, name) => expect(await bylineOf(line)).toBe(name));

  it.each(['رياضة - مجتمع مدني', 'سياسة - الشرق الأوسط', 'محليات', 'تصوير: هبة مرعي', 'تغطية مباشرة لأعمال الصيانة'])(
    '%s names nobody',
    async (line) => expect(await bylineOf(line)).toBeNull(),
  );
});
