/** A page that analyses an article in the real worker and watches itself for long tasks meanwhile. */
import { analyseInWorker } from '@/utils/analysis/client';
import type { Article } from '@/utils/article/article';

/** The page's tasks over 50 ms while the worker was busy; all in milliseconds. */
export interface PageTasks {
  longTasks: number[];
  analysis: number;
  entities: number;
}

declare global {
  var analyseHere: (article: Article) => Promise<PageTasks>;
}

globalThis.analyseHere = async (article) => {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  // The call that brings the article into the page may be a long task itself.
  await pause();
  longTasks.length = 0;
  const start = performance.now();
  const { entities } = await analyseInWorker(article, new AbortController().signal);
  const analysis = performance.now() - start;
  await pause();
  observer.disconnect();
  return { longTasks, analysis, entities: entities.length };
};

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
}
