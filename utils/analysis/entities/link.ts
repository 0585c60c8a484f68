/**
 * Mentions of one person, place or organisation become one entity. A full name begins a person; a single name goes to the nearest full
 * one that it is the end of, or else the beginning, before it in the text or else after it.
 */
import type { Entity } from '@/utils/analysis/analysis';
import { fold } from '@/utils/text/fold';
import type { Mention } from './mention';
import { nameUnits, sameWord } from './name-words';

interface Group {
  mentions: Mention[];
  /** The units of each different form of the name. */
  forms: string[][];
}

/** The entities of an article, in the order of their first mentions. */
export function linkMentions(mentions: readonly Mention[], text: string): Entity[] {
  const people = mentions.filter(({ type }) => type === 'person');
  const groups = [
    ...linkPeople(people).filter(isLikely),
    ...linkNamed(
      mentions.filter(({ type }) => type === 'organization'),
      text,
    ),
    ...linkNamed(
      mentions.filter(({ type }) => type === 'place'),
      text,
    ),
  ];
  return groups.map(toEntity).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function toEntity({ mentions }: Group): Entity {
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  const fullest = ordered.reduce((best, next) => (isFuller(next, best) ? next : best));
  const roles = ordered.flatMap(({ role }) => (role ? [role] : []));
  const role = firstRole(roles);
  return {
    type: fullest.type,
    name: fullest.name,
    role,
    otherRoles: otherRoles(roles, role),
    mentions: ordered.map(({ start, end }) => ({ start, end })),
  };
}

/** Whether a mention says more of a name; where both say the same, whether it does without common words that may be no part of it. */
function isFuller(a: Mention, b: Mention): boolean {
  if (a.core.length !== b.core.length) return a.core.length > b.core.length;
  const [isWhole, isOtherWhole] = [a, b].map(({ words, core }) => words.length === core.length);
  return isWhole === isOtherWhole ? a.words.length > b.words.length : isWhole === true;
}

/** The roles beside the shown one, in their order, without those that say the same more shortly or again. */
function otherRoles(roles: readonly string[], shown: string | null): string[] {
  const plain = (role: string) => fold(role).replace(/(^|\s)ال/gu, '$1');
  const others: string[] = [];
  for (const role of roles) {
    const said = [...(shown === null ? [] : [shown]), ...others].map(plain);
    if (!said.some((known) => known.includes(plain(role)) || plain(role).includes(known))) others.push(role);
  }
  return others;
}

/** The first role; of one word, the first that says the same more fully: «الوزير», then «وزير الزراعة». */
function firstRole(roles: readonly string[]): string | null {
  const [first] = roles;
  if (first === undefined || first.includes(' ')) return first ?? null;
  const office = fold(first).replace(/^ال/, '');
  return roles.find((role) => role.includes(' ') && fold(role).replace(/^ال/, '').startsWith(`${office} `)) ?? first;
}

/** Below this a word alone, once, without a role, is more often no person at all than one. */
const LIKELY = 0.7;

function isLikely({ mentions }: Group): boolean {
  const [only] = mentions;
  return mentions.length > 1 || !only || only.words.length > 1 || only.role !== null || only.chance >= LIKELY;
}

function linkPeople(mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  const withUnits = mentions.map((mention) => ({ mention, units: nameUnits(mention.words) }));
  const ofPerson = (mention: Mention, units: readonly string[]) =>
    nearestFirst(groups, mention).find((group) => group.forms.some((form) => isSamePerson(form, units)));
  for (const { mention, units } of withUnits) {
    if (units.length < 2) continue;
    const known = ofPerson(mention, units);
    const [first, ...more] = known || mention.core.length === mention.words.length ? [] : nameUnits(mention.core);
    const owner = more.length ? ofPerson(mention, nameUnits(mention.core)) : first && ownerOf(groups, mention, first);
    if (owner) owner.mentions.push(mention);
    else join(groups, known, mention, units);
  }
  const full = [...groups];
  for (const { mention, units } of withUnits) {
    const [unit] = units;
    if (units.length !== 1 || unit === undefined) continue;
    const known = ownerOf(full, mention, unit) ?? ownerOf(groups, mention, unit);
    join(groups, known, mention, units);
  }
  return groups;
}

function join(groups: Group[], known: Group | undefined, mention: Mention, form: string[]): void {
  if (!known) {
    groups.push({ mentions: [mention], forms: [form] });
    return;
  }
  known.mentions.push(mention);
  if (form.length > 1) known.forms.push(form);
}

/** Whether two names of several units are one person's: one lies whole in the other, or leaves out only what is between its ends. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  for (let from = 0; from + short.length <= long.length; from++) {
    if (short.every((unit, i) => sameWord(unit, long[from + i] ?? ''))) return true;
  }
  if (sharesEnds(short, long)) return true;
  // «نيغوين مين» and «مين نيغوين»: some languages put the family first.
  const isTurned = short.length === 2 && long.length === 2;
  if (isTurned && sameWord(short[0] ?? '', long[1] ?? '') && sameWord(short[1] ?? '', long[0] ?? '')) return true;
  // A word too many at the end is the recogniser's most frequent slip.
  return [
    [short, long],
    [long, short],
  ].some(([name = [], other = []]) => name.length > 2 && sharesEnds(name.slice(0, -1), other));
}

/** Whether both have the same ends, and all units of the shorter stand in the longer in order. */
function sharesEnds(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!sameWord(short[0] ?? '', long[0] ?? '') || !sameWord(short.at(-1) ?? '', long.at(-1) ?? '')) return false;
  let at = 0;
  return short.every((unit) => {
    while (at < long.length && !sameWord(unit, long[at] ?? '')) at++;
    return at++ < long.length;
  });
}

