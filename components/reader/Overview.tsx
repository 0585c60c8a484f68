/**
 * What was found in an article, above its text: the summary, its people, quotes and dates. Loaded with the analysis.
 */
import type { RefObject } from 'preact';
import { People } from '@/components/people/People';
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import type { Span } from '@/utils/text/span';
import type { ArticleDom } from './article-dom';
import { Findings } from './Findings';
import { SummaryBox } from './SummaryBox';

export interface OverviewProps {
  article: Article;
  analysis: Analysis;
  dom: RefObject<ArticleDom>;
  body: RefObject<HTMLElement>;
  onGo: (span: Span) => void;
  onCorrect: (correction: Correction) => void;
}

export function Overview({ article, analysis, dom, body, onGo, onCorrect }: OverviewProps) {
  return (
    <>
      <SummaryBox article={article} analysis={analysis} onGo={onGo} />
      <People article={article} analysis={analysis} dom={dom} body={body} onGo={onGo} onCorrect={onCorrect} />
      <Findings text={articleText(article)} analysis={analysis} onGo={onGo} />
    </>
  );
}
