/**
 * The page's side of the analysis worker: one lazy worker a page, and jobs that can be cancelled.
 */
import { type Remote, releaseProxy, wrap } from 'comlink';
import type { Article } from '@/utils/article/article';
import type { Analysis } from './analysis';
import type { AnalysisWorker } from './analysis-worker';
import workerUrl from './analysis-worker?worker&url';

interface Running {
  worker: Worker;
  remote: Remote<AnalysisWorker>;
}

let running: Running | undefined;

/** Under `require-trusted-types-for 'script'` a worker's address must come from a policy; this one lets a single address through. */
const policy = window.trustedTypes?.createPolicy('warraq-worker', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError(`${url} is not the analysis worker`);
    return url;
  },
});

function start(): Running {
  const url = (policy?.createScriptURL(workerUrl) ?? workerUrl) as string;
  const worker = new Worker(url, { type: 'module' });
  return { worker, remote: wrap<AnalysisWorker>(worker) };
}

function stop({ worker, remote }: Running): void {
  remote[releaseProxy]();
  worker.terminate();
  running = undefined;
}

/**
 * Analyses an article in the worker.
 * @param signal ends the worker in the middle of its work; the next job starts a new one
 * @throws the signal's reason when aborted
 */
export function analyseInWorker(article: Article, signal: AbortSignal): Promise<Analysis> {
  signal.throwIfAborted();
  running ??= start();
  const job = running;
  return new Promise((resolve, reject) => {
    const abort = () => {
      stop(job);
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    job.worker.addEventListener(
      'error',
      (event) => reject(new Error(event.message || 'the analysis worker did not start')),
      { once: true },
    );
    job.remote
      .analyse(article)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}
