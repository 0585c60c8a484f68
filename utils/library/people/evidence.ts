/**
 * Whether somebody named in an article is somebody whom the library knows. A name alone never decides: two people may share it. What else
 * speaks for it or against it is weighed.
 */
import { fold } from '@/utils/text/fold';
import { stem } from '@/utils/text/stem';
import { isStopword } from '@/utils/text/stopwords';

/** Somebody as an article names them. */
export interface Sighting {
  /** The keys of the name, the exact one first. */
  keys: readonly string[];
  /** Words of the name that tell people apart. */
  length: number;
  role: string | null;
  /** Exact keys of the others whom the article names. */
  companions: ReadonlySet<string>;
}

/** Somebody whom the library knows, by the articles that name them. */
export interface Known {
  id: string;
  keys: readonly string[];
  roles: readonly string[];
  companions: ReadonlySet<string>;
}

/** Words of roles that hold for anybody. */
const EMPTY = new Set(['باسم', 'السابق', 'السابقه', 'الحالي', 'الجديد', 'former', 'current', 'new'].map(fold));
/** Enough to join two sightings of one name, and of two spellings of it. */
const ENOUGH = 1;
const ENOUGH_FOR_SPELLING = 3;

function content(role: string): Set<string> {
  const words = fold(role).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !isStopword(word) && !EMPTY.has(word)).map(stem));
}

/** How two roles stand to each other: 1 for the same office, -1 where they share nothing, 0 between. */
function roleAgreement(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [content(a), content(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  if (shared === 0) return -1;
  return shared / Math.min(left.size, right.size) > 0.5 ? 1 : 0;
}

/** What speaks for the two being one person: above 0 for, below 0 against. */
export function weigh(sighting: Sighting, known: Known): number {
  const agreements = sighting.role === null ? [] : known.roles.map((role) => roleAgreement(sighting.role ?? '', role));
  const best = Math.max(...agreements, agreements.length > 0 ? -1 : 0);
  const company = [...sighting.companions].filter((key) => known.companions.has(key)).length;
  return (sighting.length >= 3 ? 2 : 0) + (best > 0 ? 2 : best) + Math.min(2, company);
}

/** Whom of the known a sighting is, by the most evidence; null where there is not enough for anybody. */
export function whoIs(sighting: Sighting, known: readonly Known[]): string | null {
  let chosen: string | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const [exact = ''] = sighting.keys;
  for (const candidate of known) {
    const needed = candidate.keys.includes(exact) ? ENOUGH : ENOUGH_FOR_SPELLING;
    const weight = weigh(sighting, candidate);
    if (weight < needed || weight <= most) continue;
    most = weight;
    chosen = candidate.id;
  }
  return chosen;
}
