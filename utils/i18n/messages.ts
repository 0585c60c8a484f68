/**
 * The shape of the message files. A message is a string with `{name}` places, or one string a plural form of `{count}`.
 */

/** English uses `one` and `other`; Arabic all six. */
export type PluralForms = { [form in Intl.LDMLPluralRule]?: string } & { other: string };

export type Message = string | PluralForms;
