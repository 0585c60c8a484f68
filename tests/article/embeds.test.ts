/** Frames with posts and videos become links; other frames go. */
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';

const PROSE = [
  'أعلنت بلدية المدينة صباح اليوم أن أعمال الصيانة في الجسر القديم ستبدأ مطلع الأسبوع المقبل وتستمر ثلاثة أشهر.',
  'وقال رئيس البلدية إن حركة السير ستحول إلى الطريق الساحلي، وإن الحافلات ستعمل وفق جدول معدل طوال تلك المدة.',
  'وأضاف أن كلفة المشروع تبلغ مليوني دينار، وأن الشركة المنفذة التزمت بإنهاء الأعمال قبل بداية العام الدراسي.',
];

/** The article's HTML, without directions, where this stands between its paragraphs. */
function htmlWith(embed: string): Promise<string> {
  const html = `<html lang="ar" dir="rtl"><head><title>صيانة الجسر القديم تبدأ الأسبوع المقبل</title><meta property="og:type" content="article"></head><body><article>
    <h1>صيانة الجسر القديم تبدأ الأسبوع المقبل</h1><p>${PROSE[0]}</p>${embed}<p>${PROSE[1]}</p><p>${PROSE[2]}</p>${embed}</article></body></html>`;
  return withPage(html, 'https://fixture.example/news/bridge', (document) =>
    extractArticle(document).html.replaceAll(' dir="ltr"', ''),
  );
}

describe('frames', () => {
  it.each([
    [
      '<div class="video-wrap"><div><iframe src="https://www.youtube.com/embed/a1B2c3D4e5?rel=0" title="جولة على الجسر"></iframe></div></div>',
      '<p><a href="https://www.youtube.com/watch?v=a1B2c3D4e5">جولة على الجسر</a></p>',
    ],
    [
      '<iframe data-src="//platform.twitter.com/embed/Tweet.html?dnt=false&id=12345678" title="X Post"></iframe>',
      '<p><a href="https://x.com/i/status/12345678">x.com/i/status/12345678</a></p>',
    ],
    [
      '<iframe src="https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fcity%2Fvideos%2F77%2F"></iframe>',
      '<p><a href="https://www.facebook.com/city/videos/77/">facebook.com/city/videos/77/</a></p>',
    ],
    [
      '<amp-youtube data-videoid="a1B2c3D4e5" aria-label="جولة"></amp-youtube>',
      '<p><a href="https://www.youtube.com/watch?v=a1B2c3D4e5">جولة</a></p>',
    ],
  ])('%s', async (embed, link) => {
    const [first, second, third] = PROSE;
    expect(await htmlWith(embed)).toBe(`<p>${first}</p>${link}<p>${second}</p><p>${third}</p>${link}`);
  });

  it.each([
    '<iframe src="https://ads.example/frame?x=youtube" title="إعلان"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)" title="منشور"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fx.example" title="أعجبني"></iframe>',
  ])('%s leaves nothing', async (embed) => {
    expect(await htmlWith(embed)).toBe(PROSE.map((text) => `<p>${text}</p>`).join(''));
  });
});
