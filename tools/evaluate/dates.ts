/**
 * `evaluate dates FILE.jsonl [--out FILE]`: lines of `{text, publishedAt, expression, iso}`. A line is right when the date found where
 * the expression stands has exactly that ISO form; where `iso` is null, when no date was found there. `--out` writes `{text, dates}`.
 */
import { parseArgs } from 'node:util';
import { findDates } from '@/utils/text/dates/find-dates';
import { overlaps, type Span } from '@/utils/text/span';
import { readLines, writeLines } from './json-lines';

interface Line {
  text: string;
  publishedAt: string | null;
  expression: string | null;
  iso: string | null;
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [path] = positionals;
  if (!path) throw new Error('evaluate dates FILE.jsonl [--out FILE]');
  const lines = readLines<Line>(path);
  const results = lines.map((line) => ({ line, dates: findDates(line.text, line.publishedAt) }));
  if (values.out) {
    writeLines(
      values.out,
      results.map(({ line: { text }, dates }) => ({
        text,
        dates: dates.map(({ start, end, iso }) => ({ text: text.slice(start, end), iso })),
      })),
    );
  }
  const wrong = results.filter(({ line, dates }) => !isRight(line, dates));
  for (const { line, dates } of wrong) {
    const found = dates.map(({ start, end, iso }) => `${line.text.slice(start, end)} = ${iso}`).join(' | ');
    console.log(
      `✗ ${line.text} [${line.publishedAt}]\n  ${line.expression} = ${line.iso}\n  found: ${found || 'nothing'}`,
    );
  }
  console.log(`dates: ${lines.length - wrong.length} of ${lines.length} lines exact`);
}

/** Every place of the expression in the text; the whole text where it is not given. */
function placesOf({ text, expression }: Line): Span[] {
  if (!expression) return [{ start: 0, end: text.length }];
  const places: Span[] = [];
  for (let start = text.indexOf(expression); start >= 0; start = text.indexOf(expression, start + 1)) {
    places.push({ start, end: start + expression.length });
  }
  return places;
}

function isRight(line: Line, dates: readonly (Span & { iso: string })[]): boolean {
  const places = placesOf(line);
  const there = dates.filter((date) => places.some((place) => overlaps(date, place)));
  return line.iso === null ? there.length === 0 : there.some(({ iso }) => iso === line.iso);
}
