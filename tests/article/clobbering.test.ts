/** Pages that shadow the DOM's own properties end in an article all the same. */
import { describe, expect, it } from 'vitest';
import { withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';

const TEXT = 'قالت البلدية إن العمل في الطريق الساحلي سينتهي قبل بداية فصل الشتاء، وإن الكلفة لم تتغير. '.repeat(4);
const OTHER = 'وأضاف المهندس المشرف أن أربعين عاملا يتناوبون على الموقع ليلا ونهارا منذ آذار الماضي. '.repeat(3);
const NAMES = [
  'parentNode',
  'nextElementSibling',
  'tagName',
  'textContent',
  'querySelectorAll',
  'getAttribute',
  'removeAttribute',
  'ownerDocument',
  'localName',
  'firstChild',
  'remove',
];

describe('extractArticle', () => {
  it.each(NAMES)('with a control named %s', async (name) => {
    const html = `<html><body><img name="createElement"><img name="body"><article><h1>عنوان</h1><form><input name="${name}"><p>${TEXT}</p></form><p>${OTHER}</p></article></body></html>`;
    const article = await withPage(html, null, (document) => extractArticle(document));
    expect(article.blocks).toHaveLength(2);
  });
});
