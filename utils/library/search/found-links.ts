/**
 * Kept links that answer a query. They are few and have no text, so no index holds them: what they are called and their sites are read.
 */
import { database } from '@/utils/library/database';
import { linkTitle } from '@/utils/library/link-title';
import { hostOf } from '@/utils/library/list-fields';
import type { SavedLink } from '@/utils/library/rows';
import { alternativesOf } from './alternatives';
import { answersAll } from './hits';
import { parseQuery } from './parse-query';

/** The links that answer a query, the newest first; none where nothing is asked. */
export async function findLinks(query: string, limit: number): Promise<SavedLink[]> {
  const groups = alternativesOf(parseQuery(query));
  if (groups.length === 0) return [];
  return database.links
    .orderBy('savedAt')
    .reverse()
    .filter((link) => answersAll([linkTitle(link), hostOf(link.url), ...link.tags].join('\n'), groups))
    .limit(limit)
    .toArray();
}
