/**
 * The part of `bench library` that runs in the extension's own page: fills the library, searches it, and does the same with the peers.
 * Bundled by `page-bundle.ts`.
 */
import MiniSearch from 'minisearch';
import { ANALYSIS_VERSION } from '@/utils/analysis/analysis';
import { articleText } from '@/utils/article/article';
import { saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { listRow, stateWhenSaved } from '@/utils/library/list-row';
import { everyone, personArticles, personPage } from '@/utils/library/people/person-queries';
import { rebuildPeople } from '@/utils/library/people/rebuild-people';
import type { Fingerprint, PersonAppearance, SavedArticle, SavedContent } from '@/utils/library/rows';
import type { SearchAnswer, SearchRequest, SearchState } from '@/utils/library/search/protocol';
import { searchWords } from '@/utils/library/search/words';
import { textFields } from '@/utils/library/text-fields';
import { fold } from '@/utils/text/fold';
import { type BenchQuery, syntheticArticle } from './synthetic-articles';

/** Results asked for: those that the search box asks for first. */
const LIMIT = 50;
const ROUNDS = 7;

/** Puts the articles of these numbers into the library's tables, as saving does, without its flush to the disk for each. */
async function fill(from: number, to: number): Promise<void> {
  const rows: SavedArticle[] = [];
  const contents: SavedContent[] = [];
  const prints: Fingerprint[] = [];
  const named: PersonAppearance[] = [];
  for (let number = from; number < to; number++) {
    const { article, people } = syntheticArticle(number);
    const { words, keys } = textFields(articleText(article));
    const id = `a${number}`;
    const names = people.map(fold);
    // With an analysis of today's version, so that the extension makes none while it is measured.
    rows.push({
      ...listRow({ id, article, words, state: { ...stateWhenSaved(), savedAt: number } }),
      names,
      analysisVersion: ANALYSIS_VERSION,
    });
    contents.push({ id, article });
    prints.push({ id, keys });
    for (const name of new Set(people)) {
      const times = { publishedTime: Date.parse(article.publishedAt ?? ''), type: 'person' as const, role: null };
      named.push({ personId: name, articleId: id, name, mentions: 1, quotes: 0, ...times });
    }
  }
  const { articles, contents: texts, fingerprints, appearances, people } = database;
  await database.transaction('rw', [articles, texts, fingerprints, appearances, people], async () => {
    await articles.bulkPut(rows);
    await texts.bulkPut(contents);
    await fingerprints.bulkPut(prints);
    await appearances.bulkPut(named);
    await rebuildPeople(named.map(({ personId }) => personId));
  });
}

export interface Timed {
  ms: number;
  found: number;
}

declare global {
  /** The search worker of this page, kept by `library-figures.ts`. */
  var searchWorker: Worker;
}

/** Asks this page's search worker, as the search box does; the time is from the question to the ids. */
async function search(query: string): Promise<Timed> {
  const key = crypto.randomUUID();
  const asked: SearchRequest = { kind: 'find', key, asker: key, query, limit: LIMIT };
  const heard = new AbortController();
  const answered = new Promise<number>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<SearchAnswer | SearchState>) => {
      if (data.kind === 'state' || data.key !== key) return;
      if (data.kind === 'found') resolve(data.ids.length);
      else reject(new Error(data.kind));
    };
    searchWorker.addEventListener('message', hear, heard);
  });
  const began = performance.now();
  searchWorker.postMessage(asked);
  const found = await answered;
  const ms = performance.now() - began;
  heard.abort();
  return { ms, found };
}

/** Reads every text and looks for the words in it. */
async function scan(text: string): Promise<Timed> {
  const began = performance.now();
  const wanted = searchWords(text);
  let found = 0;
  await database.contents.each(({ article }) => {
    const folded = fold(`${article.title} ${articleText(article)}`);
    if (wanted.every((word) => folded.includes(word))) found += 1;
  });
  return { ms: performance.now() - began, found };
}

const MINI_OPTIONS = {
  fields: ['title', 'people', 'body'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};
/** A cache takes no address of an extension. */
const STORED_MINI = 'https://bench.invalid/minisearch';
let mini: MiniSearch | null = null;

/** Indexes the whole library with MiniSearch, from texts folded as ours are, and stores it as text. Its length. */
async function buildMini(): Promise<number> {
  const built = new MiniSearch(MINI_OPTIONS);
  await database.contents.each(({ id, article }) => {
    built.add({
      id,
      title: searchWords(article.title).join(' '),
      people: searchWords(article.byline ?? '').join(' '),
      body: searchWords(articleText(article)).join(' '),
    });
  });
  const text = JSON.stringify(built);
  const cache = await caches.open('bench');
  await cache.put(STORED_MINI, new Response(text));
  return text.length;
}

/** Loads what `buildMini` stored, as a library that keeps MiniSearch must at every start. */
async function loadMini(): Promise<number> {
  const began = performance.now();
  const stored = await (await caches.open('bench')).match(STORED_MINI);
  mini = MiniSearch.loadJSON((await stored?.text()) ?? '', MINI_OPTIONS);
  return performance.now() - began;
}

function searchMini(text: string): Timed {
  const began = performance.now();
  const open = !text.startsWith('"');
  const words = searchWords(text);
  const found = mini?.search(words.join(' '), {
    combineWith: 'AND',
    prefix: (_, n) => open && n === words.length - 1,
    boost: { title: 10, people: 6 },
  });
  return { ms: performance.now() - began, found: found?.length ?? 0 };
}

/** Every query several times over, all in turn, and the best time of each: what else the machine does counts for none of the engines. */
async function all(
  queries: readonly BenchQuery[],
  rounds: number,
  ask: (text: string) => Timed | Promise<Timed>,
): Promise<Timed[]> {
  const best: Timed[] = queries.map(() => ({ ms: Number.POSITIVE_INFINITY, found: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const [n, { text }] of queries.entries()) {
      const timed = await ask(text);
      if (timed.ms < (best[n]?.ms ?? 0)) best[n] = timed;
    }
  }
  return best;
}

/** Saves one article more, as the reader does; milliseconds. */
async function save(number: number): Promise<number> {
  const { article } = syntheticArticle(number);
  const began = performance.now();
  await saveArticle(article);
  return performance.now() - began;
}

/** What the page of the person of most articles asks; milliseconds. */
async function personPageTime(): Promise<number> {
  const [most] = await everyone('', 1);
  const began = performance.now();
  await personPage(most?.id ?? '');
  await personArticles(most?.id ?? '', 20);
  return performance.now() - began;
}

const libraryBench = {
  fill,
  buildMini,
  loadMini,
  save,
  personPageTime,
  search: (queries: readonly BenchQuery[]) => all(queries, ROUNDS, search),
  scan: (queries: readonly BenchQuery[]) => all(queries, 2, scan),
  mini: (queries: readonly BenchQuery[]) => all(queries, ROUNDS, searchMini),
};
export type LibraryBench = typeof libraryBench;

Object.assign(globalThis, { libraryBench });
