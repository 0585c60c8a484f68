/** Highlights: kept with their article, changed whole, each change with its way back. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anArticle, paragraphs } from '@/tests/an-article';
import { articleText } from '@/utils/article/article';
import { saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { deleteArticles, restoreArticles, sweepDeleted } from '@/utils/library/deletion';
import { addHighlight, changeHighlight, deleteHighlight, highlightsOf, putHighlight } from '@/utils/library/highlights';
import { anchorFinder, anchorOf } from '@/utils/text/quote-anchor';

const article = anArticle({
  blocks: paragraphs('افتتح الميناء الجديد صباح اليوم بحضور البحارة.', 'وقال الربان إن السفن ستصل غدًا.'),
});
const TEXT = articleText(article);

function mark(quote: string, note = '') {
  const start = TEXT.indexOf(quote);
  const span = { start, end: start + quote.length };
  return { ...span, ...anchorOf(TEXT, span), colour: 'yellow' as const, note };
}

const quotes = async () => (await highlightsOf(article.url)).map(({ exact }) => exact);

let id = '';
beforeEach(async () => {
  id = (await saveArticle(article)).id;
});
afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('highlights', () => {
  test('are listed in the order of their places', async () => {
    await addHighlight(id, mark('السفن'));
    await addHighlight(id, mark('الميناء الجديد'));
    expect(await quotes()).toEqual(['الميناء الجديد', 'السفن']);
  });

  test('of the same passage are one, which keeps its note', async () => {
    await addHighlight(id, mark('السفن', 'متى؟'));
    await addHighlight(id, { ...mark('السفن'), colour: 'blue' });
    expect(await highlightsOf(article.url)).toMatchObject([{ colour: 'blue', note: 'متى؟' }]);
  });

  test('are not kept of an article that is not saved', async () => {
    await deleteArticles([id]);
    await expect(addHighlight(id, mark('السفن'))).rejects.toMatchObject({ code: 'gone' });
    expect(await database.highlights.count()).toBe(0);
  });

  test('are changed and changed back', async () => {
    const { id: highlight } = await addHighlight(id, mark('السفن', 'أ'));
    const before = await changeHighlight(highlight, { note: 'ب', colour: 'rose' });
    expect(await highlightsOf(article.url)).toMatchObject([{ note: 'ب', colour: 'rose' }]);
    await putHighlight(before);
    expect(await highlightsOf(article.url)).toEqual([before]);
  });

  test('are deleted and brought back', async () => {
    const row = await addHighlight(id, mark('السفن', 'أ'));
    const deleted = await deleteHighlight(row.id);
    expect(await quotes()).toEqual([]);
    await expect(deleteHighlight(row.id)).rejects.toMatchObject({ code: 'gone' });
    await putHighlight(deleted);
    expect(await highlightsOf(article.url)).toEqual([row]);
  });

  test('go with their article and come back with it', async () => {
    const row = await addHighlight(id, mark('السفن', 'أ'));
    await deleteArticles([id]);
    expect(await highlightsOf(article.url)).toEqual([]);
    await expect(putHighlight(row)).rejects.toMatchObject({ code: 'gone' });
    await restoreArticles([id]);
    expect(await highlightsOf(article.url)).toEqual([row]);
    await deleteArticles([id]);
    await sweepDeleted(Date.now() + 3_600_000);
    expect(await database.highlights.count()).toBe(0);
  });

  test('outlive a new version of the text and find their words in it', async () => {
    const row = await addHighlight(id, mark('السفن ستصل غدًا'));
    const text = `تحديث جديد.\n\n${TEXT.replace('افتتح', 'دُشّن')}`;
    await saveArticle({ ...article, blocks: text.split('\n\n').map((block) => ({ kind: 'paragraph', text: block })) });
    const [kept] = await highlightsOf(article.url);
    const span = kept && anchorFinder(text)(kept);
    expect(text.slice(span?.start, span?.end)).toBe(row.exact);
  });

  test('of whatever words and notes come back as they were given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string({ unit: 'grapheme' }), async (exact, note) => {
        const row = await addHighlight(id, { ...mark('السفن'), exact, note });
        expect(await database.highlights.get(row.id)).toEqual(row);
        await deleteHighlight(row.id);
      }),
      { numRuns: 20 },
    );
  });

  test('make the search index take in their article again', async () => {
    await database.toIndex.clear();
    const { id: highlight } = await addHighlight(id, mark('السفن'));
    expect(await database.toIndex.get(id)).toBeDefined();
    await database.toIndex.clear();
    await deleteHighlight(highlight);
    expect(await database.toIndex.get(id)).toBeDefined();
  });
});
