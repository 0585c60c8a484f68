/**
 * The images of a backup on their way into the library: each is checked against its name, and one that is not what it says is left out.
 */
import { database } from '@/utils/library/database';
import { hashOf } from '@/utils/library/images';
import type { SavedImage } from '@/utils/library/rows';
import { imageOfName } from './backup-layout';
import type { ArticleRecord } from './backup-record';
import type { Backup } from './open-backup';

/** In bytes. */
const LARGEST_IMAGE = 8 * 2 ** 20;

/** The images that the records show and the library does not have yet. */
export async function newImages({ zip, sizes }: Backup, records: readonly ArticleRecord[]): Promise<SavedImage[]> {
  const wanted = new Set(records.flatMap((record) => record.images.map(({ hash }) => hash)).filter(Boolean));
  if (wanted.size === 0) return [];
  const present = new Set((await database.images.bulkGet([...wanted])).map((row) => row?.hash));
  const read: SavedImage[] = [];
  for (const name of zip.names) {
    const told = imageOfName(name);
    if (!told || !wanted.has(told.hash) || present.has(told.hash)) continue;
    const bytes = (await zip.bytes(name, LARGEST_IMAGE)).buffer;
    const [width, height] = sizes[told.hash] ?? [0, 0];
    if ((await hashOf(bytes)) === told.hash) read.push({ ...told, bytes, width, height });
  }
  return read;
}
