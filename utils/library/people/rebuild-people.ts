/**
 * A person's row follows from the articles that name them. It is made anew whenever one of those comes, goes or changes hands.
 */
import { database } from '@/utils/library/database';
import type { Person, PersonAppearance } from '@/utils/library/rows';
import { nameKeys, nameLength } from './name-keys';

const { people, appearances } = database;

/** Of a person's articles, the latest so many decide the name. */
const LATEST = 200;

/**
 * The name to show: the one that most articles give; of two, the one of more words, then the one shown until now, which the reader may have
 * chosen by joining others to it.
 */
function nameOf(rows: readonly PersonAppearance[], until: string | undefined): string {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, left], [b, right]) =>
      right - left || nameLength(b) - nameLength(a) || Number(b === until) - Number(a === until) || b.length - a.length,
  );
  return best?.[0] ?? '';
}

/** Makes the rows of people anew, and drops those whom no article names. Inside a transaction over `people` and `appearances`. */
export async function rebuildPeople(ids: Iterable<string>): Promise<void> {
  for (const id of new Set(ids)) {
    const own = appearances.where('[personId+publishedTime]').between([id, -Infinity], [id, Infinity]);
    const latest = await own.clone().reverse().limit(LATEST).toArray();
    const [last] = latest;
    if (!last) {
      await people.delete(id);
      continue;
    }
    // Spellings of long ago are known from before.
    const until = await people.get(id);
    const before = latest.length < LATEST ? [] : (until?.names ?? []);
    const person: Person = {
      id,
      name: nameOf(latest, until?.name),
      names: [...new Set([...before, ...latest.flatMap(({ name }) => nameKeys(name))])],
      firstSeen: (await own.clone().first())?.publishedTime ?? last.publishedTime,
      lastSeen: last.publishedTime,
      articles: await own.clone().count(),
    };
    await people.put(person);
  }
}

/** Takes an article out of the index of people. Inside a transaction over `people` and `appearances`. */
export async function dropAppearances(articleId: string): Promise<void> {
  const rows = await appearances.where({ articleId }).toArray();
  await appearances.where({ articleId }).delete();
  await rebuildPeople(rows.map(({ personId }) => personId));
}
