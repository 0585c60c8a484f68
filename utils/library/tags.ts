/**
 * Tags as the reader types them: one spelling each, and what an article could be tagged with.
 */
import { fold } from '@/utils/text/fold';
import { database } from './database';

const { articles, analyses } = database;

/** Every tag in use, by the alphabet. */
export async function usedTags(): Promise<string[]> {
  const tags = await articles.orderBy('tags').uniqueKeys();
  return tags.filter((tag) => typeof tag === 'string');
}

/** What makes two spellings one tag. */
function sameness(tag: string): string {
  return fold(tag).replace(/[\s_]+/g, ' ');
}

/** A typed tag as it is kept: without a hash sign, in the spelling of a tag in use where it is only another spelling of that; empty where nothing is left. */
export function spellTag(typed: string, used: readonly string[]): string {
  const tag = typed
    .replace(/^[\s#]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return used.find((other) => sameness(other) === sameness(tag)) ?? tag;
}

/** Tags for an article: what it is about, as its analysis tells, in the spelling of tags in use. */
export async function suggestTags(id: string, limit: number): Promise<string[]> {
  const [row, kept, used] = await Promise.all([articles.get(id), analyses.get(id), usedTags()]);
  // An analysis of an early version has no key terms.
  const terms = (kept?.analysis.keyTerms ?? []).map(({ term }) => spellTag(term, used));
  return [...new Set(terms)].filter((tag) => !row?.tags.includes(tag)).slice(0, limit);
}

/** The tags of some articles, each with the number of those articles that have it. */
export async function tagsOf(ids: readonly string[]): Promise<[tag: string, count: number][]> {
  const counts = new Map<string, number>();
  for (const row of await articles.bulkGet([...ids])) {
    for (const tag of row?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts];
}
