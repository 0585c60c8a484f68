/**
 * Checks the shape of data that comes from a file. Each check gives the value, made of named parts only, or throws a Misfit that says where.
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

export function oneOf<const Name extends string | number>(...names: readonly Name[]): Check<Name> {
  return (value, at) => {
    const found = names.find((name) => name === value);
    if (found === undefined) throw misfit(at, names.join(' or '));
    return found;
  };
}

export function nullable<Value>(check: Check<Value>): Check<Value | null> {
  return (value, at) => (value === null || value === undefined ? null : check(value, at));
}

export function listOf<Value>(check: Check<Value>): Check<Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw misfit(at, 'list');
    return value.map((item, index) => check(item, `${at}[${index}]`));
  };
}

/** An object with these parts; what else it has is left out. */
export function object<Value extends object>(parts: { [Part in keyof Value]: Check<Value[Part]> }): Check<Value> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misfit(at, 'object');
    const given = new Map<string, unknown>(Object.entries(value));
    const taken: Partial<Value> = {};
    for (const part in parts) taken[part] = parts[part](given.get(part), `${at}.${part}`);
    return taken as Value;
  };
}

/** A web address. */
export const webAddress: Check<string> = (value, at) => {
  const address = text(8_192)(value, at);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw misfit(at, 'web address');
  return address;
};
