/**
 * Joining two people and taking one apart by hand. Each is one transaction and the way back from the other; a new analysis leaves it as it is,
 * since who a name of an article is stays settled (`take-in-people.ts`).
 */
import { change } from '@/utils/library/change';
import { database } from '@/utils/library/database';
import { LibraryError } from '@/utils/library/library-error';
import type { PeopleEdit, PersonAppearance } from '@/utils/library/rows';
import { rebuildPeople } from './rebuild-people';

const { people, appearances, peopleEdits } = database;
const TABLES = [people, appearances, peopleEdits];

async function move(rows: readonly PersonAppearance[], to: string): Promise<void> {
  for (const row of rows) {
    await appearances.delete([row.personId, row.articleId]);
    await appearances.put({ ...row, personId: to });
  }
}

async function note(edit: Omit<PeopleEdit, 'id' | 'madeAt'>): Promise<PeopleEdit> {
  const row: PeopleEdit = { ...edit, id: crypto.randomUUID(), madeAt: Date.now() };
  await peopleEdits.put(row);
  return row;
}

/**
 * Makes two people one: the second goes into the first.
 * @throws LibraryError `gone` where one of them is not there; `together` where an article names both, which is to be put right there
 */
export function mergePeople(personId: string, otherId: string): Promise<PeopleEdit> {
  return change(TABLES, async () => {
    const both = await people.bulkGet([personId, otherId]);
    if (personId === otherId || both.includes(undefined)) throw new LibraryError('gone', 'no two people to join');
    const rows = await appearances.where('[personId+articleId]').between([otherId, ''], [otherId, '\uffff']).toArray();
    const shared = await appearances.bulkGet(rows.map(({ articleId }): [string, string] => [personId, articleId]));
    if (shared.some((row) => row !== undefined)) throw new LibraryError('together', 'an article names both');
    await move(rows, personId);
    await rebuildPeople([personId, otherId]);
    return note({ kind: 'merge', personId, otherId, articleIds: rows.map(({ articleId }) => articleId) });
  });
}

/**
 * Makes somebody else of a person in some of their articles.
 * @param newId whom; somebody new where it is left out
 * @throws LibraryError `gone` where the person is not there
 */
export function splitPerson(
  personId: string,
  articleIds: readonly string[],
  newId: string = crypto.randomUUID(),
): Promise<PeopleEdit> {
  return change(TABLES, async () => {
    const keys = articleIds.map((articleId): [string, string] => [personId, articleId]);
    const rows = (await appearances.bulkGet(keys)).filter((row) => row !== undefined);
    if (rows.length === 0) throw new LibraryError('gone', `person ${personId} is in none of these articles`);
    await move(rows, newId);
    await rebuildPeople([personId, newId]);
    return note({ kind: 'split', personId, otherId: newId, articleIds: [...articleIds] });
  });
}

/** The way back from an edit. */
export async function undoPeopleEdit({ kind, personId, otherId, articleIds }: PeopleEdit): Promise<void> {
  if (otherId === null) return;
  if (kind === 'merge') await splitPerson(personId, articleIds, otherId);
  else await mergePeople(personId, otherId);
}
