/** A backup: everything out, everything in again, and nothing in where the file is not one. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aLink } from '@/tests/a-link';
import { anArticle, paragraphs } from '@/tests/an-article';
import { analyse } from '@/utils/analysis/analyse';
import type { Article } from '@/utils/article/article';
import { keepCorrections, saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { deleteArticles, sweepDeleted } from '@/utils/library/deletion';
import { addHighlight } from '@/utils/library/highlights';
import { rebuildPeople } from '@/utils/library/people/rebuild-people';
import { addTag, setArchived } from '@/utils/library/shelf-changes';
import { openBackup } from '@/utils/library/transfer/open-backup';
import { planRestore } from '@/utils/library/transfer/plan-restore';
import { restore } from '@/utils/library/transfer/restore-backup';
import { writeBackup } from '@/utils/library/transfer/write-backup';
import { anchorOf } from '@/utils/text/quote-anchor';

const TEXT = 'قالت الوزيرة ريم الطاهر إن الأشغال تبدأ في آذار المقبل. ورحب رئيس البلدية بالقرار «بعد انتظار طويل».';
const PIXEL = new Uint8Array([71, 73, 70, 56, 57, 97, 1, 0, 1, 0, 0, 0, 0, 59]);
const HASH = createHash('sha256').update(PIXEL).digest('hex');
const IMAGE_URL = 'https://cdn.example/a.gif?x=1&y=2';

function articleOf(slug: string): Article {
  return anArticle({
    url: `https://news.example/${slug}`,
    title: `جسر جديد فوق النهر <${slug}>`,
    byline: 'سلمى الدوري',
    siteName: 'الضفاف',
    publishedAt: '2026-02-09T10:00:00+02:00',
    excerpt: 'خبر',
    html: `<p>${TEXT}</p><figure><img alt="صورة" src="${IMAGE_URL.replaceAll('&', '&amp;')}"></figure>`,
    blocks: paragraphs(TEXT),
  });
}

const never = () => new AbortController().signal;
const quiet = () => undefined;

/** Every row of every table that a backup keeps, in a fixed order. */
async function allRows(): Promise<Record<string, unknown[]>> {
  const kept = database.tables.filter(({ name }) => !['toIndex', 'deleted', 'peopleDue'].includes(name));
  const rows = await Promise.all(
    kept.map(async (table) => [table.name, await table.toCollection().toArray()] as const),
  );
  return Object.fromEntries(rows);
}

