// @vitest-environment jsdom
/** Blocks and their text nodes: the same before and after the tree is written as HTML and read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/utils/article/blocks';
import { parseArticleHtml } from '@/utils/article/sanitize';
import { buildStructure } from '@/utils/article/structure';

const NAMES = [
  'p',
  'div',
  'span',
  'b',
  'a',
  'h1',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'table',
  'tr',
  'td',
  'figure',
  'figcaption',
  'br',
  'em',
  'section',
  'img',
];

interface Shape {
  name: string;
  children: (Shape | string)[];
}
const { shape } = fc.letrec<{ shape: Shape; child: Shape | string }>((tie) => ({
  child: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('نص ', ' word', '\n', 'a\u00A0b', 'قال: «نعم».', '\u200B', ' '),
    tie('shape'),
  ),
  shape: fc.record({ name: fc.constantFrom(...NAMES), children: fc.array(tie('child'), { maxLength: 5 }) }),
}));

function build({ name, children }: Shape): Element {
  const element = document.createElement(name);
  if (name === 'a') element.setAttribute('href', 'https://x.example/');
  if (name === 'img') element.setAttribute('src', 'https://x.example/i.jpg');
  for (const child of children) element.append(typeof child === 'string' ? child : build(child));
  return element;
}

describe('collectBlocks', () => {
  it('gives what its text nodes hold, and the same after a round trip', () => {
    fc.assert(
      fc.property(shape, (tree) => {
        const root = document.createElement('div');
        root.append(build(tree));
        const { root: built } = buildStructure(root);
        const first = collectBlocks(built);
        for (const { block, texts } of first) expect(texts.map((text) => text.data).join('')).toBe(block.text);
        expect(collectBlocks(built).map(({ block }) => block)).toEqual(first.map(({ block }) => block));
        const again = collectBlocks(parseArticleHtml(built.innerHTML, { images: 'none' }));
        expect(again.map(({ block }) => block)).toEqual(first.map(({ block }) => block));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each([
    ['<p>واحد<br>اثنان</p>', ['واحد اثنان']],
    ['<div>واحد<br><br>اثنان<p>ثلاثة</p>أربعة</div>', ['واحد', 'اثنان', 'ثلاثة', 'أربعة']],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', ['a', 'b']],
    ['<p>  a <b> b</b> </p>', ['a b']],
  ])('%s', (html, texts) => {
    const root = document.createElement('div');
    root.append(new DOMParser().parseFromString(html, 'text/html').body);
    expect(collectBlocks(buildStructure(root).root).map(({ block }) => block.text)).toEqual(texts);
  });
});
