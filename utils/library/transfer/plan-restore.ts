/**
 * What restoring a backup would do, said before it is done; changes nothing.
 */
import { database } from '@/utils/library/database';
import type { SavedArticle, SavedLink } from '@/utils/library/rows';
import type { ArticleRecord } from './backup-record';
import { type Backup, looseRows, recordFiles } from './open-backup';
import type { Progress } from './transfer-error';

const { articles, corrections, highlights, links, peopleEdits } = database;

/** What restoring would do. */
export interface RestorePlan {
  /** Articles that the library does not have. */
  added: number;
  /** Articles that it has, just as the backup does. */
  same: number;
  /** Articles that it has in another state or with another text, or without a highlight that the backup has. */
  differing: number;
  /** Kept links that the library has neither as links nor as articles. */
  links: number;
  /** People joined or taken apart by hand that the library does not know of. */
  peopleEdits: number;
  /** Records that do not fit the format; they are passed over. */
  damaged: number;
}

/** The rows that the library has for the addresses of some records. */
export async function knownRows(records: readonly ArticleRecord[]): Promise<Map<string, SavedArticle>> {
  const rows = await articles
    .where('url')
    .anyOf(records.map(({ article }) => article.url))
    .toArray();
  return new Map(rows.map((row) => [row.url, row]));
}

/** Those of a backup's links that lead to nothing that the library has. */
export async function newLinks(given: readonly SavedLink[]): Promise<SavedLink[]> {
  const urls = given.map(({ url }) => url);
  const [kept, saved] = await Promise.all([
    links.where('url').anyOf(urls).toArray(),
    articles.where('url').anyOf(urls).toArray(),
  ]);
  const taken = new Set([...kept, ...saved].map(({ url }) => url));
  return given.filter(({ url }) => !taken.has(url));
}

/** What the reader did with an article, as far as a record and the library can differ in it. */
interface Doings {
  state: Pick<SavedArticle, 'updatedAt' | 'archivedAt' | 'favouriteAt' | 'progress' | 'tags'>;
  corrections: ArticleRecord['corrections'];
  highlights: ArticleRecord['highlights'];
}

/** Whether the library's article is the record's: same text, and the reader has done the same with it. */
function isSame(own: Doings, record: Doings): boolean {
  const notes = new Map(own.highlights.map(({ id, updatedAt }) => [id, updatedAt]));
  return (
    own.state.updatedAt === record.state.updatedAt &&
    own.state.archivedAt === record.state.archivedAt &&
    own.state.favouriteAt === record.state.favouriteAt &&
    own.state.progress === record.state.progress &&
    own.state.tags.join('\n') === record.state.tags.join('\n') &&
    JSON.stringify(own.corrections) === JSON.stringify(record.corrections) &&
    record.highlights.every(({ id, updatedAt }) => notes.get(id) === updatedAt)
  );
}

/** What the library has of some records: by address, what the reader did with each article that it knows. */
async function ownDoings(records: readonly ArticleRecord[]): Promise<Map<string, Doings>> {
  const rows = [...(await knownRows(records)).values()];
  const ids = rows.map(({ id }) => id);
  const [corrected, marked] = await Promise.all([
    corrections.bulkGet(ids),
    highlights.where('articleId').anyOf(ids).toArray(),
  ]);
  return new Map(
    rows.map((state, n) => [
      state.url,
      {
        state,
        corrections: [...(corrected[n]?.corrections ?? [])],
        highlights: marked.filter(({ articleId }) => articleId === state.id),
      },
    ]),
  );
}

/**
 * Says what restoring a backup would do; changes nothing.
 * @throws TransferError where the file is damaged
 */
export async function planRestore(backup: Backup, onProgress: Progress, signal: AbortSignal): Promise<RestorePlan> {
  const loose = await looseRows(backup);
  const edits = await peopleEdits.bulkGet(loose.peopleEdits.map(({ id }) => id));
  const plan: RestorePlan = {
    added: 0,
    same: 0,
    differing: 0,
    links: (await newLinks(loose.links)).length,
    peopleEdits: edits.filter((edit) => edit === undefined).length,
    damaged: 0,
  };
  let seen = 0;
  for await (const lines of recordFiles(backup)) {
    signal.throwIfAborted();
    const records = lines.filter((record) => record !== null);
    plan.damaged += lines.length - records.length;
    const known = await ownDoings(records);
    for (const record of records) {
      const own = known.get(record.article.url);
      if (!own) plan.added += 1;
      else if (isSame(own, record)) plan.same += 1;
      else plan.differing += 1;
    }
    seen += lines.length;
    onProgress(seen, Math.max(seen, backup.articles));
  }
  return plan;
}
