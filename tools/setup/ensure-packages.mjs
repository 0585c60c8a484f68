/**
 * Installs the packages where they are missing or where package-lock.json has changed since the last install that went well: its hash is
 * kept in node_modules. Node built-ins only.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run-command.mjs';

const STAMP = join(ROOT, 'node_modules', '.warraq-installed');

/**
 * @param {(line: string) => void} say tells the reader what is going on
 * @returns {Promise<boolean>} whether the packages are there now
 */
export async function ensurePackages(say) {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return true;
  say('installing the packages (npm ci, a minute or two) …');
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) return false;
  writeFileSync(STAMP, lock);
  return true;
}
