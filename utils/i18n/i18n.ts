/**
 * The interface's language: which one it is, and the messages in it. Reading a message inside a component subscribes it to the language. Only
 * the messages of the present language are loaded, and where a first paint is waited for, at first only those that it needs.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { en } from './en';
import type { Message } from './messages';

export type Locale = 'ar' | 'en';
export type MessageKey = keyof typeof en;

/** `opening` is what the popup's bar and an article's first paint say. */
export type MessagePart = 'opening' | 'all';

type Messages = Readonly<Partial<Record<MessageKey, Message>>>;

const LOADERS: Record<Locale, Record<MessagePart, () => Promise<Messages>>> = {
  ar: {
    opening: async () => (await import('./ar/opening')).opening,
    all: async () => (await import('./ar')).ar,
  },
  en: {
    opening: async () => (await import('./en/opening')).opening,
    all: async () => (await import('./en')).en,
  },
};

const chosen = signal<Locale>('en');
const messages = signal<Messages | null>(null);
let complete: Promise<void> | undefined;

/** The interface's language. */
export const locale: ReadonlySignal<Locale> = chosen;

/**
 * Gives the interface another language, once its messages are there: at the start of a page and whenever the setting changes.
 * @param part is all of them in any case once `allMessages` was asked for
 */
export function setLocale(language: Locale, part: MessagePart = 'all'): Promise<void> {
  const isAll = part === 'all' || complete !== undefined;
  const change = LOADERS[language][isAll ? 'all' : 'opening']().then((loaded) => {
    batch(() => {
      chosen.value = language;
      messages.value = loaded;
    });
  });
  if (isAll) complete = change;
  return change;
}

/** Resolves when every message of the present language is there. */
export function allMessages(): Promise<void> {
  complete ??= setLocale(chosen.peek());
  return complete;
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
 * @throws Error before `setLocale` or `allMessages` has brought the message
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
