/**
 * Whom words mean that are no full name: «الوزير العراقي», «المدير», «المسؤول نفسه», «الحلبي», «الوزارة», «الشاهد» are somebody or a body
 * that the article named before.
 */
import type { Entity } from '@/utils/analysis/analysis';
import { foldedWords } from '@/utils/text/words';
import type { Mention, Speaker } from './speaker';
import { ANYBODY, BODIES } from './speech-words';

/** How far back, in mentions, a role looks for its bearer. */
const REACH = 30;

function bare(word: string): string {
  return word.replace(/^ال(?=\p{L}{2})/u, '');
}

/** What is known before the words of a role. */
export interface Known {
  text: string;
  entities: readonly Entity[];
  mentions: readonly Mention[];
  history: readonly Speaker[];
}

/** The speaker with the entity, or the fuller words, that its words mean; as it was where that cannot be told. */
export function identify(known: Known, speaker: Speaker): Speaker {
  const { text, entities, mentions } = known;
  const { attribution } = speaker;
  if (speaker.entity !== null || /[«“"]/u.test(text.charAt(attribution.start - 1))) return speaker;
  const words = foldedWords(text.slice(attribution.start, attribution.end));
  const end = mentions.findLastIndex(({ start }) => start < attribution.start) + 1;
  const last = mentions.slice(Math.max(0, end - REACH), end).reverse();
  const person = byName(words, last, entities);
  if (person !== null) return { ...speaker, entity: person };
  const [head = ''] = words;
  const isConstruct = /^ال/u.test(words[1] ?? '') && !/^ال/u.test(head);
  if (isConstruct && !BODIES.has(head)) return { ...speaker, entity: bearerOf(words.map(bare), last, entities, 2) };
  const isSelf = /^(?:نفسه|نفسها|ذاته|ذاتها)$/u.test(words.at(-1) ?? '');
  if (!isSelf && !/^(?:ال|the$)/u.test(head)) return speaker;
  const wanted = words.filter((word) => word !== 'the').map(bare);
  if (wanted.some((word) => BODIES.has(word))) return { ...speaker, entity: bodyOf(wanted, last, entities) };
  if (!ANYBODY.has(head) && !isSelf) {
    const bearer = bearerOf(wanted, last, entities) ?? bearerBeside(wanted, last, text);
    if (bearer !== null) return { ...speaker, entity: bearer };
  }
  const same = known.history.slice(-REACH).findLast(({ entity, attribution: words }) => {
    const [first = ''] = entity === null ? foldedWords(text.slice(words.start, words.end)) : [];
    return first !== '' && bare(first) === wanted[0];
  });
  if (same) return same;
  return ANYBODY.has(head) || isSelf ? { ...speaker, entity: lastPerson(known, speaker.feminine, last) } : speaker;
}

/** Words that are the end of somebody's name: «الحلبي». */
function byName(words: readonly string[], last: readonly Mention[], entities: readonly Entity[]): number | null {
  const [head = ''] = words;
  if (head.length < 3) return null;
  const found = last.find(
    ({ type, entity }) =>
      type === 'person' &&
      foldedWords(entities[entity]?.name ?? '')
        .slice(1)
        .includes(head),
  );
  return found?.entity ?? null;
}

/** The body that «الوزارة» means: the last one whose name begins with that word. */
function bodyOf(wanted: readonly string[], last: readonly Mention[], entities: readonly Entity[]): number | null {
  if (wanted.length > 1) return null;
  const found = last.find(
    ({ type, entity }) =>
      type === 'organization' && bare(foldedWords(entities[entity]?.name ?? '')[0] ?? '') === wanted[0],
  );
  return found?.entity ?? null;
}

/** The person whose role the words fit best, the last of equals. @param least how many of the words */
function bearerOf(
  wanted: readonly string[],
  last: readonly Mention[],
  entities: readonly Entity[],
  least = 1,
): number | null {
  let best: { entity: number; fits: number } | null = null;
  for (const { type, entity } of last) {
    const named = entities[entity];
    if (type !== 'person' || !named?.role) continue;
    for (const said of [named.role, ...named.otherRoles]) {
      const role = foldedWords(said).map(bare);
      const at = role.indexOf(wanted[0] ?? '');
      const fits = at < 0 || at > 1 ? 0 : wanted.filter((word) => role.includes(word)).length;
      if (fits >= least && fits > (best?.fits ?? 0)) best = { entity, fits };
    }
  }
  return best?.entity ?? null;
}

/** How far from a name its role may stand, in UTF-16 units. */
const BESIDE = 60;

/** The person beside whose name the head of the role stands, in the same sentence: "Hassan Dabouk, the mayor of Tyre". */
function bearerBeside(wanted: readonly string[], last: readonly Mention[], text: string): number | null {
  const [head = ''] = wanted;
  const found = last.find(({ type, start, end }) => {
    if (type !== 'person') return false;
    const before =
      text
        .slice(Math.max(0, start - BESIDE), start)
        .split(/[.؟?!\n»”]/u)
        .at(-1) ?? '';
    const after = /^\s*,\s[^.?!\n,]*/u.exec(text.slice(end, end + BESIDE))?.[0] ?? '';
    return foldedWords(`${before} ${after}`).some((word) => bare(word) === head);
  });
  return found?.entity ?? null;
}

function lastPerson({ history, entities }: Known, feminine: boolean | null, last: readonly Mention[]): number | null {
  const spoke = history.findLast(
    ({ entity, feminine: other }) =>
      entity !== null && (feminine === null || other === feminine) && entities[entity]?.type === 'person',
  );
  return spoke?.entity ?? last.find(({ type }) => type === 'person')?.entity ?? null;
}
