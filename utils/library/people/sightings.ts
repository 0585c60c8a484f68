/**
 * The people of one saved article, as its analysis tells them and its reader has put them right.
 */
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import type { Sighting } from './evidence';
import { nameKey, nameKeys, nameLength } from './name-keys';

export interface PersonInArticle {
  name: string;
  role: string | null;
  mentions: number;
  quotes: number;
}

/** The people, each once, the reader's corrections applied. */
export function peopleIn(analysis: Analysis, corrections: readonly Correction[]): PersonInArticle[] {
  const people = new Map<string, PersonInArticle>();
  for (const [index, { type, name, role, mentions }] of analysis.entities.entries()) {
    if (type !== 'person') continue;
    const quotes = analysis.quotes.filter(({ speaker }) => speaker === index).length;
    people.set(name, { name, role, mentions: mentions.length, quotes });
  }
  for (const correction of corrections) {
    const known = people.get(correction.name);
    if (correction.kind === 'person') {
      people.set(correction.name, known ?? { name: correction.name, role: null, mentions: 1, quotes: 0 });
      continue;
    }
    people.delete(correction.name);
    const into = correction.kind === 'same' ? people.get(correction.as) : undefined;
    if (!known || !into) continue;
    into.role ??= known.role;
    into.mentions += known.mentions;
    into.quotes += known.quotes;
  }
  return [...people.values()];
}

/** The same as sightings, each with the others as company; somebody whose name has no letters is nobody. */
export function sightingsOf(people: readonly PersonInArticle[]): { person: PersonInArticle; sighting: Sighting }[] {
  const named = people.filter(({ name }) => nameKey(name) !== '');
  return named.map((person) => ({
    person,
    sighting: {
      keys: nameKeys(person.name),
      length: nameLength(person.name),
      role: person.role,
      companions: new Set(named.filter((other) => other !== person).map(({ name }) => nameKey(name))),
    },
  }));
}
