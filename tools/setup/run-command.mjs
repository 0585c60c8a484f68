/**
 * Starts the programs that the set-up and the tests consist of. Commands of packages are started through Node by their own file, not through
 * `npx` or a shell, so that it is the same on Linux, macOS and Windows. Node built-ins only: this runs before the packages exist.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a program in the project's folder with the terminal as its own.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 where it could not be started or was stopped by a signal
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    const end = (code) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
}

/**
 * Runs the command line program of an installed package, such as `runBin('vitest', ['run'])`.
 * @param {string} name the package's name
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function runBin(name, args, options) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[name] ?? bin[name.split('/').at(-1)] ?? Object.values(bin)[0]);
  return runCommand(process.execPath, [join(folder, file), ...args], options);
}

/**
 * Runs npm: the one that started us where there is one, since on Windows `npm` is a script that only a shell can start.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return runCommand(process.execPath, [npm, ...args]);
  return runCommand('npm', args, { shell: process.platform === 'win32' });
}