async function clear(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

/** A library with something in every table. */
async function fill(articles: number): Promise<void> {
  for (let n = 0; n < articles; n += 1) {
    const article = articleOf(`n${n}`);
    const analysis = n % 2 === 0 ? await analyse(article, {}) : undefined;
    const row = await saveArticle(article, { analysis });
    if (n % 3 === 0) await setArchived([row.id], true);
    if (n % 4 === 0) await addTag([row.id], 'جسور');
    if (n % 5 === 0)
      await addHighlight(row.id, { ...anchorOf(TEXT, { start: 3, end: 12 }), end: 12, colour: 'green', note: 'هام' });
    await database.positions.put({
      articleId: row.id,
      ...anchorOf(TEXT, { start: 13, end: 24 }),
      progress: 0.3,
      at: 5,
    });
    await database.articleImages.put({ articleId: row.id, url: IMAGE_URL, hash: HASH });
    await database.articleImages.put({ articleId: row.id, url: 'https://cdn.example/refused.svg', hash: '' });
  }
  await keepCorrections('https://news.example/n0', [{ kind: 'person', name: 'ريم الطاهر' }]);
  await database.images.put({ hash: HASH, type: 'image/gif', bytes: PIXEL.slice().buffer, width: 1, height: 1 });
  await database.links.put(aLink({ id: 'l1', url: 'https://news.example/later', title: 'لاحقا', savedAt: 7 }));
  await database.people.put({
    id: 'p1',
    name: 'ريم الطاهر',
    names: ['ريم الطاهر'],
    firstSeen: 1,
    lastSeen: 2,
    articles: 0,
  });
  await database.peopleEdits.put({ id: 'e1', madeAt: 3, kind: 'merge', personId: 'p1', otherId: 'p2', articleIds: [] });
}

beforeEach(clear);
afterEach(clear);

describe('a backup', () => {
  test('restores into an empty library just what was there', async () => {
    await fill(12);
    const before = await allRows();
    const file = await writeBackup(quiet, never());
    await clear();
    const backup = await openBackup(file);
    expect(await planRestore(backup, quiet, never())).toEqual({
      ...{ added: 12, same: 0, differing: 0, damaged: 0 },
      ...{ links: 1, peopleEdits: 1 },
    });
    expect(await restore(backup, 'keep', quiet, never())).toBe(12);
    const after = await allRows();
    expect(Object.keys(after).length).toBeGreaterThan(10);
    expect(after).toEqual(before);
    expect(await database.toIndex.count()).toBe(12);
  });

  test('is the same when it is restored twice', async () => {
    await fill(4);
    const before = await allRows();
    const backup = await openBackup(await writeBackup(quiet, never()));
    expect(await planRestore(backup, quiet, never())).toEqual({
      ...{ added: 0, same: 4, differing: 0, damaged: 0 },
      ...{ links: 0, peopleEdits: 0 },
    });
    await restore(backup, 'replace', quiet, never());
    await restore(backup, 'keep', quiet, never());
    expect(await allRows()).toEqual(before);
  });

  test('leaves or replaces what differs, as it is told', async () => {
    await fill(2);
    const backup = await openBackup(await writeBackup(quiet, never()));
    const [row] = await database.articles.toArray();
    await addTag([row?.id ?? ''], 'بعد النسخ');
    expect(await planRestore(backup, quiet, never())).toMatchObject({ same: 1, differing: 1 });
    await restore(backup, 'keep', quiet, never());
    expect((await database.articles.get(row?.id ?? ''))?.tags).toContain('بعد النسخ');
    await restore(backup, 'replace', quiet, never());
    expect((await database.articles.get(row?.id ?? ''))?.tags).not.toContain('بعد النسخ');
  });

  test('offers to bring back a highlight that the library has no more, and what was put right', async () => {
    await fill(6);
    const backup = await openBackup(await writeBackup(quiet, never()));
    const fifth = await database.articles.get({ url: 'https://news.example/n5' });
    await database.highlights.where({ articleId: fifth?.id }).delete();
    await keepCorrections('https://news.example/n0', []);
    expect(await planRestore(backup, quiet, never())).toMatchObject({ same: 4, differing: 2 });
    await restore(backup, 'replace', quiet, never());
    expect(await planRestore(backup, quiet, never())).toMatchObject({ same: 6, differing: 0 });
    expect(await database.highlights.count()).toBe(2);
  });

  test.each(['keep', 'replace'] as const)(
    'names everybody once where the library has the articles: %s',
    async (differing) => {
      const count = async () => [...(await database.people.toArray())].map(({ id, articles }) => `${id}: ${articles}`);
      const saveNamed = async (personId: string, ...slugs: string[]) => {
        for (const slug of slugs) {
          const { id: articleId } = await saveArticle(articleOf(slug));
          const told = {
            publishedTime: 1,
            type: 'person',
            name: 'ريم الطاهر',
            role: null,
            mentions: 1,
            quotes: 0,
          } as const;
          await database.appearances.put({ personId, articleId, ...told });
        }
        await rebuildPeople([personId]);
      };
      await saveNamed('old', 'a', 'b');
      const backup = await openBackup(await writeBackup(quiet, never()));
      await clear();
      await saveNamed('new', 'a', 'c');
      await restore(backup, differing, quiet, never());
      expect(await count()).toEqual(differing === 'keep' ? ['new: 2', 'old: 1'] : ['new: 1', 'old: 2']);
      expect(await database.appearances.count()).toBe(3);
    },
  );

  test('brings back what was deleted, and no sweeping takes it away', async () => {
    await fill(2);
    const before = await allRows();
    const backup = await openBackup(await writeBackup(quiet, never()));
    await deleteArticles(await database.articles.toCollection().primaryKeys());
    await restore(backup, 'keep', quiet, never());
    await sweepDeleted(Date.now() + 1e9);
    expect(await allRows()).toEqual(before);
  });

  test('holds a page of each article that asks for nothing from the network', async () => {
    await fill(1);
    const files = unzipSync(new Uint8Array(await (await writeBackup(quiet, never())).arrayBuffer()));
    const page = Object.keys(files).find((name) => name.startsWith('articles/')) ?? '';
    const html = strFromU8(files[page] ?? new Uint8Array());
    expect(html).toContain('&lt;n0&gt;');
    expect(html).toContain(`src="../images/${HASH}.gif"`);
    expect(html).not.toContain('cdn.example');
    expect(files[`images/${HASH}.gif`]).toEqual(PIXEL);
  });

  test('can be stopped while it is written and while it is restored, with whole articles only', async () => {
    await fill(3);
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(writeBackup(quiet, stopped)).rejects.toThrow('stopped');
    const backup = await openBackup(await writeBackup(quiet, never()));
    await clear();
    await expect(restore(backup, 'keep', quiet, stopped)).rejects.toThrow('stopped');
    expect(await database.articles.count()).toBe(0);
  });
});

describe('what is no backup', () => {
  async function archive(): Promise<Record<string, Uint8Array>> {
    await fill(2);
    const bytes = new Uint8Array(await (await writeBackup(quiet, never())).arrayBuffer());
    await clear();
    return unzipSync(bytes);
  }

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('هذا نص')],
    ['another zip', zipSync({ 'a.txt': new Uint8Array([1]) })],
  ])('%s is refused', async (_, bytes) => {
    await expect(openBackup(new Blob([bytes as Uint8Array<ArrayBuffer>]))).rejects.toMatchObject({
      code: 'not-backup',
    });
  });

  test('a file cut off anywhere is refused', async () => {
    await fill(1);
    const file = await writeBackup(quiet, never());
    for (let end = 0; end < file.size; end += Math.ceil(file.size / 40)) {
      await expect(openBackup(file.slice(0, end)), String(end)).rejects.toMatchObject({ code: 'not-backup' });
    }
  });

  test('a changed byte in the records is seen, and nothing is written', async () => {
    await fill(1);
    const bytes = new Uint8Array(await (await writeBackup(quiet, never())).arrayBuffer());
    await clear();
    const name = new TextEncoder().encode('library/articles-00001.jsonl');
    const at =
      bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte)) + name.length;
    bytes[at + 20] = (bytes[at + 20] ?? 0) ^ 0x55;
    const backup = await openBackup(new Blob([bytes]));
    await expect(restore(backup, 'keep', quiet, never())).rejects.toMatchObject({ code: 'not-backup' });
    expect(await database.articles.count()).toBe(0);
  });

  test('a later version is told from a damaged file', async () => {
    const files = await archive();
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    files['manifest.json'] = new TextEncoder().encode(JSON.stringify({ ...manifest, version: 99 }));
    await expect(openBackup(new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]))).rejects.toMatchObject({
      code: 'newer-backup',
    });
  });

  test('a record that does not fit is passed over and counted', async () => {
    const files = await archive();
    const name = 'library/articles-00001.jsonl';
    const [first = '', second = ''] = strFromU8(files[name] ?? new Uint8Array()).split('\n');
    const hostile = JSON.stringify({
      ...JSON.parse(first),
      article: { ...JSON.parse(first).article, url: 'javascript:alert(1)' },
    });
    files[name] = new TextEncoder().encode(`${hostile}\n{"id":\n${second}\n`);
    const backup = await openBackup(new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]));
    expect(await planRestore(backup, quiet, never())).toMatchObject({ added: 1, same: 0, differing: 0, damaged: 2 });
    expect(await restore(backup, 'keep', quiet, never())).toBe(1);
    expect(await database.articles.count()).toBe(1);
  });

  test('an image that is not what its name says is left out', async () => {
    const files = await archive();
    files[`images/${HASH}.gif`] = new Uint8Array([1, 2, 3]);
    const backup = await openBackup(new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]));
    await restore(backup, 'keep', quiet, never());
    expect(await database.images.count()).toBe(0);
    expect(await database.articleImages.where({ hash: HASH }).count()).toBe(0);
  });
});
