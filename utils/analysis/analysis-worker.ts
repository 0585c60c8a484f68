/**
 * The worker's side: analyses off the page's thread. Started by `client.ts` only.
 */
import { expose } from 'comlink';
import type { Article } from '@/utils/article/article';
import { analyse } from './analyse';
import type { Analysis } from './analysis';

export interface AnalysisWorker {
  analyse(article: Article): Analysis;
}

expose({ analyse } satisfies AnalysisWorker);
