/**
 * `evaluate extraction FOLDER [--out FILE] [--only ID] [--with PEER…]`: scores Warraq and its peers on the saved pages of FOLDER, whose
 * `truth.json` holds `{id, file, corpus, url, lang, dir, title, byline, date, body, optional}` for each. Captions of figures and the
 * titles of embedded posts count neither for nor against anyone, also where the truth does not list them as optional; with `--captions` they
 * count as noise where it does not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage, withPage } from '@/tools/open-page';
import { linkEmbeds } from '@/utils/article/embeds';
import { EXTRACTORS, type Extracted } from './extractors';
import { type FieldMarks, markFields, type Truth } from './fields';
import { type Score, scoreText } from './shingles';

interface Result {
  truth: Truth;
  extractor: string;
  extracted: Extracted | null;
  score: Score;
  marks: FieldMarks;
}

const NOTHING: Score = { precision: 0, recall: 0, f1: 0 };

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      only: { type: 'string' },
      with: { type: 'string', multiple: true },
      pages: { type: 'boolean' },
      captions: { type: 'boolean' },
    },
  });
  const [folder] = positionals;
  if (!folder)
    throw new Error('evaluate extraction FOLDER [--out FILE] [--only ID] [--with PEER…] [--pages] [--captions]');
  const truths = (JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth[]).filter(
    (truth) => !values.only || truth.id.includes(values.only),
  );
  const names = Object.keys(EXTRACTORS).filter(
    (name) => !values.with || name === 'warraq' || values.with.includes(name),
  );
  const results: Result[] = [];
  for (const truth of truths) {
    const html = readPage(join(folder, truth.file));
    const optional = `${truth.optional ?? ''}\n${values.captions ? '' : await captionsOf(html)}`;
    const known = { ...truth, optional };
    for (const name of names) results.push(await measure(name, html, known));
  }
  if (values.out) writeFileSync(values.out, ours(results));
  if (values.pages) printPages(results);
  for (const corpus of new Set(truths.map((truth) => truth.corpus))) printCorpus(corpus, names, results);
}

/** Captions, and the titles of frames that are shown as links. */
function captionsOf(html: string): Promise<string> {
  return withPage(html, null, (document) => {
    const titles = linkEmbeds(document);
    return [...document.querySelectorAll('figcaption'), ...titles].map((text) => text.textContent ?? '').join('\n');
  });
}

async function measure(name: string, html: string, truth: Truth): Promise<Result> {
  let extracted: Extracted | null = null;
  try {
    extracted = (await EXTRACTORS[name]?.(html, truth.url)) ?? null;
  } catch (error) {
    console.error(`${truth.id}: ${name}: ${error instanceof Error ? error.message : error}`);
  }
  const score = extracted ? scoreText(extracted.text, truth.body, truth.optional ?? '') : NOTHING;
  return { truth, extractor: name, extracted, score, marks: markFields(extracted, truth) };
}

function ours(results: readonly Result[]): string {
  const lines = results.flatMap(({ truth, extractor, extracted }) => {
    if (extractor !== 'warraq') return [];
    const { text, title, byline, date, lang, dir } = extracted ?? {
      text: '',
      title: null,
      byline: null,
      date: null,
      lang: null,
      dir: null,
    };
    return [JSON.stringify({ id: truth.id, text, title, byline, date, lang, dir })];
  });
  return `${lines.join('\n')}\n`;
}

function printCorpus(corpus: string, names: readonly string[], results: readonly Result[]): void {
  const rows = names.map((name) => {
    const own = results.filter((result) => result.truth.corpus === corpus && result.extractor === name);
    const mean = (pick: (result: Result) => number) => own.reduce((sum, result) => sum + pick(result), 0) / own.length;
    const field = (key: keyof FieldMarks) => {
      const marks = own.map((result) => result.marks[key]).filter((mark) => mark !== null);
      return marks.length ? `${marks.filter(Boolean).length}/${marks.length}` : '-';
    };
    return {
      extractor: name,
      P: mean(({ score }) => score.precision).toFixed(3),
      R: mean(({ score }) => score.recall).toFixed(3),
      F1: mean(({ score }) => score.f1).toFixed(4),
      title: field('title'),
      byline: field('byline'),
      date: field('date'),
      lang: field('lang'),
      dir: field('dir'),
      'cpu ms': Math.round(own.reduce((sum, { extracted }) => sum + (extracted?.cpu ?? 0), 0)),
    };
  });
  const pages = results.filter((result) => result.truth.corpus === corpus).length / names.length;
  console.log(`\n${corpus} (${pages} pages)`);
  console.table(rows);
}

/** A line a page: the F1 of each extractor, worst for Warraq first, and the fields that Warraq got wrong. */
function printPages(results: readonly Result[]): void {
  const own = results.filter((result) => result.extractor === 'warraq').sort((a, b) => a.score.f1 - b.score.f1);
  for (const { truth, score, marks, extracted } of own) {
    const others = results.filter((result) => result.truth === truth && result.extractor !== 'warraq');
    const wrong = (['title', 'byline', 'date', 'lang', 'dir'] as const)
      .filter((key) => marks[key] === false)
      .map((key) => `${key}: ${extracted?.[key]} ≠ ${truth[key]}`);
    const peers = others.map((other) => `${other.extractor} ${other.score.f1.toFixed(3)}`).join(' ');
    console.log(
      `${score.f1.toFixed(3)} P${score.precision.toFixed(3)} R${score.recall.toFixed(3)} ${truth.id} | ${peers} | ${wrong.join(' | ')}`,
    );
  }
}
