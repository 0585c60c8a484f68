/**
 * Finds a browser that Warraq can be shown and tested in: Chromium, Chrome, Edge or Brave, else Firefox. The environment's `BROWSER_BIN`
 * wins. As root on Debian a missing one is installed, since that is a machine that runs tests. Node built-ins only.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import { runCommand } from './run-command.mjs';

/** The sentence for a reader without a browser. */
export const NO_BROWSER =
  'No browser was found. Install Chromium, Google Chrome, Microsoft Edge, Brave or Firefox, or set BROWSER_BIN to the path of one.';

/** Where each system keeps its browsers: folders, and the paths of browsers below them, best first. */
const PLACES = {
  linux: {
    folders: () => (process.env.PATH ?? '').split(delimiter).filter(isAbsolute),
    chromium: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    firefox: ['firefox', 'firefox-esr'],
  },
  darwin: {
    folders: () => ['/Applications', join(homedir(), 'Applications')],
    chromium: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    folders: () =>
      [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean),
    chromium: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
    firefox: ['Mozilla Firefox/firefox.exe'],
  },
};

/**
 * @param {'chromium' | 'firefox'} [wanted] only this kind; without it Chromium's kind before Firefox
 * @returns {{ kind: 'chromium' | 'firefox', path: string } | undefined}
 */
export function findBrowser(wanted) {
  const chosen = process.env.BROWSER_BIN;
  if (chosen) {
    const kind = /firefox/i.test(basename(chosen)) ? 'firefox' : 'chromium';
    if (!wanted || wanted === kind) return existsSync(chosen) ? { kind, path: chosen } : undefined;
  }
  for (const kind of wanted ? [wanted] : ['chromium', 'firefox']) {
    const path = candidates(kind).find((candidate) => existsSync(candidate));
    if (path) return { kind, path };
  }
  return undefined;
}

/**
 * As `findBrowser`; where there is none and this is a Debian that we may change, installs `chromium` (or `firefox-esr`).
 * @param {(line: string) => void} say
 * @param {'chromium' | 'firefox'} [wanted]
 */
export async function ensureBrowser(say, wanted) {
  const found = findBrowser(wanted);
  if (found || process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return found;
  const name = wanted === 'firefox' ? 'firefox-esr' : 'chromium';
  say(`no browser found: installing ${name} (apt-get) …`);
  const apt = (...args) =>
    runCommand('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', name);
  return findBrowser(wanted);
}

/** Every place where a browser of this kind may lie on this system, best first. */
function candidates(kind) {
  const places = PLACES[process.platform] ?? PLACES.linux;
  const folders = places.folders();
  return places[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}
