/** Before the end-to-end tests: says so plainly when there is no build to test. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_EXTENSION } from './browser';

export default function requireBuild(): void {
  if (!existsSync(join(BUILT_EXTENSION, 'manifest.json'))) {
    throw new Error('There is no build to test: run `npm run build` first (`npm test` does).');
  }
}
