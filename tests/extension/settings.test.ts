/** Settings: what is stored is checked, and a file of them is taken in wholly or not at all. */

import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { displaySetting, FACES, themeSetting, typeSetting } from '@/utils/extension/settings';
import { readSettings, writeSettings } from '@/utils/extension/settings-file';
import { typeLanguageOf } from '@/utils/extension/type-language';

beforeEach(() => fakeBrowser.reset());

describe('what is stored', () => {
  test('a value of no known shape is the default', async () => {
    await fakeBrowser.storage.local.set({ theme: 'pink', type: { size: 9000 }, display: 'x' });
    expect(await themeSetting.getValue()).toBe('auto');
    expect(await typeSetting.getValue()).toEqual(typeSetting.fallback);
    expect(await displaySetting.getValue()).toEqual(displaySetting.fallback);
  });

  test('a part that an older version did not know takes its default', async () => {
    await fakeBrowser.storage.local.set({ type: { size: 130, faces: { ar: 'amiri' } } });
    expect(await typeSetting.getValue()).toEqual({
      ...typeSetting.fallback,
      size: 130,
      faces: { ...typeSetting.fallback.faces, ar: 'amiri' },
    });
  });

  test('every language has its own default', () => {
    expect(typeSetting.fallback.faces).toEqual({
      ar: 'naskh',
      fa: 'vazirmatn',
      ur: 'nastaliq',
      he: 'frank-ruhl',
      latin: 'serif',
    });
    for (const [language, face] of Object.entries(typeSetting.fallback.faces)) {
      expect(FACES[language as keyof typeof FACES]).toContain(face);
    }
  });

  test.each([
    ['ar-EG', 'ar'],
    ['fa', 'fa'],
    ['ckb', 'fa'],
    ['ur-PK', 'ur'],
    ['he', 'he'],
    ['en-GB', 'latin'],
    ['tr', 'latin'],
  ])('%s is set as %s', (lang, language) => {
    expect(typeLanguageOf(lang)).toBe(language);
  });
});

describe('the file', () => {
  test('there and back', async () => {
    await themeSetting.setValue('sepia');
    await typeSetting.setValue({ ...typeSetting.fallback, size: 150, align: 'justify' });
    const file = await writeSettings();
    fakeBrowser.reset();
    expect(await themeSetting.getValue()).toBe('auto');
    await readSettings(file);
    expect(await themeSetting.getValue()).toBe('sepia');
    expect(await typeSetting.getValue()).toMatchObject({ size: 150, align: 'justify' });
    expect(await writeSettings()).toBe(file);
  });

  const file = (settings: unknown, version = 1) => JSON.stringify({ format: 'warraq-settings', version, settings });

  test.each([
    ['not-settings', 'no JSON at all'],
    ['not-settings', '[]'],
    ['not-settings', '{"theme":"dark"}'],
    ['not-settings', file({})],
    ['not-settings', file({ unknown: 1 })],
    ['newer-settings', file({ theme: 'dark' }, 2)],
    ['bad-setting', file({ theme: 'pink' })],
    ['bad-setting', file({ theme: 'dark', type: { size: '150' } })],
    ['bad-setting', file({ theme: 'dark', display: null })],
    ['bad-setting', file({ theme: 'dark', siteDirections: { 'a ar': 'up' } })],
  ])('%s: %s changes nothing', async (code, text) => {
    await themeSetting.setValue('black');
    const before = await writeSettings();
    await expect(readSettings(text)).rejects.toMatchObject({ code });
    expect(await writeSettings()).toBe(before);
  });

  test('what it does not name stays', async () => {
    await themeSetting.setValue('black');
    await readSettings(file({ display: { digits: 'arabic' } }));
    expect(await themeSetting.getValue()).toBe('black');
    expect(await displaySetting.getValue()).toEqual({ ...displaySetting.fallback, digits: 'arabic' });
  });
});
