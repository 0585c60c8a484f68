/**
 * The interface's language: which one it is, and the messages in it. Reading a message inside a component subscribes it to the language. Only
 * the messages of the present language are loaded.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { en } from './en';
import type { Message } from './messages';

export type Locale = 'ar' | 'en';
export type MessageKey = keyof typeof en;

type Messages = Record<MessageKey, Message>;

const LOADERS: Record<Locale, () => Promise<Messages>> = {
  ar: async () => (await import('./ar')).ar,
  en: async () => (await import('./en')).en,
};

const chosen = signal<Locale>('en');
const messages = signal<Messages | null>(null);

/** The interface's language. */
export const locale: ReadonlySignal<Locale> = chosen;

/** Gives the interface another language, once its messages are there: at the start of a page and whenever the setting changes. */
export async function setLocale(language: Locale): Promise<void> {
  const loaded = await LOADERS[language]();
  batch(() => {
    chosen.value = language;
    messages.value = loaded;
  });
}

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
 * @throws Error before `setLocale` has brought the messages
 */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  const language = locale.value;
  const message = messages.value?.[key];
  if (message === undefined) throw new Error(`no message ${key} yet`);
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
