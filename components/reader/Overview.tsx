/**
 * What was found in an article, above its text: the summary, its people, quotes and dates. Loaded with the analysis.
 */
import { People } from '@/components/people/People';
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import type { Span } from '@/utils/text/span';
import { Findings } from './Findings';
import { SummaryBox } from './SummaryBox';

export interface OverviewProps {
  article: Article;
  analysis: Analysis;
  onGo: (span: Span) => void;
  onCorrect: (correction: Correction) => void;
}

export function Overview({ article, analysis, onGo, onCorrect }: OverviewProps) {
  return (
    <>
      <SummaryBox article={article} analysis={analysis} onGo={onGo} />
      <People article={article} analysis={analysis} onGo={onGo} onCorrect={onCorrect} />
      <Findings text={articleText(article)} analysis={analysis} onGo={onGo} />
    </>
  );
}
