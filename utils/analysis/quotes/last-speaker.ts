/**
 * With whom a verb without a subject goes on: whoever the sentence before was about, else whoever spoke last, of the verb's gender.
 */
import type { Entity } from '@/utils/analysis/analysis';
import { foldedWords } from '@/utils/text/words';
import type { Speaker } from './speaker';

/** How far back it looks, in turns of speech. */
const MEMORY = 4;

/** What is known of who spoke and of whom the text speaks. */
export interface Turns {
  entities: readonly Entity[];
  history: readonly Speaker[];
  /** Whom the sentence before speaks of, where nobody says anything in it. */
  topic: Speaker | null;
}

/** @param feminine as the verb or its pronoun tells, null where they do not */
export function whoeverSpoke(turns: Turns, feminine: boolean | null, english: boolean): Speaker | null {
  const recent = turns.history.slice(-MEMORY).reverse();
  const all = turns.topic ? [turns.topic, ...recent] : recent;
  const fits = (speaker: Speaker) => {
    const gender = genderOf(speaker, turns);
    return gender === null || feminine === null || gender === feminine;
  };
  if (!english) {
    const { topic } = turns;
    if (topic && fits(topic)) return topic;
    return recent.find((speaker) => speaker.feminine === feminine) ?? all[0] ?? null;
  }
  const people = all.filter(({ entity }) => entity === null || turns.entities[entity]?.type === 'person');
  return (feminine === null ? all : people).find(fits) ?? all[0] ?? null;
}

function genderOf({ entity, feminine }: Speaker, { entities, history }: Turns): boolean | null {
  return entity === null ? feminine : isFeminine(entity, entities, history);
}

/** Whether somebody is a woman, by the verbs of saying and the role that go with the name; null where neither tells. */
export function isFeminine(entity: number, entities: readonly Entity[], history: readonly Speaker[]): boolean | null {
  const spoke = history.findLast((speaker) => speaker.entity === entity && speaker.feminine !== null);
  if (spoke) return spoke.feminine;
  const [head = ''] = foldedWords(entities[entity]?.role ?? '');
  return /^\p{Script=Arabic}/u.test(head) ? /(?:ه|اء)$/u.test(head) : null;
}
