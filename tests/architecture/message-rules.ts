/** The two message files say the same things: the same keys, and in each message the same places to fill. */

type Forms = string | Readonly<Record<string, string>>;

/** Faults of two message files against each other, as sentences. */
export function messageFaults(ar: Readonly<Record<string, Forms>>, en: Readonly<Record<string, Forms>>): string[] {
  const keys = new Set([...Object.keys(ar), ...Object.keys(en)]);
  return [...keys].flatMap((key) => {
    const [arabic, english] = [ar[key], en[key]];
    if (arabic === undefined || english === undefined)
      return [`${key} is only in ${arabic === undefined ? 'en' : 'ar'}`];
    const [left, right] = [placesOf(arabic), placesOf(english)];
    return left === right ? [] : [`${key} fills {${left}} in Arabic and {${right}} in English`];
  });
}

/** The `{places}` of a message, sorted; of its form `other`, since "one" and "two" may say the number in a word. */
function placesOf(message: Forms): string {
  const text = typeof message === 'string' ? message : (message.other ?? '');
  return [...text.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .sort()
    .join(', ');
}
