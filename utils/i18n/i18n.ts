/**
 * The interface's language: which one it is, and the messages in it. Reading a message inside a component subscribes it to the language.
 */
import { computed, signal } from '@preact/signals';
import { ar } from './ar';
import { en } from './en';
import type { Message } from './messages';

export type Locale = 'ar' | 'en';
export type MessageKey = keyof typeof en;

const MESSAGES: Record<Locale, Record<MessageKey, Message>> = { ar, en };

/** The interface's language, set once at the start of a page and whenever the setting changes. */
export const locale = signal<Locale>('en');

/** The interface's direction, which is not the article's. */
export const interfaceDirection = computed(() => (locale.value === 'ar' ? 'rtl' : 'ltr'));

const pluralRules: Record<Locale, Intl.PluralRules> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};

/** Numbers in the interface: Latin digits in both languages, named since the default of `ar` differs between engines. */
const numberFormats: Record<Locale, Intl.NumberFormat> = {
  ar: new Intl.NumberFormat('ar-u-nu-latn'),
  en: new Intl.NumberFormat('en'),
};

/** The language for a setting: `auto` takes Arabic where the browser's own language is Arabic, else English. */
export function localeFor(setting: 'auto' | Locale, browserLanguage: string): Locale {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

/**
 * A message in the interface's language.
 * @param values fills the `{name}` places; `count` also chooses the plural form
 */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  const language = locale.value;
  const message = MESSAGES[language][key];
  const template =
    typeof message === 'string'
      ? message
      : (message[pluralRules[language].select(Number(values.count ?? 0))] ?? message.other);
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numberFormats[language].format(value) : value;
  });
}
