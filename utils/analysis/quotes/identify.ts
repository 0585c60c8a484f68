/**
 * Whom a role without a name means: «الوزير العراقي», «المدير», «المسؤول نفسه» are somebody whom the article named before.
 */
import type { Entity } from '@/utils/analysis/analysis';
import type { Span } from '@/utils/text/span';
import { foldedWords } from '@/utils/text/words';
import type { Mention, Speaker } from './speaker';
import { ANYBODY, BODIES } from './speech-words';

/** How far back, in mentions of people, a role looks for its bearer. */
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

/**
 * The person meant by the words of a role that has the article, or null: the last one with such a role, else, where the words fit anybody,
 * the last one who spoke or was spoken of.
 */
export function bearerOf(words: Span, feminine: boolean, { text, entities, mentions, history }: Known): number | null {
  const role = foldedWords(text.slice(words.start, words.end));
  const [head = ''] = role;
  const isSelf = /^(?:نفسه|نفسها|ذاته|ذاتها)$/u.test(role.at(-1) ?? '');
  if (/[«“"]/u.test(text.charAt(words.start - 1)) || (!isSelf && !/^(?:ال|the$)/u.test(head))) return null;
  const wanted = role.filter((word) => word !== 'the').map(bare);
  if (wanted.some((word) => BODIES.has(word))) return null;
  const before = mentions.slice(0, mentions.findLastIndex(({ start }) => start < words.start) + 1);
  const people = before
    .slice(-REACH)
    .filter(({ type }) => type === 'person')
    .reverse();
  if (!ANYBODY.has(head) && !isSelf) {
    let best: { entity: number; fits: number } | null = null;
    for (const { entity } of people) {
      const known = foldedWords(entities[entity]?.role ?? '').map(bare);
      const at = known.indexOf(wanted[0] ?? '');
      const fits = at < 0 || at > 1 ? 0 : wanted.filter((word) => known.includes(word)).length;
      if (fits > (best?.fits ?? 0)) best = { entity, fits };
    }
    if (best) return best.entity;
    if (role.length > 2) return null;
  }
  const spoke = history.findLast(
    ({ entity, feminine: other }) => entity !== null && other === feminine && entities[entity]?.type === 'person',
  );
  return spoke?.entity ?? people[0]?.entity ?? null;
}
