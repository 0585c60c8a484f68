/**
 * Checks for settings that come from outside: what an older version stored, or a file that the reader chose. Each gives the value where it
 * has the right shape, else `undefined`.
 */

export type Parse<Value> = (value: unknown) => Value | undefined;

/** One of a few names. */
export function oneOf<const Name extends string>(...names: readonly Name[]): Parse<Name> {
  return (value) => names.find((name) => name === value);
}

/** Some of a few names, each once. */
export function someOf<const Name extends string>(...names: readonly Name[]): Parse<Name[]> {
  return (value) => {
    if (!Array.isArray(value) || !value.every((item) => names.includes(item))) return undefined;
    return names.filter((name) => value.includes(name));
  };
}

/** A finite number within bounds, both included. */
export function between(least: number, most: number): Parse<number> {
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most ? value : undefined;
}

/** True or false. */
export const flag: Parse<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const text: Parse<string> = (value) => (typeof value === 'string' ? value : undefined);

/** Values of one shape by name, whatever the names. */
export function namesOf<Value>(shape: Parse<Value>): Parse<Record<string, Value>> {
  return (value) => {
    const entries: [string, Value][] = [];
    for (const [name, given] of entriesOf(value) ?? []) {
      const parsed = shape(given);
      if (parsed === undefined) return undefined;
      entries.push([name, parsed]);
    }
    return entriesOf(value) && Object.fromEntries(entries);
  };
}

/**
 * An object with these parts. A part that is missing takes its default, so that a newer version may add one; a part of the wrong shape
 * makes the whole wrong; a part that is not known is left out.
 */
export function partsOf<Value extends object>(
  fallback: Value,
  parts: { [Part in keyof Value]: Parse<Value[Part]> },
): Parse<Value> {
  return (value) => {
    const entries = entriesOf(value);
    if (!entries) return undefined;
    const given = new Map(entries);
    const parsed = { ...fallback };
    for (const name of Object.keys(parts) as (keyof Value & string)[]) {
      if (!given.has(name)) continue;
      const part = parts[name](given.get(name));
      if (part === undefined) return undefined;
      parsed[name] = part;
    }
    return parsed;
  };
}

function entriesOf(value: unknown): [string, unknown][] | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
}
