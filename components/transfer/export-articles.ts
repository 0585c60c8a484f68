/**
 * Saved articles as files for other programs: a folder of Markdown, or a book.
 */
import { articleAsMarkdown, factsOf, fileNameOf } from '@/components/share/article-file';
import { downloadFile } from '@/components/ui/download-file';
import { parseArticleHtml } from '@/utils/article/sanitize';
import { t } from '@/utils/i18n/i18n';
import type { ArticleRecord } from '@/utils/library/transfer/backup-record';
import type { BookImage, Chapter } from '@/utils/library/transfer/epub';
import { runJob } from './job';

/** Articles read from the library at once. */
const BATCH = 20;

/** A day as it stands in file names. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}

/** Calls `each` with every record, in order, between which the page may breathe. */
async function eachRecord(
  ids: readonly string[],
  each: (record: ArticleRecord, index: number) => Promise<void> | void,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { readRecords } = await import('@/utils/library/transfer/write-backup');
  for (let from = 0; from < ids.length; from += BATCH) {
    signal.throwIfAborted();
    const records = await readRecords(ids.slice(from, from + BATCH));
    for (const [index, record] of records.entries()) await each(record, from + index);
    onProgress(Math.min(ids.length, from + BATCH), ids.length);
  }
}

/** Downloads the articles as a zip of Markdown files, one each, with the reader's highlights. */
export async function exportMarkdown(ids: readonly string[]): Promise<void> {
  const zip = await runJob('transfer.markdown', async (onProgress, signal) => {
    const { zipWriter } = await import('@/utils/library/transfer/zip-writer');
    const writer = zipWriter('application/zip');
    const used = new Set<string>();
    const write = ({ article, highlights }: ArticleRecord) => {
      const plain = fileNameOf(article.title);
      let name = plain;
      for (let n = 2; used.has(name); n += 1) name = `${plain} ${n}`;
      used.add(name);
      writer.text(`${name}.md`, articleAsMarkdown(article, highlights));
    };
    await eachRecord(ids, write, onProgress, signal);
    return writer.finish();
  });
  if (zip) downloadFile(zip, `warraq-markdown-${today()}.zip`);
}

/** The text as well-formed XHTML, its images led to their files in the book or, where they were not kept, to their descriptions. */
function xhtmlOf({ article, images }: ArticleRecord, files: ReadonlyMap<string, string>): string {
  const root = document.createElement('div');
  root.append(parseArticleHtml(article.html, { images: 'remote' }));
  const hashes = new Map(images.map(({ url, hash }) => [url, hash]));
  for (const image of root.querySelectorAll('img')) {
    const file = files.get(hashes.get(image.getAttribute('src') ?? '') ?? '');
    if (file) image.setAttribute('src', file);
    else image.replaceWith(image.alt);
  }
  return new XMLSerializer().serializeToString(root);
}

/** Downloads the articles as an EPUB, one chapter each. */
export async function exportEpub(ids: readonly string[]): Promise<void> {
  const book = await runJob('transfer.epub', async (onProgress, signal) => {
    const [{ writeEpub }, { imageName }, { database }] = await Promise.all([
      import('@/utils/library/transfer/epub'),
      import('@/utils/library/transfer/backup-layout'),
      import('@/utils/library/database'),
    ]);
    const chapters: Chapter[] = [];
    const images = new Map<string, BookImage>();
    const write = async (record: ArticleRecord) => {
      for (const { hash } of record.images) {
        const image = images.has(hash) ? undefined : await database.images.get(hash);
        if (image) images.set(hash, { file: imageName(image), type: image.type, bytes: new Uint8Array(image.bytes) });
      }
      const files = new Map([...images].map(([hash, { file }]) => [hash, file]));
      const { title, lang, dir, url } = record.article;
      chapters.push({ title, lang, dir, url, facts: factsOf(record.article), xhtml: xhtmlOf(record, files) });
    };
    await eachRecord(ids, write, onProgress, signal);
    const rtl = chapters.filter(({ dir }) => dir === 'rtl').length * 2 >= chapters.length;
    return writeEpub({
      id: `urn:uuid:${crypto.randomUUID()}`,
      title: chapters.length === 1 && chapters[0] ? chapters[0].title : t('transfer.bookTitle', { date: today() }),
      lang: chapters[0]?.lang ?? 'ar',
      dir: rtl ? 'rtl' : 'ltr',
      madeAt: new Date(),
      chapters,
      images: [...images.values()],
    });
  });
  if (book) downloadFile(book, `warraq-${today()}.epub`);
}
