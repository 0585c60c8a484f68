/**
 * `evaluate sentences FILE.jsonl [--out FILE]`: lines of `{text, sentences}`. A line is right when its text is split into exactly these
 * sentences. `--out` writes `{text, sentences}` as Warraq splits them.
 */
import { parseArgs } from 'node:util';
import { splitSentences } from '@/utils/text/sentences';
import { readLines, writeLines } from './json-lines';

interface Line {
  text: string;
  sentences: string[];
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [path] = positionals;
  if (!path) throw new Error('evaluate sentences FILE.jsonl [--out FILE]');
  const lines = readLines<Line>(path);
  const split = lines.map(({ text }) => {
    const lang = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
    return splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
  });
  if (values.out)
    writeLines(
      values.out,
      lines.map(({ text }, index) => ({ text, sentences: split[index] })),
    );
  let right = 0;
  const ends = { found: 0, wanted: 0, shared: 0 };
  for (const [index, { text, sentences }] of lines.entries()) {
    const found = split[index] ?? [];
    if (JSON.stringify(found) === JSON.stringify(sentences)) right += 1;
    else console.log(`✗ ${text}\n  wanted: ${sentences.join(' ¦ ')}\n  found:  ${found.join(' ¦ ')}`);
    const [a, b] = [endsOf(found), endsOf(sentences)];
    ends.found += a.size;
    ends.wanted += b.size;
    ends.shared += [...a].filter((end) => b.has(end)).length;
  }
  console.log(`sentences: ${right} of ${lines.length} lines exact`);
  console.log(`ends: F1 ${((2 * ends.shared) / (ends.found + ends.wanted)).toFixed(4)}`);
}

/** Where sentences end, counted in characters other than white space. */
function endsOf(sentences: readonly string[]): Set<number> {
  let end = 0;
  return new Set(
    sentences.map((sentence) => {
      end += sentence.replace(/\s/g, '').length;
      return end;
    }),
  );
}
