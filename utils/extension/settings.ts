/**
 * The reader's settings: one typed item each, with its default and version, kept on this machine. What is stored is checked when it is read,
 * since an older version, or a file that was taken in, may have written it.
 */

import { browser } from 'wxt/browser';
import type { EntityType } from '@/utils/analysis/analysis';
import type { Direction } from '@/utils/article/article';
import { byName, type Check, flag, Misfit, number, object, oneOf, someOf, text } from '@/utils/article/shape';

/** `auto` follows the browser. */
export type LanguageSetting = 'auto' | 'ar' | 'en';
/** `auto` follows the system. */
export type ThemeSetting = 'auto' | 'light' | 'sepia' | 'dark' | 'black';

export type Face = 'naskh' | 'amiri' | 'plex' | 'vazirmatn' | 'nastaliq' | 'frank-ruhl' | 'serif';
/** The scripts and languages that are set in a face of their own. */
export type TypeLanguage = 'ar' | 'fa' | 'ur' | 'he' | 'latin';

/** The faces that each language can be read in; the first is its default. */
export const FACES = {
  ar: ['naskh', 'amiri', 'plex'],
  fa: ['vazirmatn', 'naskh', 'plex'],
  ur: ['nastaliq', 'naskh'],
  he: ['frank-ruhl'],
  latin: ['serif', 'plex'],
} as const satisfies Record<TypeLanguage, readonly [Face, ...Face[]]>;

/** How text is set. The measures are of the language's own: 100 per cent of Urdu is larger than 100 per cent of English. */
export interface TypeSetting {
  faces: Record<TypeLanguage, Face>;
  /** Per cent. */
  size: number;
  spacing: 'tight' | 'normal' | 'loose';
  width: 'narrow' | 'normal' | 'wide';
  weight: 'normal' | 'medium';
  align: 'start' | 'justify';
}

/** The sizes that can be chosen, per cent. */
export const SIZES = { least: 70, most: 240, step: 10 } as const;

/** How an article's letters are shown; what is stored of it never changes. */
export interface DisplaySetting {
  diacritics: 'all' | 'shadda' | 'none';
  digits: 'written' | 'latin' | 'arabic';
  months: 'written' | 'levantine' | 'egyptian' | 'maghrebi' | 'moroccan' | 'both';
  /** Whether a day is followed by its Hijri date. */
  hijri: boolean;
}

/** Raised when a setting's shape changes so that the checks below would not take the old one for what it was. */
export const SETTINGS_VERSION = 1;

/** One setting. */
export interface Setting<Value> {
  readonly fallback: Value;
  /** The change to a value from outside, yet to be made; `undefined` where the value has not the setting's shape. */
  changeTo(value: unknown): (() => Promise<void>) | undefined;
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  /** Calls back whenever the value changes, on whichever page; gives what ends it. */
  watch(call: (value: Value) => void): () => void;
}

function define<Value>(name: string, fallback: Value, check: Check<Value>): Setting<Value> {
  const area = browser.storage.local;
  const parse = (value: unknown): Value | undefined => {
    try {
      return check(value, name);
    } catch (misfit) {
      if (misfit instanceof Misfit) return undefined;
      throw misfit;
    }
  };
  const checked = (stored: unknown) => parse(stored) ?? fallback;
  // The version tells a later one whose shapes these are.
  const keep = (value: Value) => area.set({ [name]: value, settingsVersion: SETTINGS_VERSION });
  return {
    fallback,
    changeTo: (value) => {
      const parsed = parse(value);
      return parsed === undefined ? undefined : () => keep(parsed);
    },
    getValue: async () => checked((await area.get(name))[name]),
    setValue: keep,
    watch: (call) => {
      const listen = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[name];
        if (change) call(checked(change.newValue));
      };
      area.onChanged.addListener(listen);
      return () => area.onChanged.removeListener(listen);
    },
  };
}

export const languageSetting = define<LanguageSetting>('language', 'auto', oneOf('auto', 'ar', 'en'));

export const themeSetting = define<ThemeSetting>('theme', 'auto', oneOf('auto', 'light', 'sepia', 'dark', 'black'));

const FIRST_FACES: TypeSetting['faces'] = {
  ar: FACES.ar[0],
  fa: FACES.fa[0],
  ur: FACES.ur[0],
  he: FACES.he[0],
  latin: FACES.latin[0],
};
const TYPE: TypeSetting = {
  faces: FIRST_FACES,
  size: 100,
  spacing: 'normal',
  width: 'normal',
  weight: 'normal',
  align: 'start',
};
export const typeSetting = define<TypeSetting>(
  'type',
  TYPE,
  object<TypeSetting>(
    {
      faces: object<TypeSetting['faces']>(
        {
          ar: oneOf(...FACES.ar),
          fa: oneOf(...FACES.fa),
          ur: oneOf(...FACES.ur),
          he: oneOf(...FACES.he),
          latin: oneOf(...FACES.latin),
        },
        FIRST_FACES,
      ),
      size: number(SIZES.least, SIZES.most),
      spacing: oneOf('tight', 'normal', 'loose'),
      width: oneOf('narrow', 'normal', 'wide'),
      weight: oneOf('normal', 'medium'),
      align: oneOf('start', 'justify'),
    },
    TYPE,
  ),
);

const DISPLAY: DisplaySetting = { diacritics: 'all', digits: 'written', months: 'written', hijri: false };
export const displaySetting = define<DisplaySetting>(
  'display',
  DISPLAY,
  object<DisplaySetting>(
    {
      diacritics: oneOf('all', 'shadda', 'none'),
      digits: oneOf('written', 'latin', 'arabic'),
      months: oneOf('written', 'levantine', 'egyptian', 'maghrebi', 'moroccan', 'both'),
      hijri: flag,
    },
    DISPLAY,
  ),
);

/** The direction that the reader gave the articles of a site: `rtl` or `ltr` by host and language, such as `news.example ar`. */
export const siteDirectionsSetting = define<Record<string, Direction>>(
  'siteDirections',
  {},
  byName(oneOf('rtl', 'ltr')),
);

/** The direction that the reader gave one article, by its address. */
export const articleDirectionsSetting = define<Record<string, Direction>>(
  'articleDirections',
  {},
  byName(oneOf('rtl', 'ltr')),
);

/** Whose mentions are marked in the text. */
export const markedTypesSetting = define<EntityType[]>(
  'markedTypes',
  ['person'],
  someOf('person', 'organization', 'place'),
);

/** Whether the browser's own summary is asked for wherever it is at hand. */
export const browserSummarySetting = define('browserSummary', false, flag);

/** How fast the reader wants to be read to; 1 is the voice's own speed. */
export const speechRateSetting = define('speechRate', 1, number(0.1, 10));

/** The voice chosen for a language, by its two letters; a voice is named by its address. */
export const speechVoicesSetting = define<Record<string, string>>('speechVoices', {}, byName(text()));

/** When the library is backed up by itself. */
export interface BackupPlan {
  /** Days between two backups; 0 for none. */
  everyDays: number;
  /** How many files are kept. */
  keep: number;
}

const BACKUP: BackupPlan = { everyDays: 0, keep: 5 };
export const backupPlanSetting = define<BackupPlan>(
  'backupPlan',
  BACKUP,
  object<BackupPlan>({ everyDays: number(0, 365), keep: number(1, 100) }, BACKUP),
);

/** When the last backup was made, in milliseconds since 1970; 0 where none was. */
export const lastBackupSetting = define('lastBackup', 0, number(0, 8.64e15));
