/**
 * The settings that every screen follows, as signals, known before the first paint and kept in step with every other open page.
 */
import { effect, type Signal, signal } from '@preact/signals';
import {
  articleDirectionsSetting,
  type DisplaySetting,
  displaySetting,
  languageSetting,
  type Setting,
  siteDirectionsSetting,
  type ThemeSetting,
  type TypeSetting,
  themeSetting,
  typeSetting,
} from '@/utils/extension/settings';
import { dateStyle } from '@/utils/i18n/format';
import { localeFor, type MessagePart, setLocale } from '@/utils/i18n/i18n';
import { typeProperties } from './type-properties';

export const theme: Signal<ThemeSetting> = signal(themeSetting.fallback);
export const typePreference: Signal<TypeSetting> = signal(typeSetting.fallback);
export const displayPreference: Signal<DisplaySetting> = signal(displaySetting.fallback);
export const siteDirections = signal(siteDirectionsSetting.fallback);
export const articleDirections = signal(articleDirectionsSetting.fallback);

async function follow<Value>(setting: Setting<Value>, take: (value: Value) => void | Promise<void>): Promise<void> {
  await take(await setting.getValue());
  setting.watch(take);
}

/**
 * Reads the settings, sets them on the page's root, and follows them.
 * @param part the messages to wait for
 */
export async function followPreferences(root: HTMLElement, part: MessagePart): Promise<void> {
  await Promise.all([
    follow(languageSetting, (value) => setLocale(localeFor(value, navigator.language), part)),
    follow(themeSetting, (value) => {
      theme.value = value;
    }),
    follow(typeSetting, (value) => {
      typePreference.value = value;
    }),
    follow(displaySetting, (value) => {
      displayPreference.value = value;
      dateStyle.value = value;
    }),
    follow(siteDirectionsSetting, (value) => {
      siteDirections.value = value;
    }),
    follow(articleDirectionsSetting, (value) => {
      articleDirections.value = value;
    }),
  ]);
  effect(() => {
    root.dataset.theme = theme.value;
    for (const [name, value] of Object.entries(typeProperties(typePreference.value))) {
      root.style.setProperty(name, value);
    }
  });
}
