/**
 * `evaluate quotes FOLDER [--errors] [--out FILE]`: quotes found and speakers named in articles with known answers, `{title, lang, publishedAt,
 * blocks, quotes:[{kind, start, end, speaker}]}` a file. A quote is found when it has the kind of a known one and shares half of their
 * characters with it; a speaker is right when its name or words are the known ones. `--out` writes `{file, quotes}` lines.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '@/tools/entities/load-models';
import { articleOf, type FixtureArticle } from '@/tools/plain-article';
import { analyse } from '@/utils/analysis/analyse';
import type { Analysis, Quote } from '@/utils/analysis/analysis';
import { articleText } from '@/utils/article/article';
import { foldedWords } from '@/utils/text/words';
import { writeLines } from './json-lines';

interface KnownQuote {
  kind: 'direct' | 'reported';
  start: number;
  end: number;
  speaker: string | null;
}

interface Fixture extends FixtureArticle {
  quotes: KnownQuote[];
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { errors: { type: 'boolean' }, out: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('evaluate quotes FOLDER [--errors] [--out FILE]');
  const models = { ar: loadModel('ar'), en: loadModel('en') };
  const totals = { known: 0, found: 0, matched: 0, exact: 0, speakers: 0 };
  const written: unknown[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const fixture = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixture;
    const article = articleOf(fixture);
    const text = articleText(article);
    const analysis = analyse(article, models);
    const pairs = match(fixture.quotes, analysis.quotes);
    totals.known += fixture.quotes.length;
    totals.found += analysis.quotes.length;
    for (const { known, found } of pairs) {
      const right = isSpeaker(known, found, analysis, text);
      totals.matched += 1;
      totals.exact += known.start === found.start && known.end === found.end ? 1 : 0;
      totals.speakers += right ? 1 : 0;
      if (values.errors && !right) {
        console.log(
          `${file} speaker ${known.speaker} ≠ ${speakerOf(found, analysis, text)}: ${text.slice(known.start, known.end).slice(0, 60)}`,
        );
      }
    }
    if (values.errors) printMissing(file, text, fixture.quotes, analysis.quotes, pairs);
    written.push({
      file,
      quotes: analysis.quotes.map((quote) => ({
        kind: quote.kind,
        text: text.slice(quote.start, quote.end),
        speaker: speakerOf(quote, analysis, text),
      })),
    });
  }
  if (values.out) writeLines(values.out, written);
  const precision = totals.matched / totals.found;
  const recall = totals.matched / totals.known;
  console.table({
    'quotes F': ((2 * precision * recall) / (precision + recall)).toFixed(3),
    precision: `${precision.toFixed(3)} of ${totals.found}`,
    recall: `${recall.toFixed(3)} of ${totals.known}`,
    'to the letter': (totals.exact / totals.matched).toFixed(3),
    'speaker right': (totals.speakers / totals.matched).toFixed(3),
  });
}

interface Pair {
  known: KnownQuote;
  found: Quote;
}

/** Each known quote with the found one of its kind that shares most with it. */
function match(known: readonly KnownQuote[], found: readonly Quote[]): Pair[] {
  const free = new Set(found);
  return known.flatMap((quote) => {
    const best = [...free]
      .filter(({ kind }) => kind === quote.kind)
      .map((other) => ({ other, share: shareOf(quote, other) }))
      .sort((a, b) => b.share - a.share)[0];
    if (!best || best.share < 0.5) return [];
    free.delete(best.other);
    return [{ known: quote, found: best.other }];
  });
}

function shareOf(a: KnownQuote, b: Quote): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function speakerOf(quote: Quote, { entities }: Analysis, text: string): string | null {
  if (quote.speaker !== null) return entities[quote.speaker]?.name ?? null;
  return quote.attribution && text.slice(quote.attribution.start, quote.attribution.end);
}

/** Whether both are nobody, or the words of one are within the other's. */
function isSpeaker(known: KnownQuote, found: Quote, analysis: Analysis, text: string): boolean {
  const name = speakerOf(found, analysis, text);
  if (name === null || known.speaker === null) return name === known.speaker;
  const [a, b] = [foldedWords(known.speaker), foldedWords(name)];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

function printMissing(
  file: string,
  text: string,
  known: readonly KnownQuote[],
  found: readonly Quote[],
  pairs: readonly Pair[],
): void {
  const show = ({ kind, start, end }: { kind: string; start: number; end: number }) =>
    `${kind} ${text.slice(start, end).slice(0, 110)}`;
  for (const quote of known) if (!pairs.some((pair) => pair.known === quote)) console.log(`${file} − ${show(quote)}`);
  for (const quote of found) if (!pairs.some((pair) => pair.found === quote)) console.log(`${file} + ${show(quote)}`);
}
