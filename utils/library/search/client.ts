/**
 * The page's side of search: one worker a page, questions that can be cancelled, and how the index is.
 */
import type { Excerpt } from './excerpt';
import type { SearchAnswer, SearchRequest, SearchState } from './protocol';
import workerUrl from './search-worker?worker&url';

let worker: Worker | undefined;
let state: SearchState = { kind: 'state', phase: 'opening', waiting: 0, total: 0, memory: 0, generation: 0 };
const watchers = new Set<(state: SearchState) => void>();
const waiting = new Map<string, (answer: SearchAnswer) => void>();
/** Tells this page's questions from those of others. */
const asker = crypto.randomUUID();

/** Under `require-trusted-types-for 'script'` a worker's address must come from a policy; this one lets a single address through. */
const policy = window.trustedTypes?.createPolicy('warraq-search', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError(`${url} is not the search worker`);
    return url;
  },
});

function start(): Worker {
  const started = new Worker((policy?.createScriptURL(workerUrl) ?? workerUrl) as string, { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<SearchAnswer | SearchState>) => {
    if (data.kind === 'state') say(data);
    else waiting.get(data.key)?.(data);
  });
  started.addEventListener('error', (event) => {
    console.error(event.message || 'the search worker did not start');
    say({ ...state, phase: 'unavailable' });
  });
  return started;
}

function say(newest: SearchState): void {
  state = newest;
  for (const watcher of watchers) watcher(newest);
}

/** Tells how the index is, now and after every change, until the returned function is called. Starts search where it does not run yet. */
export function watchSearch(watcher: (state: SearchState) => void): () => void {
  worker ??= start();
  watchers.add(watcher);
  watcher(state);
  return () => watchers.delete(watcher);
}

/**
 * The ids of the articles that answer a query, the best first.
 * @param limit how many at most
 * @param signal ends the waiting, not the search
 * @throws the signal's reason; `AbortError` when a newer question came first
 */
export async function findArticles(query: string, limit: number, signal: AbortSignal): Promise<readonly string[]> {
  const answer = await ask({ kind: 'find', key: crypto.randomUUID(), asker, query, limit }, signal);
  if (answer.kind === 'stale') throw new DOMException('a newer question came first', 'AbortError');
  if (answer.kind !== 'found') throw new Error('the search failed');
  return answer.ids;
}

/** Excerpts of articles for a query, in the order of `ids`; one that is gone is left out. */
export async function excerptsOf(
  query: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Excerpt[]> {
  const answer = await ask({ kind: 'excerpt', key: crypto.randomUUID(), query, ids }, signal);
  if (answer.kind !== 'excerpts') throw new Error('no excerpts could be made');
  return answer.excerpts;
}

function ask(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer> {
  signal.throwIfAborted();
  worker ??= start();
  const started = worker;
  return new Promise((resolve, reject) => {
    const abort = () => {
      waiting.delete(request.key);
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    waiting.set(request.key, (answer) => {
      signal.removeEventListener('abort', abort);
      waiting.delete(request.key);
      resolve(answer);
    });
    started.postMessage(request);
  });
}
