/**
 * The whole library as one file. It is read a hundred articles at a time, each of them whole in one transaction; changes made meanwhile in
 * another window may be in it or not.
 */
import { database } from '@/utils/library/database';
import { asLibraryError } from '@/utils/library/library-error';
import { readingState } from '@/utils/library/list-row';
import { articlePage } from './article-page';
import {
  FORMAT,
  imageName,
  LOOSE,
  MANIFEST,
  type Manifest,
  pageName,
  RECORDS_IN_FILE,
  recordsName,
  VERSION,
} from './backup-layout';
import type { ArticleRecord } from './backup-record';
import { type Progress, TransferError } from './transfer-error';
import { type ZipWriter, zipWriter } from './zip-writer';

const { articles, contents, analyses, corrections, highlights, positions, articleImages, images } = database;
const { appearances, links, people, peopleEdits } = database;
const OF_ARTICLE = [articles, contents, analyses, corrections, highlights, positions, articleImages, appearances];

/** One article's record, inside a transaction; null where it went since its id was read. */
async function recordOf(id: string): Promise<ArticleRecord | null> {
  const [row, content] = await Promise.all([articles.get(id), contents.get(id)]);
  if (!row || !content) return null;
  const shown = await articleImages.where({ articleId: id }).toArray();
  return {
    id,
    state: readingState(row),
    article: content.article,
    analysis: (await analyses.get(id))?.analysis ?? null,
    corrections: [...((await corrections.get(id))?.corrections ?? [])],
    highlights: await highlights.where({ articleId: id }).toArray(),
    position: (await positions.get(id)) ?? null,
    images: shown.map(({ url, hash }) => ({ url, hash })),
    appearances: await appearances.where({ articleId: id }).toArray(),
  };
}

/** Records of some articles, those that are there. */
export function readRecords(ids: readonly string[]): Promise<ArticleRecord[]> {
  return database.transaction('r', OF_ARTICLE, async () => {
    const records = await Promise.all(ids.map(recordOf));
    return records.filter((record) => record !== null);
  });
}

/** Writes the images that were not written yet, and notes their sizes and file names. */
async function writeImages(zip: ZipWriter, records: readonly ArticleRecord[], written: Map<string, Written>) {
  const hashes = new Set(records.flatMap((record) => record.images.map(({ hash }) => hash)));
  for (const hash of hashes) {
    if (written.has(hash)) continue;
    const image = await images.get(hash);
    if (!image) continue;
    zip.bytes(imageName(image), new Uint8Array(image.bytes));
    written.set(hash, { file: imageName(image), size: [image.width, image.height] });
  }
}

interface Written {
  file: string;
  size: readonly [width: number, height: number];
}

async function fill(zip: ZipWriter, onProgress: Progress, signal: AbortSignal): Promise<void> {
  const ids = await articles.orderBy('savedAt').primaryKeys();
  const written = new Map<string, Written>();
  let count = 0;
  for (let from = 0; from < ids.length; from += RECORDS_IN_FILE) {
    signal.throwIfAborted();
    const records = await readRecords(ids.slice(from, from + RECORDS_IN_FILE));
    await writeImages(zip, records, written);
    for (const { id, article, images: shown } of records) {
      const files = new Map(shown.map(({ url, hash }) => [url, written.get(hash)?.file]));
      const imageFor = (url: string) => (files.get(url) ? `../${files.get(url)}` : null);
      zip.text(pageName(id), articlePage(article, imageFor));
    }
    const lines = records.map((record) => `${JSON.stringify(record)}\n`);
    if (lines.length > 0) zip.text(recordsName(from / RECORDS_IN_FILE), lines.join(''));
    count += records.length;
    onProgress(from + records.length, ids.length);
  }
  const loose = {
    links: await links.toArray(),
    people: await people.toArray(),
    peopleEdits: await peopleEdits.toArray(),
  };
  zip.text(LOOSE, JSON.stringify(loose));
  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    madeAt: new Date().toISOString(),
    articles: count,
    images: written.size,
    sizes: Object.fromEntries([...written].map(([hash, { size }]) => [hash, size])),
  };
  zip.text(MANIFEST, JSON.stringify(manifest));
}

/**
 * Writes the library to a zip.
 * @param signal stops it between two hundreds of articles; then it rejects with the signal's reason
 * @throws TransferError `too-large`, LibraryError `failed`
 */
export async function writeBackup(onProgress: Progress, signal: AbortSignal): Promise<Blob> {
  const zip = zipWriter('application/zip');
  try {
    await fill(zip, onProgress, signal);
  } catch (error) {
    if (signal.aborted || error instanceof TransferError) throw error;
    throw asLibraryError(error);
  }
  return zip.finish();
}
