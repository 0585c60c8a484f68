/**
 * The reader's settings: one typed item each, with its default and version, kept on this machine.
 */
import { storage } from 'wxt/utils/storage';

/** `auto` follows the browser. */
export type LanguageSetting = 'auto' | 'ar' | 'en';
export type ThemeSetting = 'auto' | 'light' | 'dark';

export const languageSetting = storage.defineItem<LanguageSetting>('local:language', { fallback: 'auto', version: 1 });
export const themeSetting = storage.defineItem<ThemeSetting>('local:theme', { fallback: 'auto', version: 1 });
