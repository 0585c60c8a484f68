/**
 * What the open article shows otherwise than it is written, by the reader's settings. The rules are loaded only for readers who use them, and
 * then before the first paint.
 */
import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { displayPreference } from '@/components/ui/preferences';
import type { Analysis } from '@/utils/analysis/analysis';
import { type Article, articleText } from '@/utils/article/article';
import { report } from '@/utils/extension/errors';
import type { DisplaySetting } from '@/utils/extension/settings';
import type { Edit } from '@/utils/text/display';
import { showText } from '@/utils/text/shown-text';

type Rules = typeof import('@/utils/text/display');

const rules = signal<Rules | null>(null);
const NONE: readonly Edit[] = [];
const NO_DATES: Analysis['dates'] = [];

/** Whether everything is shown as it is written. */
function isAsWritten({ diacritics, digits, months, hijri }: DisplaySetting): boolean {
  return diacritics === 'all' && digits === 'written' && months === 'written' && !hijri;
}

/** Loads the rules where the reader uses them. */
export async function prepareDisplay(display: DisplaySetting): Promise<void> {
  if (!isAsWritten(display)) rules.value ??= await import('@/utils/text/display');
}

/** The edits of the article's text, and how another text of it, its title, is shown. */
export interface ArticleDisplay {
  edits: readonly Edit[];
  other: (text: string) => string;
}

/** The display of an article; names of months and Hijri days come with its analysis. */
export function useArticleDisplay(article: Article, analysis: Analysis | null): ArticleDisplay {
  const display = displayPreference.value;
  const use = isAsWritten(display) ? null : rules.value;
  const dates = analysis?.dates ?? NO_DATES;
  useEffect(() => {
    prepareDisplay(display).catch((error) => report(error, 'loading how texts are shown'));
  }, [display]);
  return useMemo(
    () => ({
      edits: use ? use.displayEdits(articleText(article), article.lang, display, dates) : NONE,
      other: (text) => (use ? showText(text, use.displayEdits(text, article.lang, display, NO_DATES)).shown : text),
    }),
    [article, dates, display, use],
  );
}