/** The groups by how near their last mention before this one stands; those that come only after it last. */
function nearestFirst(groups: readonly Group[], { start }: Mention): Group[] {
  const distance = ({ mentions }: Group) =>
    Math.min(
      ...mentions.map((mention) => (mention.start <= start ? start - mention.start : 1e9 + mention.start - start)),
    );
  return groups
    .map((group) => ({ group, distance: distance(group) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ group }) => group);
}

/** How a single name is a part of a full one, the likeliest way first: as its end, its beginning, or what is between; spelled alike before otherwise. */
const OWNING: readonly ((form: readonly string[], unit: string) => boolean)[] = [
  (form, unit) => form.at(-1) === unit,
  (form, unit) => sameWord(form.at(-1) ?? '', unit),
  (form, unit) => sameWord(form[0] ?? '', unit),
  (form, unit) => form.slice(1, -1).some((middle) => sameWord(middle, unit)),
];

/**
 * Whose single name this is: by the last unit of a full name before the first; of several the one with a shared role, the one who was called
 * so before or was just named, the one who was not introduced as another's kin («ابنته فلانة»), the nearest.
 */
function ownerOf(groups: readonly Group[], mention: Mention, unit: string): Group | undefined {
  const near = nearestFirst(groups, mention);
  const before = near.filter(({ mentions }) => mentions.some(({ start }) => start <= mention.start));
  const after = near.filter((group) => !before.includes(group));
  for (const candidates of [before, after]) {
    for (const owns of OWNING) {
      const owners = candidates.filter(({ forms }) => forms.some((form) => owns(form, unit)));
      const [nearest] = owners;
      if (!nearest) continue;
      return (
        owners.find((owner) => sharesRole(owner, mention)) ??
        owners.find((owner) => isCalled(owner, unit, mention.start) || isJustNamed(owner, mention)) ??
        owners.find(({ mentions: [first] }) => !first?.isKin) ??
        nearest
      );
    }
    // «الداه» for «ولد الداه».
    const compound = candidates.find(({ forms }) => forms.some((form) => form.at(-1)?.endsWith(` ${unit}`)));
    if (compound) return compound;
  }
  return undefined;
}

/** Whether somebody was called so before: an article that names two of a family calls one of them by it. */
function isCalled({ mentions }: Group, unit: string, before: number): boolean {
  return mentions.some(({ words, start }) => start < before && nameUnits(words).join(' ') === unit);
}

/** Whether somebody was named in the same sentence or the one before. */
function isJustNamed({ mentions }: Group, { start, sentence }: Mention): boolean {
  return mentions.some((other) => other.start < start && sentence - other.sentence <= 1);
}

function sharesRole({ mentions }: Group, { role }: Mention): boolean {
  if (!role) return false;
  const words = new Set(fold(role).split(' '));
  return mentions.some(
    (other) =>
      other.role !== null &&
      fold(other.role)
        .split(' ')
        .some((word) => words.has(word)),
  );
}

/** Places and organisations: the same words; the beginning of one longer name; and a short form in brackets behind the long one. */
function linkNamed(mentions: readonly Mention[], text: string): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const keyOf = ({ words }: Mention) => words.map((word) => word.replace(/^ال(?=..)/, '')).join(' ');
  let previous: Mention | undefined;
  for (const mention of mentions) {
    const key = keyOf(mention);
    const gap = previous ? text.slice(previous.end, mention.start) : '';
    const bracketed = /^[»”"]?\s*[([]\s*[«“"]?$/u.test(gap) && /^[»”"]?\s*[)\]]/u.test(text.slice(mention.end));
    const known = byKey.get(key) ?? (bracketed && previous ? byKey.get(keyOf(previous)) : longerName(byKey, key));
    const group = known ?? { mentions: [], forms: [] };
    if (!known) groups.push(group);
    group.mentions.push(mention);
    byKey.set(key, group);
    previous = mention;
  }
  return groups;
}

/** The only name so far that begins with these two words or more. */
function longerName(byKey: ReadonlyMap<string, Group>, key: string): Group | undefined {
  if (!key.includes(' ')) return undefined;
  const owners = new Set([...byKey].filter(([other]) => other.startsWith(`${key} `)).map(([, group]) => group));
  return owners.size === 1 ? [...owners][0] : undefined;
}
