#!/usr/bin/env node
/**
 * `npm test`: everything that shows whether Warraq is sound, from nothing but Node and npm. Installs what is missing, then types, lint, unit
 * tests, build with its size limits, and the end-to-end tests in a real browser. The last line is `N passed, N failed`; types, lint and
 * build count as one test each, and a part that crashes counts as failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from './setup/ensure-packages.mjs';
import { ensureBrowser, NO_BROWSER } from './setup/find-browser.mjs';
import { requireNode } from './setup/require-node.mjs';
import { runBin } from './setup/run-command.mjs';

const say = (line) => console.log(`\n[test] ${line}`);
const reports = mkdtempSync(join(tmpdir(), 'warraq-test-'));
const started = Date.now();
const total = { passed: 0, failed: 0 };
const summary = [];

requireNode();
if (!(await ensurePackages(say))) {
  say('npm could not install the packages; its message is above.');
  end(0, 1);
}

await step('types', () => asOne(types()));
await step('lint', () => asOne(runBin('@biomejs/biome', ['check', '--error-on-warnings', '.'])));
await step('unit tests', () => vitest('unit', []));
const built = await step('build', () => asOne(build()));
const browser = built && (await ensureBrowser(say, 'chromium'));
if (built && !browser) say(NO_BROWSER);
await step('end-to-end tests', () =>
  browser
    ? vitest('e2e', ['--config', 'vitest.e2e.config.ts'], { BROWSER_BIN: browser.path })
    : { passed: 0, failed: 1 },
);

rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
end(total.passed, total.failed);

/** Runs one part, shows what it is and how it went, and adds its numbers up. */
async function step(name, run) {
  say(`${name} …`);
  const began = Date.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  summary.push(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  say(summary.at(-1));
  return failed === 0;
}

async function asOne(exitCode) {
  return (await exitCode) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The names of the extension's own files are types too, written by `wxt prepare`. */
async function types() {
  return (await runBin('wxt', ['prepare'])) || (await runBin('typescript', ['--noEmit']));
}

async function build() {
  return (await runBin('wxt', ['build'])) || (await runBin('tsx', ['tools/bundle-sizes.ts']));
}

/** Runs vitest and counts from its own report, so that a crash on the way is not taken for success. */
async function vitest(name, args, env = {}) {
  const file = join(reports, `${name}.json`);
  const code = await runBin(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    {
      env: { ...process.env, ...env },
    },
  );
  const counted = countReport(file);
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}

function countReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const crashed = report.testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + crashed.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The last line, alone, and the exit code. */
function end(passed, failed) {
  console.log(`[test] ${Math.round((Date.now() - started) / 1000)} s in all`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
