/**
 * What restoring a backup would do, said before it is done; changes nothing.
 */
import { database } from '@/utils/library/database';
import type { SavedArticle } from '@/utils/library/rows';
import type { ArticleRecord } from './backup-record';
import { type Backup, recordFiles } from './open-backup';
import type { Progress } from './transfer-error';

/** What restoring would do. */
export interface RestorePlan {
  /** Articles that the library does not have. */
  added: number;
  /** Articles that it has, just as the backup does. */
  same: number;
  /** Articles that it has in another state or with another text. */
  differing: number;
  /** Records that do not fit the format; they are passed over. */
  damaged: number;
}

/** The rows that the library has for the addresses of some records. */
export async function knownRows(records: readonly ArticleRecord[]): Promise<Map<string, SavedArticle>> {
  const rows = await database.articles
    .where('url')
    .anyOf(records.map(({ article }) => article.url))
    .toArray();
  return new Map(rows.map((row) => [row.url, row]));
}

/** Whether the library's article is the record's: same text, and the reader has done the same with it. */
function isSame(row: SavedArticle, { state }: ArticleRecord): boolean {
  return (
    row.updatedAt === state.updatedAt &&
    row.archivedAt === state.archivedAt &&
    row.favouriteAt === state.favouriteAt &&
    row.progress === state.progress &&
    row.tags.join('\n') === state.tags.join('\n')
  );
}

/**
 * Says what restoring a backup would do; changes nothing.
 * @throws TransferError where the file is damaged
 */
export async function planRestore(backup: Backup, onProgress: Progress, signal: AbortSignal): Promise<RestorePlan> {
  const plan: RestorePlan = { added: 0, same: 0, differing: 0, damaged: 0 };
  let seen = 0;
  for await (const lines of recordFiles(backup)) {
    signal.throwIfAborted();
    const records = lines.filter((record) => record !== null);
    plan.damaged += lines.length - records.length;
    const known = await knownRows(records);
    for (const record of records) {
      const row = known.get(record.article.url);
      if (!row) plan.added += 1;
      else if (isSame(row, record)) plan.same += 1;
      else plan.differing += 1;
    }
    seen += lines.length;
    onProgress(seen, Math.max(seen, backup.articles));
  }
  return plan;
}
