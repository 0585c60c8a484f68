/**
 * What the pages of people ask: everyone, one person, and whom of the library an article names.
 */
import type { Quote } from '@/utils/analysis/analysis';
import { articleText } from '@/utils/article/article';
import { database } from '@/utils/library/database';
import { LibraryError } from '@/utils/library/library-error';
import type { Person, PersonAppearance, SavedArticle } from '@/utils/library/rows';
import { fold } from '@/utils/text/fold';
import { nameKey } from './name-keys';

const { articles, analyses, contents, people, appearances } = database;

/** Of a person's articles, the latest so many tell the roles and the company. */
const LATEST = 200;

/** Everyone, those of most articles first; with a beginning of a word of the name, only who has it. */
export function everyone(part: string, limit: number): Promise<Person[]> {
  const wanted = fold(part.trim());
  const starts = (name: string) => ` ${fold(name)}`.includes(` ${wanted}`);
  return people
    .orderBy('articles')
    .reverse()
    .filter(({ name }) => wanted === '' || starts(name))
    .limit(limit)
    .toArray();
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
function latest(personId: string, limit: number, offset = 0): Promise<PersonAppearance[]> {
  return appearances
    .where('[personId+publishedTime]')
    .between([personId, -Infinity], [personId, Infinity])
    .reverse()
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

async function companyOf(personId: string, rows: readonly PersonAppearance[]): Promise<PersonPage['company']> {
  const ids = rows.map(({ articleId }) => articleId);
  const counts = new Map<string, number>();
  for (const { personId: other } of await appearances.where('articleId').anyOf(ids).toArray()) {
    if (other !== personId) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 12);
  const rowsOf = await people.bulkGet(most.map(([id]) => id));
  return most.flatMap(([, count], index) => {
    const person = rowsOf[index];
    return person ? [{ person, articles: count }] : [];
  });
}

/**
 * One person.
 * @throws LibraryError `gone`
 */
export async function personPage(id: string): Promise<PersonPage> {
  const person = await people.get(id);
  if (!person) throw new LibraryError('gone', `no person ${id}`);
  const rows = await latest(id, LATEST);
  const names = new Set(rows.map(({ name }) => name));
  names.delete(person.name);
  const namesakes = await people.where('names').equals(nameKey(person.name)).toArray();
  return {
    person,
    otherNames: [...names],
    roles: rolesOver(rows),
    company: await companyOf(id, rows),
    namesakes: namesakes.filter((other) => other.id !== id),
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
  return found.filter((person) => person !== undefined);
}
