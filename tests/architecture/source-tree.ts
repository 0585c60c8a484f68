/** The project's own files as the architecture test looks at them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export interface SourceFile {
  /** From the project's folder, with `/`. */
  path: string;
  text: string;
}

const ROOT = resolve('.');
const FOLDERS = ['entrypoints', 'components', 'utils', 'tools', 'tests'];

/** Every source file whose name ends in one of the extensions; fixtures are material, not source. */
export function sourceFiles(...extensions: string[]): SourceFile[] {
  return sourcePaths()
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Every file of the source folders. */
export function sourcePaths(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  ).filter((path) => !path.startsWith('tests/fixtures/'));
}
