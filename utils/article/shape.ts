/**
 * Checks the shape of data that comes from outside: from a page, from a file, from what an older version stored. Each check gives the value,
 * made of named parts only, or throws a Misfit that says where.
 */

/** Data that does not have the shape it should have. */
export class Misfit extends Error {}

export type Check<Value> = (value: unknown, at: string) => Value;

function misfit(at: string, what: string): Misfit {
  return new Misfit(`${at} is no ${what}`);
}

/** A string of at most so many UTF-16 units. */
export function text(longest = 4_096): Check<string> {
  return (value, at) => {
    if (typeof value !== 'string' || value.length > longest) throw misfit(at, `string of at most ${longest} units`);
    return value;
  };
}

/** A string that reads as the pattern says. */
export function matching(pattern: RegExp): Check<string> {
  return (value, at) => {
    const given = text()(value, at);
    if (!pattern.test(given)) throw misfit(at, `match of ${pattern}`);
    return given;
  };
}

/** True or false. */
export const flag: Check<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw misfit(at, 'true or false');
  return value;
};

/** A finite number within bounds, both included. */
export function number(least = 0, most = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value, at) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw misfit(at, `number in ${least}–${most}`);
    return value;
  };
}

/** A whole number within bounds, both included. */
export function whole(least = 0, most = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value, at) => {
    if (!Number.isInteger(value)) throw misfit(at, 'whole number');
    return number(least, most)(value, at);
  };
}

/** One of a few names. */
export function oneOf<const Name extends string | number>(...names: readonly Name[]): Check<Name> {
  return (value, at) => {
    const found = names.find((name) => name === value);
    if (found === undefined) throw misfit(at, names.join(' or '));
    return found;
  };
}

/** Some of a few names, each once. */
export function someOf<const Name extends string>(...names: readonly Name[]): Check<Name[]> {
  return (value, at) => {
    const given = new Set(listOf(oneOf(...names))(value, at));
    return names.filter((name) => given.has(name));
  };
}

/** The value, or null where there is none. */
export function nullable<Value>(check: Check<Value>): Check<Value | null> {
  return (value, at) => (value === null || value === undefined ? null : check(value, at));
}

export function listOf<Value>(check: Check<Value>): Check<Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw misfit(at, 'list');
    return value.map((item, index) => check(item, `${at}[${index}]`));
  };
}

/** An object with these parts; what else it has is left out. A part that is missing takes its value from `fallback`, where there is one. */
export function object<Value extends object>(
  parts: { [Part in keyof Value]: Check<Value[Part]> },
  fallback: Partial<Value> = {},
): Check<Value> {
  return (value, at) => {
    const given = partsOf(value, at);
    const taken = { ...fallback };
    for (const part in parts) {
      if (given.has(part) || !(part in fallback)) taken[part] = parts[part](given.get(part), `${at}.${part}`);
    }
    return taken as Value;
  };
}

/** Values of one shape by name, whatever the names. */
export function byName<Value>(check: Check<Value>): Check<Record<string, Value>> {
  return (value, at) =>
    Object.fromEntries([...partsOf(value, at)].map(([name, part]) => [name, check(part, `${at}.${name}`)]));
}

function partsOf(value: unknown, at: string): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misfit(at, 'object');
  return new Map(Object.entries(value));
}

/** A web address. */
export const webAddress: Check<string> = (value, at) => {
  const address = text(8_192)(value, at);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw misfit(at, 'web address');
  return address;
};
