/** The library's changes: each whole, each with its way back. */
import { afterEach, describe, expect, test } from 'vitest';
import { anArticle, paragraphs } from '@/tests/an-article';
import { analyse } from '@/utils/analysis/analyse';
import type { Article } from '@/utils/article/article';
import { findByUrl, keepAnalysis, openArticle, saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { deleteArticles, restoreArticles, sweepDeleted } from '@/utils/library/deletion';
import { asLibraryError } from '@/utils/library/library-error';
import { setArchived } from '@/utils/library/shelf-changes';

function articleOf(slug: string, text = 'وصل الوفد إلى المدينة صباح اليوم.'): Article {
  return anArticle({
    url: `https://news.example/${slug}`,
    title: `عنوان ${slug}`,
    siteName: 'الضفاف',
    publishedAt: '2026-02-09',
    blocks: paragraphs(text),
  });
}

async function counts(): Promise<number[]> {
  return Promise.all([database.articles.count(), database.contents.count(), database.analyses.count()]);
}

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('saveArticle', () => {
  test('keeps the article as it is', async () => {
    const article = articleOf('a');
    const analysis = analyse(article);
    const { id } = await saveArticle(article, { analysis });
    const kept = await openArticle(id);
    expect(kept.content.article).toEqual(article);
    expect(kept.analysis?.analysis).toEqual(analysis);
    expect(kept.row).toMatchObject({ url: article.url, minutes: 1, archivedAt: 0 });
  });

  test('saved again is brought up to date, not doubled', async () => {
    const first = await saveArticle(articleOf('a'), { analysis: analyse(articleOf('a')) });
    await setArchived([first.id], true);
    const second = await saveArticle(articleOf('a', 'نص جديد بعد التحديث.'));
    expect(second).toMatchObject({ id: first.id, savedAt: first.savedAt });
    expect(second.archivedAt).toBeGreaterThan(0);
    expect((await openArticle(first.id)).content.article.blocks[0]?.text).toBe('نص جديد بعد التحديث.');
    // The old analysis points into the old text.
    expect(await counts()).toEqual([1, 1, 0]);
  });

  test('at once from many sides gives one row', async () => {
    const rows = await Promise.all(Array.from({ length: 10 }, () => saveArticle(articleOf('a'))));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    expect(await counts()).toEqual([1, 1, 0]);
  });

  test('fails whole', async () => {
    const unclonable = { ...articleOf('a'), html: (() => '') as unknown as string };
    await expect(saveArticle(unclonable)).rejects.toMatchObject({ name: 'LibraryError', code: 'failed' });
    expect(await counts()).toEqual([0, 0, 0]);
  });
});

describe('deleteArticles', () => {
  test('takes an article out of the library, and an undo brings everything back', async () => {
    const article = articleOf('a');
    const { id } = await saveArticle(article, { analysis: analyse(article) });
    const before = await openArticle(id);
    await deleteArticles([id]);
    expect(await findByUrl(article.url)).toBeUndefined();
    await expect(openArticle(id)).rejects.toMatchObject({ code: 'gone' });
    await restoreArticles([id]);
    expect(await openArticle(id)).toEqual(before);
  });

  test('is made final only when no undo is offered any longer, and leaves nothing', async () => {
    const article = articleOf('a');
    const { id } = await saveArticle(article, { analysis: analyse(article) });
    await deleteArticles([id]);
    await sweepDeleted();
    expect(await counts()).toEqual([0, 1, 1]);
    await sweepDeleted(Date.now() + 3_600_000);
    await restoreArticles([id]);
    // The queues of the search index and of people have yet to hear of it.
    await Promise.all([database.toIndex.clear(), database.peopleDue.clear()]);
    const left = await Promise.all(database.tables.map((table) => table.count()));
    expect(left).toEqual(left.map(() => 0));
  });

  test('an undo does not disturb what was saved again meanwhile', async () => {
    const { id } = await saveArticle(articleOf('a'));
    await deleteArticles([id]);
    const again = await saveArticle(articleOf('a', 'نص أحدث.'));
    await restoreArticles([id]);
    await sweepDeleted(Date.now() + 3_600_000);
    expect(await counts()).toEqual([1, 1, 0]);
    expect((await findByUrl('https://news.example/a'))?.id).toBe(again.id);
  });

  test('an analysis that arrives after it brings nothing back', async () => {
    const article = articleOf('a');
    const { id } = await saveArticle(article);
    await deleteArticles([id]);
    await keepAnalysis(article, analyse(article));
    await sweepDeleted(Date.now() + 3_600_000);
    expect(await counts()).toEqual([0, 0, 0]);
  });
});

test('an analysis that arrives late is kept with the text that it is of', async () => {
  const article = articleOf('a');
  const { id } = await saveArticle(article);
  await keepAnalysis(articleOf('a', 'نص آخر.'), analyse(articleOf('a', 'نص آخر.')));
  expect((await openArticle(id)).analysis).toBeUndefined();
  await keepAnalysis(article, analyse(article));
  expect((await openArticle(id)).analysis?.analysis).toEqual(analyse(article));
});

test('a full disk is told from other faults', () => {
  const quota = Object.assign(new Error('aborted'), { inner: new DOMException('full', 'QuotaExceededError') });
  expect(asLibraryError(quota).code).toBe('quota');
  const aborted = (inner: Error) => Object.assign(new Error('aborted'), { name: 'AbortError', inner });
  expect(asLibraryError(aborted(new DOMException('no commit', 'AbortError'))).code).toBe('quota');
  expect(asLibraryError(aborted(new DOMException('twice', 'ConstraintError'))).code).toBe('failed');
  expect(asLibraryError(aborted(new DOMException('closed', 'DatabaseClosedError'))).code).toBe('outdated');
  expect(asLibraryError(new Error('else')).code).toBe('failed');
});
