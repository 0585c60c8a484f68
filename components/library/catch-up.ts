/**
 * What saved articles wait for, done while a tab of the library is open: an analysis where there is none or an old one, and the index of people.
 */
import { runJob } from '@/components/transfer/job';
import { loadLibrary } from '@/components/ui/load-library';
import { ANALYSIS_VERSION } from '@/utils/analysis/analysis';
import { analyseInWorker } from '@/utils/analysis/client';
import { report } from '@/utils/extension/errors';

/** Leaves the page free between two articles. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1_000 });
  });
}

/** Analyses the articles that have no analysis of this version. One that fails waits for the next time. */
async function analyseSaved(): Promise<void> {
  const library = await loadLibrary();
  const ids = await library.idsToAnalyse(ANALYSIS_VERSION);
  if (ids.length === 0) return;
  await runJob('transfer.analysing', async (onProgress, signal) => {
    for (const [done, id] of ids.entries()) {
      await whenIdle();
      signal.throwIfAborted();
      onProgress(done, ids.length);
      try {
        const { content } = await library.openArticle(id);
        await library.keepAnalysis(content.article, await analyseInWorker(content.article, signal));
      } catch (error) {
        if (signal.aborted) throw error;
        report(error, `analysing the saved article ${id}`);
      }
    }
  });
}

/** Makes anew what is kept about texts in an old way; so little for each article that it needs no progress. */
async function refreshTexts(): Promise<void> {
  const library = await loadLibrary();
  while (await library.refreshText()) await whenIdle();
}

/**
 * Brings what is kept about articles up to date, one window at a time, and keeps the index of people in step until the returned function is
 * called. It begins when the page has painted what it was opened for.
 */
export function catchUp(): () => void {
  const failed = (error: unknown) => report(error, 'catching up with the library');
  let stop: (() => void) | undefined;
  let left = false;
  const start = async () => {
    await whenIdle();
    const { followPeople } = await import('@/utils/library/people/take-in-people');
    if (!left) stop = followPeople(failed);
    // Firefox keeps the library from being cleared for room; Chromium does so by the permission alone.
    await navigator.storage.persist();
    await navigator.locks.request('warraq-catch-up', { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      const { finishUpgrade } = await import('@/utils/library/finish-upgrade');
      await finishUpgrade();
      await refreshTexts();
      await analyseSaved();
    });
  };
  start().catch(failed);
  return () => {
    left = true;
    stop?.();
  };
}
