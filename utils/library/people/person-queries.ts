/**
 * What the pages of people ask: everyone, one person, and whom of the library an article names. A deleted article counts no longer, though its
 * people stay in the index until the deletion is final.
 */
import type { Quote } from '@/utils/analysis/analysis';
import { articleText } from '@/utils/article/article';
import { database } from '@/utils/library/database';
import { LibraryError } from '@/utils/library/library-error';
import type { Person, PersonAppearance, SavedArticle } from '@/utils/library/rows';
import { fold } from '@/utils/text/fold';
import { nameKey } from './name-keys';

const { articles, analyses, contents, deleted, people, appearances } = database;

/** Of a person's articles, the latest so many tell the roles and the company. */
const LATEST = 200;

/** The articles that are deleted while an undo may still bring them back. */
async function deletedIds(): Promise<ReadonlySet<string>> {
  return new Set(await deleted.toCollection().primaryKeys());
}

/** How many deleted articles name each person. */
async function deletedCounts(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const ids = [...(await deletedIds())];
  if (ids.length === 0) return counts;
  await appearances
    .where('articleId')
    .anyOf(ids)
    .each(({ personId }) => counts.set(personId, (counts.get(personId) ?? 0) + 1));
  return counts;
}

/** People with the number of their articles that are there, but for those who have none left. */
function present(found: readonly Person[], gone: ReadonlyMap<string, number>): Person[] {
  return found
    .map((person) => ({ ...person, articles: person.articles - (gone.get(person.id) ?? 0) }))
    .filter((person) => person.articles > 0);
}

/** Everyone, those of most articles first; with a beginning of a word of the name, only who has it. */
export async function everyone(part: string, limit: number): Promise<Person[]> {
  const gone = await deletedCounts();
  const wanted = fold(part.trim());
  const starts = (name: string) => ` ${fold(name)}`.includes(` ${wanted}`);
  const found = await people
    .orderBy('articles')
    .reverse()
    .filter((person) => (wanted === '' || starts(person.name)) && present([person], gone).length > 0)
    .limit(limit)
    .toArray();
  return present(found, gone);
}

/** A role and when the articles give it. */
export interface RoleOverTime {
  role: string;
  from: number;
  to: number;
}

export interface PersonPage {
  person: Person;
  /** The other forms of the name, as articles write it. */
  otherNames: string[];
  /** The latest first. */
  roles: RoleOverTime[];
  /** Who appears with the person, in how many articles; most first. */
  company: { person: Person; articles: number }[];
  /** Others of the same name. */
  namesakes: Person[];
}

/** A person's appearances, the latest first. */
async function latest(personId: string, limit: number, offset = 0): Promise<PersonAppearance[]> {
  const gone = await deletedIds();
  return appearances
    .where('[personId+publishedTime]')
    .between([personId, -Infinity], [personId, Infinity])
    .reverse()
    .filter(({ articleId }) => !gone.has(articleId))
    .offset(offset)
    .limit(limit)
    .toArray();
}

function rolesOver(rows: readonly PersonAppearance[]): RoleOverTime[] {
  const roles = new Map<string, RoleOverTime>();
  for (const { role, publishedTime } of rows) {
    if (role === null) continue;
    const known = roles.get(fold(role));
    if (known) known.from = publishedTime;
    else roles.set(fold(role), { role, from: publishedTime, to: publishedTime });
  }
  return [...roles.values()];
}

async function companyOf(
  personId: string,
  rows: readonly PersonAppearance[],
  gone: ReadonlyMap<string, number>,
): Promise<PersonPage['company']> {
  const ids = rows.map(({ articleId }) => articleId);
  const counts = new Map<string, number>();
  for (const { personId: other } of await appearances.where('articleId').anyOf(ids).toArray()) {
    if (other !== personId) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 12);
  const known = (await people.bulkGet(most.map(([id]) => id))).filter((person) => person !== undefined);
  return present(known, gone).map((person) => ({ person, articles: counts.get(person.id) ?? 0 }));
}

/**
 * One person.
 * @throws LibraryError `gone`
 */
export async function personPage(id: string): Promise<PersonPage> {
  const [row, gone] = await Promise.all([people.get(id), deletedCounts()]);
  const [person] = row ? present([row], gone) : [];
  if (!person) throw new LibraryError('gone', `no person ${id}`);
  const rows = await latest(id, LATEST);
  const names = new Set(rows.map(({ name }) => name));
  names.delete(person.name);
  const namesakes = await people.where('names').equals(nameKey(person.name)).toArray();
  return {
    person,
    otherNames: [...names],
    roles: rolesOver(rows),
    company: await companyOf(id, rows, gone),
    namesakes: present(namesakes, gone).filter((other) => other.id !== id),
  };
}

/** One article of a person: how it names them, and what it says that they said. */
export interface PersonArticle {
  row: SavedArticle;
  appearance: PersonAppearance;
  /** Verbatim. */
  quotes: string[];
}

/** Some articles of a person, the latest first. */
export async function personArticles(id: string, limit: number, offset = 0): Promise<PersonArticle[]> {
  const rows = await latest(id, limit, offset);
  const listed = await Promise.all(rows.map(personArticle));
  return listed.filter((article) => article !== null);
}

async function personArticle(appearance: PersonAppearance): Promise<PersonArticle | null> {
  const { articleId, name, quotes } = appearance;
  const row = await articles.get(articleId);
  if (!row) return null;
  if (quotes === 0) return { row, appearance, quotes: [] };
  const [content, analysis] = await Promise.all([contents.get(articleId), analyses.get(articleId)]);
  const text = content ? articleText(content.article) : '';
  const isTheirs = ({ speaker }: Quote) =>
    speaker !== null && nameKey(analysis?.analysis.entities[speaker]?.name ?? '') === nameKey(name);
  const said = analysis?.analysis.quotes.filter(isTheirs) ?? [];
  return { row, appearance, quotes: said.map(({ start, end }) => text.slice(start, end)) };
}

/** People of the library whom an article's name may be: who it was found to be where that article is saved, else all who bear the name. */
export async function peopleNamed(name: string, articleUrl: string): Promise<Person[]> {
  const row = await articles.get({ url: articleUrl });
  const own = row ? await appearances.where({ articleId: row.id }).toArray() : [];
  const settled = own.find((appearance) => nameKey(appearance.name) === nameKey(name));
  const found = settled
    ? await people.bulkGet([settled.personId])
    : await people.where('names').equals(nameKey(name)).toArray();
  return present(
    found.filter((person) => person !== undefined),
    await deletedCounts(),
  );
}
