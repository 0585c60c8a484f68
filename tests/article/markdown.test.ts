// @vitest-environment jsdom
/** Articles as Markdown: every kind of block, and text that looks like Markdown stays text. */
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, toMarkdown } from '@/utils/article/markdown';
import { parseArticleHtml } from '@/utils/article/sanitize';

const markdown = (html: string) => toMarkdown(parseArticleHtml(html, { images: 'remote' }));

describe('toMarkdown', () => {
  test.each([
    { html: '<h2>ماذا <em>بعد</em>؟</h2><p>نص.</p>', md: '## ماذا *بعد*؟\n\nنص.' },
    { html: '<p>قال <strong>الوزير </strong>أمس</p>', md: 'قال **الوزير** أمس' },
    { html: '<ul><li>أ</li><li>ب<ul><li>ج</li></ul></li></ul>', md: '- أ\n- ب\n  - ج' },
    { html: '<ol><li>أ</li><li>ب</li></ol>', md: '1. أ\n2. ب' },
    { html: '<blockquote><p>أ</p><p>ب</p></blockquote>', md: '> أ\n>\n> ب' },
    { html: '<pre>a `b`\n```\nc</pre>', md: '````\na `b`\n```\nc\n````' },
    { html: '<p><a href="https://x.example/a_(b)">رابط</a></p>', md: '[رابط](https://x.example/a_%28b%29)' },
    { html: '<p>نص<sup><a href="#user-content-4">[1]</a></sup></p>', md: 'نص\\[1\\]' },
    {
      html: '<figure><img src="https://x.example/a.jpg" alt="ميناء"><figcaption>الميناء</figcaption></figure>',
      md: '![ميناء](https://x.example/a.jpg)\n\nالميناء',
    },
    {
      html: '<table><tbody><tr><th>أ</th><th>ب</th></tr><tr><td>1|2</td><td>3</td></tr></tbody></table>',
      md: '| أ | ب |\n| --- | --- |\n| 1\\|2 | 3 |',
    },
    { html: '<p>سطر<br>سطر</p>', md: 'سطر  \nسطر' },
    { html: '<p># لا عنوان</p><p>1. لا قائمة</p><p>a*b_c</p>', md: '\\# لا عنوان\n\n1\\. لا قائمة\n\na\\*b\\_c' },
  ])('$html', ({ html, md }) => {
    expect(markdown(html)).toBe(md);
  });

  test('text stays on its line', () => {
    expect(escapeMarkdown('أ\nب [ج]')).toBe('أ ب \\[ج\\]');
  });
});
