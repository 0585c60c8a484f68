/**
 * The house rules that ARCHITECTURE.md states, held over the whole tree. Each rule is also given a sample that breaks it, so that a rule
 * which can no longer fail fails here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ar } from '@/utils/i18n/ar';
import { en } from '@/utils/i18n/en';
import { browserFaults, importFaults } from './architecture/import-rules';
import { messageFaults } from './architecture/message-rules';
import {
  headerFaults,
  htmlFaults,
  lengthFaults,
  placeFaults,
  typeFaults,
  wordingFaults,
} from './architecture/module-rules';
import { type SourceFile, sourceFiles, sourcePaths } from './architecture/source-tree';
import { letterFaults, physicalFaults } from './architecture/style-rules';

const scripts = sourceFiles('.ts', '.tsx', '.mjs', '.mts');
const components = scripts.filter((file) => file.path.endsWith('.tsx') && !file.path.startsWith('tests/'));
const sheets = sourceFiles('.css');

/** The tree that is looked at is the tree that is there. */
test('every layer has files', () => {
  const nouns = ['text', 'article', 'analysis', 'library', 'i18n', 'extension'].map((noun) => `utils/${noun}/`);
  for (const folder of [...nouns, 'components/', 'entrypoints/', 'tools/', 'tests/']) {
    expect(sourcePaths().filter((path) => path.startsWith(folder)).length, folder).toBeGreaterThan(0);
  }
  expect(sheets.length).toBeGreaterThan(0);
});

interface Rule {
  name: string;
  files: SourceFile[];
  faults: (file: SourceFile) => string[];
  /** Each must be found at fault. */
  bad: SourceFile[];
  /** Each must pass. */
  good: SourceFile[];
}

const file = (path: string, text: string): SourceFile => ({ path, text });

