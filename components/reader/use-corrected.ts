/**
 * The analysis of the open article as the reader has corrected it.
 */
import { useMemo } from 'preact/hooks';
import type { Analysis } from '@/utils/analysis/analysis';
import { correct } from '@/utils/analysis/corrections';
import { articleText } from '@/utils/article/article';
import type { Loaded } from './load-article';

/** Null until the analysis has arrived. */
export function useCorrected({ article, analysis, corrections }: Loaded): Analysis | null {
  return useMemo(
    () => analysis && correct(analysis, corrections, articleText(article)),
    [analysis, corrections, article],
  );
}
