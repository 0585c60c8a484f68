/**
 * `evaluate search FILE.jsonl [--out FILE]`: lines of `{query, texts, must_match, must_not_match}`, the last two indices of texts. All texts
 * are put into the library of a real Chromium and indexed there by the extension; a line is right when its query, typed as it stands, finds
 * all that it must and none that it must not. `--out` writes `{query, matched}`.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LibraryPage, rowsOf } from '@/tools/search/library-page';
import { readLines, writeLines } from './json-lines';

interface Line {
  query: string;
  texts: string[];
  must_match: number[];
  must_not_match: number[];
}

/** Texts written at once. */
const BATCH = 500;

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [path] = positionals;
  if (!path) throw new Error('evaluate search FILE.jsonl [--out FILE]');
  const lines = readLines<Line>(path);
  const texts = lines.flatMap((line, n) => line.texts.map((text, index) => ({ id: idOf(n, index), text })));
  const library = await LibraryPage.open();
  try {
    for (let at = 0; at < texts.length; at += BATCH) {
      const rows = texts.slice(at, at + BATCH).map(({ id, text }) => rowsOf(id, '', text.split('\n')));
      await library.put({
        articles: rows.flatMap(({ articles }) => articles),
        contents: rows.flatMap(({ contents }) => contents),
      });
    }
    await library.reload();
    await library.indexed();
    const matched: number[][] = [];
    for (const [n, { query, texts: own }] of lines.entries()) {
      const found = new Set(await library.find(query, texts.length));
      matched.push(own.flatMap((_, index) => (found.has(idOf(n, index)) ? [index] : [])));
    }
    if (values.out)
      writeLines(
        values.out,
        lines.map(({ query }, n) => ({ query, matched: matched[n] })),
      );
    const right = lines.filter((line, n) => isRight(line, matched[n] ?? []));
    console.log(`search: ${right.length} of ${lines.length} lines exactly right`);
  } finally {
    await library.close();
    rmSync(library.browser.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function idOf(line: number, text: number): string {
  return `t${line}-${text}`;
}

/** Whether a line is right; says what is not. */
function isRight({ query, texts, must_match, must_not_match }: Line, matched: readonly number[]): boolean {
  const missed = must_match.filter((index) => !matched.includes(index));
  const wrong = must_not_match.filter((index) => matched.includes(index));
  for (const index of missed) console.log(`✗ ${query} — not found: ${texts[index]}`);
  for (const index of wrong) console.log(`✗ ${query} — found wrongly: ${texts[index]}`);
  return missed.length + wrong.length === 0;
}
