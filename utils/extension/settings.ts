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
