/**
 * Prints what a reader's browser has to load, gzipped, after a build: the script injected into a page, and the popup's first load (its HTML
 * with every script and style sheet it loads statically, and the messages of the larger language). Ends with code 1 when one is over its limit.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

const BUILD = '.output/chrome-mv3';

/** In bytes after gzip. */
const BUDGETS: { name: string; limit: number; files: string[] }[] = [
  { name: 'injected script', limit: 45_000, files: ['extract.js'] },
  { name: "popup's first load", limit: 64_000, files: [...firstLoad('popup.html'), messages()] },
];

let over = false;
for (const { name, limit, files } of BUDGETS) {
  const sizes = files.map((file) => gzipSync(readFileSync(join(BUILD, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isOver = total > limit;
  over ||= isOver;
  console.log(`${name}: ${kilobytes(total)} of ${kilobytes(limit)} gzip${isOver ? ' (TOO LARGE)' : ''}`);
  if (files.length > 1) for (const [n, file] of files.entries()) console.log(`  ${kilobytes(sizes[n] ?? 0)}  ${file}`);
}
process.exitCode = over ? 1 : 0;

/** The page itself and every file that it loads before it can run, as paths in the build; fonts and images are left out. */
function firstLoad(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const linked = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) =>
    fileOf(match[1] ?? '', page),
  );
  const files = new Set([page]);
  const add = (file: string) => {
    if (files.has(file) || !existsSync(join(BUILD, file))) return;
    files.add(file);
    for (const next of loadedBy(file)) add(fileOf(next, file));
  };
  for (const file of linked) add(file);
  return [...files];
}

/** The opening messages of the larger language: the popup waits for its language before it shows anything. */
function messages(): string {
  const [largest] = readdirSync(join(BUILD, 'chunks'))
    .filter((name) => /^opening-.*\.js$/.test(name))
    .sort((a, b) => statSync(join(BUILD, 'chunks', b)).size - statSync(join(BUILD, 'chunks', a)).size);
  if (!largest) throw new Error('no opening messages');
  return `chunks/${largest}`;
}

/** What a script imports statically or a style sheet imports, as written. */
function loadedBy(file: string): string[] {
  const text = readFileSync(join(BUILD, file), 'utf8');
  if (file.endsWith('.css'))
    return [...text.matchAll(/@import\s+(?:url\()?["']?([^"')]+)/g)].map((match) => match[1] ?? '');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return source.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}

/** A file's path in the build from how another file names it. */
function fileOf(name: string, from: string): string {
  return name.startsWith('/') ? name.slice(1) : posix.join(dirname(from), name);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
