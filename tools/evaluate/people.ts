/**
 * `evaluate people FOLDER [--errors] [--shuffle SEED]`: people found, linked and given roles in articles with known answers (`tests/fixtures/people`). An
 * entity found is the known person with whom it shares most mentions; each known person is found once at most. With `--shuffle` everybody
 * has another, rare name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modelsFor } from '@/tools/entities/load-models';
import { articleOf, type FixtureArticle } from '@/tools/plain-article';
import { analyse } from '@/utils/analysis/analyse';
import type { Entity } from '@/utils/analysis/analysis';
import { fold } from '@/utils/text/fold';
import { overlaps, type Span } from '@/utils/text/span';
import { withOtherNames } from './other-names';

interface KnownPerson {
  name: string;
  role: string | null;
  mentions: (Span & { text: string })[];
}

interface Fixture extends FixtureArticle {
  people: KnownPerson[];
}

/** Counts of right answers and of all, by question. */
interface Counts {
  known: number;
  found: number;
  matched: number;
  mentions: number;
  mentionsFound: number;
  links: number;
  linksRight: number;
  roles: number;
  rolesRight: number;
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false }, shuffle: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('evaluate people FOLDER [--errors] [--shuffle SEED]');
  const sum: Counts = {
    known: 0,
    found: 0,
    matched: 0,
    mentions: 0,
    mentionsFound: 0,
    links: 0,
    linksRight: 0,
    roles: 0,
    rolesRight: 0,
  };
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const file of files) {
    const known = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixture;
    const fixture = values.shuffle === undefined ? known : withOtherNames(known, Number(values.shuffle));
    const { entities } = analyse(articleOf(fixture), modelsFor(fixture.lang));
    const errors = compare(
      fixture.people,
      entities.filter(({ type }) => type === 'person'),
      sum,
    );
    if (values.errors && errors.length) console.log(`${file}\n  ${errors.join('\n  ')}`);
  }
  const share = (right: number, all: number) => `${all ? (right / all).toFixed(3) : '-'} (${right} of ${all})`;
  console.log(`${files.length} articles`);
  console.log(`people, recall      ${share(sum.matched, sum.known)}`);
  console.log(`people, precision   ${share(sum.matched, sum.found)}`);
  console.log(`mentions, recall    ${share(sum.mentionsFound, sum.mentions)}`);
  console.log(`links right         ${share(sum.linksRight, sum.links)}`);
  console.log(`roles right         ${share(sum.rolesRight, sum.roles)}`);
}

/** Adds an article's answers to the counts; returns its errors in words. */
function compare(known: readonly KnownPerson[], found: readonly Entity[], sum: Counts): string[] {
  const errors: string[] = [];
  const entityAt = (span: Span) => found.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));
  const taken = new Map<Entity, KnownPerson>();
  sum.known += known.length;
  sum.found += found.length;
  for (const person of known) {
    const shared = new Map<Entity, number>();
    for (const mention of person.mentions) {
      const entity = entityAt(mention);
      if (entity && !taken.has(entity)) shared.set(entity, (shared.get(entity) ?? 0) + 1);
    }
    const [best] = [...shared].sort((a, b) => b[1] - a[1])[0] ?? [];
    sum.mentions += person.mentions.length;
    if (!best) {
      errors.push(`missed ${person.name}`);
      continue;
    }
    taken.set(best, person);
    sum.matched++;
    person.mentions.forEach((mention, i) => {
      const entity = entityAt(mention);
      if (!entity) {
        errors.push(`missed the mention ${mention.text} of ${person.name} at ${mention.start}`);
        return;
      }
      sum.mentionsFound++;
      if (i === 0) return;
      sum.links++;
      if (entity === best) sum.linksRight++;
      else errors.push(`${mention.text} of ${person.name} went to ${entity.name}`);
    });
    sum.roles++;
    if (sameRole(person.role, best.role)) sum.rolesRight++;
    else errors.push(`role of ${person.name}: «${best.role}» for «${person.role}»`);
  }
  for (const entity of found) if (!taken.has(entity)) errors.push(`no such person: ${entity.name}`);
  return errors;
}

function sameRole(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return fold(a).replace(/\s+/g, ' ').trim() === fold(b).replace(/\s+/g, ' ').trim();
}
