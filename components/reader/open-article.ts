/**
 * One article being read: loading, open or failed; its analysis as it arrives; and what the reader changes in it.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadLibrary } from '@/components/ui/load-library';
import type { Analysis } from '@/utils/analysis/analysis';
import { analyseInWorker } from '@/utils/analysis/client';
import type { Article } from '@/utils/article/article';
import { type ErrorCode, report } from '@/utils/extension/errors';
import { loadArticle, type Origin } from './load-article';

export type Reading =
  | { state: 'loading' }
  | { state: 'failed'; code: ErrorCode }
  | { state: 'open'; article: Article; analysis: Analysis | null };

export interface OpenArticle {
  reading: Reading;
  /** Shows a changed article in place of the open one, and analyses it anew. */
  change: (article: Article) => void;
  /** Reads the page although it does not look like an article. */
  readAnyway: () => void;
}

/** Opens an article and follows it until the component goes; a new origin needs a new component (`key`). */
export function useOpenArticle(origin: Origin): OpenArticle {
  const [reading, setReading] = useState<Reading>({ state: 'loading' });
  const job = useRef<AbortController>();

  const show = useCallback(async (article: Article, known: Analysis | null) => {
    job.current?.abort();
    const controller = new AbortController();
    job.current = controller;
    setReading({ state: 'open', article, analysis: known });
    if (known) return;
    try {
      const analysis = await analyseInWorker(article, controller.signal);
      setReading({ state: 'open', article, analysis });
      await (await loadLibrary()).keepAnalysis(article, analysis);
    } catch (error) {
      // A failed analysis takes nothing from the text, which stays readable without it.
      if (!controller.signal.aborted) report(error, 'analysing an article');
    }
  }, []);

  const open = useCallback(async (anyway: boolean) => {
    const controller = new AbortController();
    job.current = controller;
    setReading({ state: 'loading' });
    try {
      const { article, analysis } = await loadArticle(origin, anyway);
      if (!controller.signal.aborted) await show(article, analysis);
    } catch (error) {
      if (!controller.signal.aborted) setReading({ state: 'failed', code: report(error, 'opening an article') });
    }
  }, []);

  useEffect(() => {
    open(false);
    return () => job.current?.abort();
  }, []);

  const change = useCallback((article: Article) => void show(article, null), []);
  const readAnyway = useCallback(() => void open(true), []);
  return { reading, change, readAnyway };
}
