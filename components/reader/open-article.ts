/**
 * One article being read: loading, open or failed; its analysis as it arrives; and what the reader changes in it.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadFaces, textFamily } from '@/components/ui/load-faces';
import { loadLibrary } from '@/components/ui/load-library';
import { typePreference } from '@/components/ui/preferences';
import { toast } from '@/components/ui/Toast';
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import type { Article } from '@/utils/article/article';
import { type ErrorCode, messageFor, report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import { languageOfTitle } from './LoadingArticle';
import { type Loaded, loadArticle, type Origin } from './load-article';

export type Reading =
  | { state: 'loading'; title: string | null }
  | { state: 'failed'; code: ErrorCode }
  | {
      state: 'open';
      article: Article;
      analysis: Analysis | null;
      /** Whether the analysis failed. */
      failed: boolean;
      corrections: readonly Correction[];
    };

export interface OpenArticle {
  reading: Reading;
  /** Shows a changed article in place of the open one, and analyses it anew. */
  change: (article: Article) => void;
  /** Puts something right about the article's people; kept where the article is saved. */
  correct: (correction: Correction) => void;
  /** Reads the page although it does not look like an article. */
  readAnyway: () => void;
}

const NONE: readonly Correction[] = [];
/** Of an article's beginning, enough to hold the letters of its languages. */
const BEGINNING = 600;

function loadFacesOf({ title, lang, blocks }: Article): Promise<void> {
  const beginning = blocks
    .map(({ text }) => text)
    .join('')
    .slice(0, BEGINNING);
  return loadFaces(textFamily(lang), {
    [typePreference.peek().weight === 'medium' ? 500 : 400]: beginning,
    700: title,
  });
}

/** Opens an article and follows it until the component goes; a new origin needs a new component (`key`). */
export function useOpenArticle(origin: Origin): OpenArticle {
  const [reading, setReading] = useState<Reading>({ state: 'loading', title: null });
  const job = useRef<AbortController>();

  const show = useCallback(async ({ article, analysis, corrections }: Loaded) => {
    job.current?.abort();
    const controller = new AbortController();
    job.current = controller;
    setReading({ state: 'open', article, analysis, failed: false, corrections });
    if (analysis) return;
    try {
      // The text is on the screen before anything of the analysis is loaded.
      const { analyseInWorker } = await import('@/utils/analysis/client');
      const made = await analyseInWorker(article, controller.signal);
      const library = await loadLibrary();
      const kept = corrections.length > 0 ? corrections : await library.correctionsOf(article.url);
      if (controller.signal.aborted) return;
      setReading({ state: 'open', article, analysis: made, failed: false, corrections: kept });
      await library.keepAnalysis(article, made);
    } catch (error) {
      // A failed analysis takes nothing from the text, which stays readable without it.
      if (controller.signal.aborted) return;
      report(error, 'analysing an article');
      setReading((now) => (now.state === 'open' ? { ...now, failed: now.analysis === null } : now));
    }
  }, []);

  const open = useCallback(async (anyway: boolean) => {
    const controller = new AbortController();
    job.current = controller;
    setReading({ state: 'loading', title: null });
    const tell = async (title: string) => {
      await loadFaces(textFamily(languageOfTitle(title)), { 700: title });
      setReading((now) => (now.state === 'loading' ? { ...now, title } : now));
    };
    try {
      const loaded = await loadArticle(origin, anyway, tell);
      await loadFacesOf(loaded.article);
      if (!controller.signal.aborted) await show(loaded);
    } catch (error) {
      if (!controller.signal.aborted) setReading({ state: 'failed', code: report(error, 'opening an article') });
    }
  }, []);

  useEffect(() => {
    open(false);
    return () => job.current?.abort();
  }, []);

  const corrections = reading.state === 'open' ? reading.corrections : NONE;
  const change = useCallback((article: Article) => void show({ article, analysis: null, corrections }), [corrections]);
  const correct = useCallback(
    async (correction: Correction) => {
      if (reading.state !== 'open') return;
      const now = [...reading.corrections, correction];
      setReading({ ...reading, corrections: now });
      try {
        await (await loadLibrary()).keepCorrections(reading.article.url, now);
      } catch (error) {
        toast.value = { text: t(messageFor(report(error, 'keeping a correction'))) };
      }
    },
    [reading],
  );
  const readAnyway = useCallback(() => void open(true), []);
  return { reading, change, correct, readAnyway };
}
