/**
 * `bench english [FILE.conll …] [--json FILE]`: names in English by Warraq's model and by compromise, on the last tenth of each file (which the
 * model's training leaves out), in turns in one run of a real Chromium: words a second from text to names, and precision, recall and F by
 * exact match. Without a file, the project's own English articles, whole.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '@/tools/entities/load-models';
import { predictTags } from '@/tools/entities/measure';
import { bioSpans, readConll, type TaggedSentence } from '@/tools/entities/read-conll';
import { readMarkedText } from '@/tools/entities/read-marked-text';
import { figures, scoreSpans } from '@/tools/entities/score';
import type { TokenSpan } from '@/utils/analysis/entities/labels';
import { median, round } from './arm-times';
import { BenchBrowser, type Served, type World, worldBundle } from './bench-browser';
import type { CompromiseName } from './text-arms';

const OWN = 'tools/entities/data/english.txt';
const ROUNDS = 5;
const HELD_OUT = 0.1;

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'string' } } });
  const corpora = positionals.length
    ? positionals.map((file) => ({ name: basename(file), sentences: heldOut(readConll(file)) }))
    : [{ name: basename(OWN), sentences: readMarkedText(OWN).flat() }];
  const served = new Map<string, Served>([
    ['/empty', { body: '<!doctype html>', type: 'text/html; charset=utf-8' }],
    ['/names-en.bin', { body: readFileSync('models/names-en.bin'), type: 'application/octet-stream' }],
  ]);
  const browser = await BenchBrowser.start(served);
  const world = await browser.open('/empty', await worldBundle('tools/bench/text-arms.ts'));
  await world.run("addModel('en')");
  const rows = [];
  for (const corpus of corpora) rows.push(await measureCorpus(world, corpus.name, corpus.sentences));
  await browser.close();
  console.table(rows);
  if (values.json) writeFileSync(values.json, JSON.stringify(rows, null, 2));
}

function heldOut(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  return sentences.slice(Math.floor(sentences.length * (1 - HELD_OUT)));
}

async function measureCorpus(world: World, corpus: string, sentences: readonly TaggedSentence[]) {
  const texts = sentences.map(({ tokens }) => tokens.join(' '));
  await world.run(`setSentences(${JSON.stringify(texts)})`);
  const times: Record<'own' | 'theirs', number[]> = { own: [], theirs: [] };
  for (let turn = 0; turn < ROUNDS; turn++) {
    times.own.push(await world.cpuOf('ownNames()'));
    times.theirs.push(await world.cpuOf('compromiseCount()'));
  }
  const theirNames = await world.run<CompromiseName[][]>('compromiseNames()');
  const gold = sentences.map(({ tags }) => bioSpans(tags));
  const score = (found: TokenSpan[][]) => {
    const { precision, recall, f } = figures(scoreSpans(gold, found).all ?? { gold: 0, found: 0, right: 0 });
    return { P: percent(precision), R: percent(recall), F: percent(f) };
  };
  const own = score(
    predictTags(
      loadModel('en'),
      sentences.map((sentence) => [sentence]),
    ).map(bioSpans),
  );
  const theirs = score(
    theirNames.map((names, i) => names.flatMap((name) => toTokens(name, sentences[i]?.tokens ?? []))),
  );
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const [ownMs, theirMs] = [median(times.own), median(times.theirs)];
  return {
    corpus,
    words,
    'Warraq words/s': Math.round((1000 * words) / ownMs),
    'compromise words/s': Math.round((1000 * words) / theirMs),
    'speed ratio': round(theirMs / ownMs),
    'Warraq F (P/R)': `${own.F} (${own.P}/${own.R})`,
    'compromise F (P/R)': `${theirs.F} (${theirs.P}/${theirs.R})`,
  };
}

/** The tokens that a stretch of their text, joined by spaces, lies over, without the marks at its ends. */
function toTokens({ type, start, end }: CompromiseName, tokens: readonly string[]): TokenSpan[] {
  const covered: number[] = [];
  let at = 0;
  tokens.forEach((token, index) => {
    if (at < end && at + token.length > start) covered.push(index);
    at += token.length + 1;
  });
  const isMark = (index: number | undefined) => index !== undefined && !/[\p{L}\p{N}]/u.test(tokens[index] ?? '');
  while (isMark(covered[0])) covered.shift();
  while (isMark(covered.at(-1))) covered.pop();
  const [first, last] = [covered[0], covered.at(-1)];
  return first === undefined || last === undefined ? [] : [{ type, start: first, end: last + 1 }];
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}
