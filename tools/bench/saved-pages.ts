/** The saved pages of a folder, ready to be served to the bench's browser. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '@/tools/open-page';
import type { Served } from './bench-browser';

export const FIXTURES = 'tests/fixtures/pages';

/** Every `.html` and `.html.gz` under the folder, by a path for each. */
export function savedPages(folder: string): Map<string, Served> {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .sort();
  return new Map(
    names.map((name, index) => [`/${index}`, { body: readPage(join(folder, name)), type: 'text/html; charset=utf-8' }]),
  );
}
