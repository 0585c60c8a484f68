/**
 * What a list of the library shows: a shelf, filtered and sorted. The first rows come through an index that has the list's own
 * order, so that ten thousand articles take no longer to begin than ten; its ids come after.
 */
import Dexie, { type Collection } from 'dexie';
import { fold } from '@/utils/text/fold';
import { database } from './database';
import type { ListQuery, Shelf } from './list-query';
import type { SavedArticle } from './rows';
import { STAGE, type Stage } from './shelf';

/** Shelves that an index holds as a whole; the others are filters over all. */
const STAGE_OF: Partial<Record<Shelf, Stage>> = {
  unread: STAGE.unread,
  reading: STAGE.reading,
  finished: STAGE.finished,
  archive: STAGE.archived,
};

const { articles, analyses } = database;

type Rows = Collection<SavedArticle, string>;

/** The articles of a shelf in the list's order. */
function shelved({ shelf, sort, descending }: ListQuery): Rows {
  const stage = STAGE_OF[shelf];
  const rows =
    stage === undefined
      ? articles.orderBy(sort)
      : articles.where(`[shelf+${sort}]`).between([stage, Dexie.minKey], [stage, Dexie.maxKey]);
  return descending ? rows.reverse() : rows;
}

/** Each condition of the query as the articles that meet it, by an index. */
function conditions({ shelf, host, tag, person, lang, since, minutes }: ListQuery): Rows[] {
  const rows: (Rows | null)[] = [
    shelf === 'favourites' ? articles.where('favouriteAt').above(0) : null,
    host === null ? null : articles.where({ host }),
    tag === null ? null : articles.where('tags').equals(tag),
    person === null ? null : articles.where('names').equals(person),
    lang === null ? null : articles.where({ lang }),
    since === null ? null : articles.where('publishedTime').aboveOrEqual(since),
    minutes === null ? null : articles.where('minutes').between(minutes[0], minutes[1], true, true),
  ];
  return rows.filter((condition) => condition !== null);
}

/** The ids of a list in its order. */
export async function listIds(query: ListQuery): Promise<readonly string[]> {
  const [ordered, ...met] = await Promise.all([
    query.found && query.shelf === 'all' ? query.found : shelved(query).primaryKeys(),
    ...conditions(query).map((rows) => rows.primaryKeys()),
  ]);
  const sets = met.map((ids) => new Set(ids));
  if (query.found) {
    sets.push(new Set(ordered));
    return query.found.filter((id) => sets.every((set) => set.has(id)));
  }
  return ordered.filter((id) => sets.every((set) => set.has(id)));
}

/**
 * The rows of a list from one place up to another, not included; fewer where it ends before.
 * @param ids the list, where it has been read already: in the middle of a long one that is far quicker than counting through an index
 */
export async function listRows(
  query: ListQuery,
  from: number,
  to: number,
  ids: readonly string[] | null = null,
): Promise<SavedArticle[]> {
  const isWholeShelf = query.found === null && conditions(query).length === 0;
  if (isWholeShelf && (from === 0 || !ids)) {
    return shelved(query)
      .offset(from)
      .limit(to - from)
      .toArray();
  }
  const wanted = (ids ?? (await listIds(query))).slice(from, to);
  return (await articles.bulkGet(wanted)).filter((row) => row !== undefined);
}

/** The values that a list can be filtered by, each once. */
export interface FilterChoices {
  hosts: string[];
  tags: string[];
  langs: string[];
}

export async function filterChoices(): Promise<FilterChoices> {
  const [hosts, tags, langs] = await Promise.all(
    ['host', 'tags', 'lang'].map((field) => articles.orderBy(field).uniqueKeys()),
  );
  return { hosts: asStrings(hosts), tags: asStrings(tags), langs: asStrings(langs) };
}

/** Someone to filter by. */
export interface KnownName {
  folded: string;
  /** As an article has it. */
  name: string;
}

/** People in the library whose names begin with a text, the first few. */
export async function peopleStarting(text: string, limit: number): Promise<KnownName[]> {
  const folded = asStrings(
    await articles
      .where('names')
      .startsWith(fold(text))
      .limit(limit * 20)
      .uniqueKeys(),
  );
  return Promise.all(folded.slice(0, limit).map(async (name) => ({ folded: name, name: await writtenName(name) })));
}

/** A folded name as an article that has it writes it. */
async function writtenName(folded: string): Promise<string> {
  const id = (await articles.where('names').equals(folded).limit(1).primaryKeys())[0];
  const entities = (id && (await analyses.get(id))?.analysis.entities) || [];
  return entities.find(({ type, name }) => type === 'person' && fold(name) === folded)?.name ?? folded;
}

function asStrings(keys: unknown[] | undefined): string[] {
  return (keys ?? []).filter((key) => typeof key === 'string' && key !== '') as string[];
}
