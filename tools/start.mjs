#!/usr/bin/env node
/**
 * `npm start`: shows Warraq at work on a machine that has Node and npm. Installs the packages, finds a browser, builds, and hands over to
 * `tools/demo.ts`. Node built-ins only, since it runs before the packages exist.
 *
 * Options: `--headless` as on a machine without a display, `--browser=chromium|firefox`.
 */
import { ensurePackages } from './setup/ensure-packages.mjs';
import { ensureBrowser, NO_BROWSER } from './setup/find-browser.mjs';
import { requireNode } from './setup/require-node.mjs';
import { runBin } from './setup/run-command.mjs';

const say = (line) => console.log(`[warraq] ${line}`);
const stop = (line) => {
  console.error(`[warraq] ${line}`);
  process.exit(1);
};

requireNode();
const options = process.argv.slice(2);
const wanted = options.find((option) => option.startsWith('--browser='))?.split('=')[1];

if (!(await ensurePackages(say))) stop('npm could not install the packages; its message is above.');

const browser = await ensureBrowser(say, wanted);
if (!browser) stop(NO_BROWSER);
say(`browser: ${browser.path}`);

say('building the extension …');
const target = browser.kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
if ((await runBin('wxt', ['build', ...target])) !== 0) stop('the build failed; its message is above.');

const headless = options.includes('--headless') || hasNoDisplay();
const code = await runBin('tsx', [
  'tools/demo.ts',
  `--browser=${browser.kind}`,
  `--path=${browser.path}`,
  ...(headless ? ['--headless'] : []),
]);
process.exit(code);

function hasNoDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}
