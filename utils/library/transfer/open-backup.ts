/**
 * Opens a backup and reads its records; changes nothing.
 */

import { number, object, oneOf, text, whole } from '@/utils/article/shape';
import { FORMAT, isRecords, LOOSE, MANIFEST, type Manifest, VERSION } from './backup-layout';
import { type ArticleRecord, type LooseRows, parseLooseRows, parseRecord } from './backup-record';
import { TransferError } from './transfer-error';
import { openZip, type ZipReader } from './zip-reader';

/** Largest file of a backup but its images, unpacked, in bytes. */
const LARGEST_TEXT = 512 * 2 ** 20;

/** A backup that was opened. */
export interface Backup extends Pick<Manifest, 'madeAt' | 'articles' | 'sizes'> {
  zip: ZipReader;
}

const manifestShape = object<Omit<Manifest, 'sizes'>>({
  format: oneOf(FORMAT),
  version: number(1),
  madeAt: text(64),
  articles: whole(),
  images: whole(),
});

/** The sizes that are pairs of whole numbers. */
function sizesIn(value: unknown): Manifest['sizes'] {
  const isSize = (size: unknown): size is [number, number] =>
    Array.isArray(size) && size.length === 2 && size.every((side) => Number.isInteger(side) && side >= 0);
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, [number, number]] => isSize(entry[1])));
}

/**
 * Opens a file as a backup.
 * @throws TransferError `not-backup` or `newer-backup`
 */
export async function openBackup(file: Blob): Promise<Backup> {
  const zip = await openZip(file);
  try {
    const given: unknown = JSON.parse(await zip.text(MANIFEST, LARGEST_TEXT));
    const { version, madeAt, articles } = manifestShape(given, 'manifest');
    if (version > VERSION) throw new TransferError('newer-backup', `version ${version}`);
    const { sizes } = object<{ sizes: Manifest['sizes'] }>({ sizes: sizesIn })(given, 'manifest');
    return { madeAt, articles, sizes, zip };
  } catch (cause) {
    if (cause instanceof TransferError) throw cause;
    throw new TransferError('not-backup', 'the manifest is not one', { cause });
  }
}

/** The records of a backup, file by file; a line that is none is null. */
export async function* recordFiles({ zip }: Backup): AsyncGenerator<(ArticleRecord | null)[]> {
  for (const name of zip.names.filter(isRecords)) {
    const lines = (await zip.text(name, LARGEST_TEXT)).split('\n').filter(Boolean);
    yield lines.map(parsedLine);
  }
}

function parsedLine(line: string): ArticleRecord | null {
  try {
    return parseRecord(JSON.parse(line));
  } catch (error) {
    console.warn(`a record of the backup does not fit: ${error}`);
    return null;
  }
}

/**
 * What a backup has beside its records.
 * @throws TransferError `not-backup` where that does not fit the format
 */
export async function looseRows({ zip }: Backup): Promise<LooseRows> {
  try {
    return parseLooseRows(JSON.parse(await zip.text(LOOSE, LARGEST_TEXT)));
  } catch (cause) {
    throw cause instanceof TransferError ? cause : new TransferError('not-backup', 'loose rows do not fit', { cause });
  }
}
