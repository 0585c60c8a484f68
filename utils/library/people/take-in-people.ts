/**
 * Keeps the index of people in step with the saved articles: whoever an article names is looked for among those whom the library knows. It runs
 * after a save, in small transactions of its own, and goes on by itself from where it was stopped.
 */
import { change } from '@/utils/library/change';
import { database } from '@/utils/library/database';
import { watch } from '@/utils/library/live';
import type { Person, PersonAppearance, SavedArticle } from '@/utils/library/rows';
import { type Known, whoIs } from './evidence';
import { nameKey } from './name-keys';
import { rebuildPeople } from './rebuild-people';
import { peopleIn, sightingsOf } from './sightings';

/** Articles taken in by one transaction. */
const BATCH = 10;
/** Of a person's articles, the latest so many are looked at for roles and company. */
const REMEMBERED = 20;

const { articles, analyses, corrections, people, appearances, peopleDue } = database;

/** A person with what is known from their latest articles. */
async function knownOf({ id, names }: Person): Promise<Known> {
  const own = await appearances
    .where('[personId+publishedTime]')
    .between([id, -Infinity], [id, Infinity])
    .reverse()
    .limit(REMEMBERED)
    .toArray();
  const around = await appearances
    .where('articleId')
    .anyOf(own.map(({ articleId }) => articleId))
    .toArray();
  return {
    id,
    keys: names,
    roles: own.flatMap(({ role }) => (role === null ? [] : [role])),
    companions: new Set(around.filter(({ personId }) => personId !== id).map(({ name }) => nameKey(name))),
  };
}

/** Takes in one article, inside a transaction. */
async function takeIn(row: SavedArticle): Promise<void> {
  const analysis = (await analyses.get(row.id))?.analysis;
  // Not analysed yet, or no longer: what was known holds until it is.
  if (!analysis) return;
  const before = await appearances.where({ articleId: row.id }).toArray();
  // Who a name of this article was stays so, whatever is analysed anew: the reader may have decided it.
  const settled = new Map(
    before.flatMap(({ name, personId }) => [
      [nameKey(name), personId],
      [name, personId],
    ]),
  );
  await appearances.where({ articleId: row.id }).delete();
  const touched = new Set(before.map(({ personId }) => personId));
  const taken = new Set<string>();
  const named = peopleIn(analysis, (await corrections.get(row.id))?.corrections ?? []);
  for (const { person, sighting } of sightingsOf(named)) {
    const [exact = ''] = sighting.keys;
    const candidates = await people
      .where('names')
      .anyOf([...sighting.keys])
      .distinct()
      .toArray();
    // An article's own linking has told its people apart.
    const known = await Promise.all(candidates.filter(({ id }) => !taken.has(id)).map(knownOf));
    const same = settled.get(person.name) ?? settled.get(exact);
    const personId = (same && !taken.has(same) ? same : whoIs(sighting, known)) ?? crypto.randomUUID();
    taken.add(personId);
    touched.add(personId);
    const appearance: PersonAppearance = {
      ...person,
      personId,
      articleId: row.id,
      publishedTime: row.publishedTime || row.savedAt,
      type: 'person',
    };
    await appearances.put(appearance);
    // The next of this article is looked for among those as well.
    if (!(await people.get(personId))) await rebuildPeople([personId]);
  }
  await rebuildPeople(touched);
}

/** Takes in some of the articles that are due; false where none was. */
function takeInSome(): Promise<boolean> {
  return change([articles, analyses, corrections, people, appearances, peopleDue], async () => {
    const due = await peopleDue.limit(BATCH).primaryKeys();
    const rows = await articles.bulkGet(due);
    for (const row of rows) if (row) await takeIn(row);
    await peopleDue.bulkDelete(due);
    return due.length > 0;
  });
}

/** Takes in all articles that are due; one window at a time does it. */
export async function takeInPeople(): Promise<void> {
  await navigator.locks.request('warraq-people', { ifAvailable: true }, async (lock) => {
    while (lock && (await takeInSome()));
  });
}

/** Takes in whatever becomes due, in this window or another, until the returned function is called. */
export function followPeople(onError: (error: unknown) => void): () => void {
  const take = (due: number) => {
    if (due > 0) takeInPeople().catch(onError);
  };
  return watch(() => peopleDue.count(), take, onError);
}