const RULES: Rule[] = [
  {
    name: 'layers import as drawn',
    files: scripts,
    faults: importFaults,
    bad: [
      file('utils/text/a.ts', "import { x } from '@/utils/article/article';"),
      file('utils/text/a.ts', "import type { X } from '@/utils/article/article';"),
      file('utils/analysis/a.ts', "import { x } from '@/utils/article/extract';"),
      file('utils/library/a.ts', "import { x } from '@/utils/extension/settings';"),
      file('utils/extension/a.ts', "import { x } from '@/utils/library/articles';"),
      file('utils/i18n/a.ts', "const x = await import('@/utils/text/words');"),
      file('components/ui/a.ts', "import { x } from '@/tools/demo';"),
      file('entrypoints/popup/main.tsx', "import { x } from '@/utils/article/extract';"),
      file('components/library/a.ts', "import Dexie from 'dexie';"),
      file('utils/library/a.ts', "import { h } from 'preact/hooks';"),
      file('components/ui/a.ts', "import { browser } from 'wxt/browser';"),
      file('utils/text/a.ts', "import { x } from 'node:fs';"),
      file('utils/text/a.ts', "import { x } from '../article/article';"),
      file('utils/text/a.ts', "import { x } from '@/utils/text/words';"),
      file('utils/text/a.ts', "export { x } from '@/utils/article/article';"),
      file('utils/text/a.ts', "let x: import('@/utils/article/article').Article;"),
      file('utils/stray/a.ts', ''),
    ],
    good: [
      file('utils/analysis/a.ts', "import type { X } from '@/utils/article/extract';"),
      file('utils/analysis/a.ts', "import { articleText } from '@/utils/article/article';"),
      file('entrypoints/extract.ts', "import { x } from '@/utils/article/extract';"),
      file('utils/library/a.ts', "import Dexie from 'dexie';\nimport { x } from './database';"),
    ],
  },
  {
    name: "the browser's extension interface is used in extension and entrypoints only",
    files: scripts,
    faults: browserFaults,
    bad: [file('components/ui/a.ts', 'browser.tabs.query({});'), file('utils/article/a.ts', 'chrome.runtime.id;')],
    good: [file('utils/extension/a.ts', 'browser.tabs.query({});')],
  },
  {
    name: 'a string becomes HTML in one module only',
    files: scripts,
    faults: htmlFaults,
    bad: [
      file('components/a.tsx', 'a.innerHTML = b;'),
      file('components/a.tsx', "a['outerHTML'] += b;"),
      file('components/a.tsx', 'Object.assign(a, { innerHTML: b });'),
      file('components/a.tsx', 'const a = <p dangerouslySetInnerHTML={b} />;'),
      file('utils/article/a.ts', 'new DOMParser();'),
      file('utils/article/a.ts', "a.insertAdjacentHTML('beforeend', b);"),
      file('utils/article/a.ts', 'range.createContextualFragment(b);'),
      file('utils/article/a.ts', 'a.setHTML(b);'),
      file('utils/article/a.ts', 'document.write(b);'),
      file('utils/article/a.ts', 'frame.srcdoc = b;'),
    ],
    good: [
      file('utils/article/parse-html.ts', 'new DOMParser();'),
      file('components/a.tsx', '// innerHTML\na.textContent = b.innerHTML;'),
    ],
  },
  {
    name: 'no any, no non-null, no escape from the compiler, no barrel',
    files: scripts,
    faults: typeFaults,
    bad: [
      file('utils/text/a.ts', 'let a: any;'),
      file('utils/text/a.ts', 'const a = b as any;'),
      file('utils/text/a.ts', 'const a = b!;'),
      file('utils/text/a.ts', '// @ts-ignore\nconst a = 1;'),
      file('utils/text/index.ts', "export * from './words';"),
    ],
    good: [file('utils/text/a.ts', "const any = !b; export type { X } from './words';")],
  },
  {
    name: 'no file is longer than 300 lines',
    files: [...scripts, ...sheets],
    faults: lengthFaults,
    bad: [file('utils/text/a.ts', 'a;\n'.repeat(301))],
    good: [file('utils/text/a.ts', 'a;\n'.repeat(300))],
  },
  {
    name: 'every module begins with what it is for',
    files: scripts,
    faults: headerFaults,
    bad: [file('utils/text/a.ts', "import { b } from './b';\n/** Late. */")],
    good: [file('tools/a.mjs', '#!/usr/bin/env node\n/** Does it. */'), file('tests/text/a.test.ts', 'test();')],
  },
  {
    name: 'every word of the interface comes from the message files',
    files: components,
    faults: wordingFaults,
    bad: [
      file('components/a.tsx', 'const a = <p>Save</p>;'),
      file('components/a.tsx', 'const a = <p>{"احفظ"}</p>;'),
      file('components/a.tsx', 'const a = <button title="Save" />;'),
      file('components/a.tsx', 'const a = <button aria-label={`Save`} />;'),
    ],
    good: [
      file('components/a.tsx', "const a = <p class='note' title={t('action.save')}>{t('action.save')} · {count}</p>;"),
    ],
  },
  {
    name: 'letters are neither spread nor bent',
    files: sheets,
    faults: letterFaults,
    bad: [file('a.css', 'p { letter-spacing: 1px; }'), file('a.css', 'p { font-synthesis: weight; }')],
    good: [file('a.css', 'p { font-synthesis: none; }')],
  },
  {
    name: 'style sheets are logical',
    files: sheets,
    faults: physicalFaults,
    bad: [
      file('a.css', 'p { margin-left: 1px; }'),
      file('a.css', 'p { left: 0; }'),
      file('a.css', 'p { text-align: right; }'),
      file('a.css', 'p { border-right-color: red; }'),
      file('a.css', 'p { border-top-left-radius: 0; }'),
      file('a.css', 'p { padding: 0 1px 0 2px; }'),
      file('a.css', 'p { max-width: 1px; }'),
    ],
    good: [
      file(
        'a.css',
        '@media (max-width: 1px) { p { margin-inline-start: 1px; text-align: start; padding: 0 1px 2px 1px; } }',
      ),
    ],
  },
];

describe.each(RULES)('$name', ({ files, faults, bad, good }) => {
  it('holds in the whole tree', () => {
    expect(files.flatMap(faults)).toEqual([]);
  });
  it.each(bad)('finds a fault in $path: $text', (sample) => {
    expect(faults(sample)).not.toEqual([]);
  });
  it.each(good)('finds none in $path: $text', (sample) => {
    expect(faults(sample)).toEqual([]);
  });
});

test('files lie where they belong', () => {
  expect(sourcePaths().flatMap(placeFaults)).toEqual([]);
  expect(placeFaults('utils/loose.ts')).not.toEqual([]);
  expect(placeFaults('components/helpers/a.ts')).not.toEqual([]);
  expect(placeFaults('utils/text/words.ts')).toEqual([]);
});

test('Arabic and English have the same messages with the same places to fill', () => {
  expect(messageFaults(ar, en)).toEqual([]);
  expect(messageFaults({ a: 'x' }, {})).not.toEqual([]);
  expect(messageFaults({ a: '{n}' }, { a: '{m}' })).not.toEqual([]);
  expect(messageFaults({ a: { one: 'x', other: '{count}' } }, { a: { other: 'x' } })).not.toEqual([]);
});

test('package-lock.json names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('ARCHITECTURE.md says of every dependency why it is there', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>;
  const page = existsSync('ARCHITECTURE.md') ? readFileSync('ARCHITECTURE.md', 'utf8') : '';
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !page.includes(name));
  expect(unnamed).toEqual([]);
});
