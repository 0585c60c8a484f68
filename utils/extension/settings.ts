/**
 * The reader's settings: one typed item each, with its default and version, kept on this machine.
 */

import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { EntityType } from '@/utils/analysis/analysis';

/** `auto` follows the browser. */
export type LanguageSetting = 'auto' | 'ar' | 'en';
/** `auto` follows the system. */
export type ThemeSetting = 'auto' | 'light' | 'dark';

/** One setting: `getValue`, `setValue`, `watch`. */
export type Setting<Value> = WxtStorageItem<Value, Record<string, unknown>>;

export const languageSetting: Setting<LanguageSetting> = storage.defineItem('local:language', {
  fallback: 'auto',
  version: 1,
});
/** Whose mentions are marked in the text. */
export const markedTypesSetting: Setting<EntityType[]> = storage.defineItem('local:markedTypes', {
  fallback: ['person'],
  version: 1,
});
export const themeSetting: Setting<ThemeSetting> = storage.defineItem('local:theme', { fallback: 'auto', version: 1 });
/** How fast the reader wants to be read to; 1 is the voice's own speed. */
export const speechRateSetting: Setting<number> = storage.defineItem('local:speechRate', { fallback: 1, version: 1 });
/** The voice chosen for a language, by its two letters; a voice is named by its address. */
export const speechVoicesSetting: Setting<Record<string, string>> = storage.defineItem('local:speechVoices', {
  fallback: {},
  version: 1,
});
