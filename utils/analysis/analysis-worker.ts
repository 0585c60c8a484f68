/**
 * The worker's side: analyses off the page's thread. Started by `client.ts` only.
 */
import { expose } from 'comlink';
import type { Article } from '@/utils/article/article';
import { analyse } from './analyse';
import type { Analysis } from './analysis';
import { fetchModel } from './entities/fetch-model';
import { modelLanguage } from './entities/models';

export interface AnalysisWorker {
  analyse(article: Article): Promise<Analysis>;
}

/** Analyses with the model of the article's language, fetched when its first article comes. */
async function analyseWithModel(article: Article): Promise<Analysis> {
  const lang = modelLanguage(article.lang);
  return analyse(article, lang ? { [lang]: await fetchModel(lang) } : {});
}

expose({ analyse: analyseWithModel } satisfies AnalysisWorker);
