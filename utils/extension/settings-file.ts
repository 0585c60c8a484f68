/**
 * The settings as a small JSON file: written out whole, and taken in only when all of it is right. What the reader set for one article
 * alone, and when the last backup was, are not in it.
 */
import {
  backupPlanSetting,
  browserSummarySetting,
  displaySetting,
  languageSetting,
  markedTypesSetting,
  SETTINGS_VERSION,
  siteDirectionsSetting,
  speechRateSetting,
  speechVoicesSetting,
  themeSetting,
  typeSetting,
} from './settings';

const FORMAT = 'warraq-settings';

const SETTINGS = {
  language: languageSetting,
  theme: themeSetting,
  type: typeSetting,
  display: displaySetting,
  siteDirections: siteDirectionsSetting,
  markedTypes: markedTypesSetting,
  browserSummary: browserSummarySetting,
  backupPlan: backupPlanSetting,
  speechRate: speechRateSetting,
  speechVoices: speechVoicesSetting,
} as const;

/** Why a file was not taken in: it is no file of settings, it comes from a newer version, or a setting in it has a value that is none. */
export class SettingsFileError extends Error {
  constructor(
    readonly code: 'not-settings' | 'newer-settings' | 'bad-setting',
    detail: string,
  ) {
    super(detail);
    this.name = 'SettingsFileError';
  }
}

/** All settings as the text of a file. */
export async function writeSettings(): Promise<string> {
  const settings: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) settings[name] = await setting.getValue();
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * Takes in the text of a file. Settings that it does not name stay as they are.
 * @throws SettingsFileError, and then nothing has changed
 */
export async function readSettings(text: string): Promise<void> {
  const given = settingsIn(text);
  const changes: (() => Promise<void>)[] = [];
  for (const [name, setting] of Object.entries(SETTINGS)) {
    if (!Object.hasOwn(given, name)) continue;
    const change = setting.changeTo(given[name]);
    if (!change) throw new SettingsFileError('bad-setting', name);
    changes.push(change);
  }
  if (changes.length === 0) throw new SettingsFileError('not-settings', 'the file names no setting');
  await Promise.all(changes.map((change) => change()));
}

function settingsIn(text: string): Record<string, unknown> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new SettingsFileError('not-settings', 'the file is no JSON');
  }
  if (!isRecord(file) || file.format !== FORMAT || typeof file.version !== 'number' || !isRecord(file.settings)) {
    throw new SettingsFileError('not-settings', 'the file is no file of settings');
  }
  if (file.version > SETTINGS_VERSION) throw new SettingsFileError('newer-settings', `version ${file.version}`);
  return file.settings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
