/**
 * Enumerations in the interface's language.
 */
import { locale } from './i18n';

/** “a, b and c”; each item isolated, since it may run the other way. */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(locale.value, { type: 'conjunction' }).format(items.map((item) => `\u2068${item}\u2069`));
}
