/**
 * An article as it is read, in the popup and in the tab alike: head, summary, text. It carries its own language and direction, whatever
 * those of the interface are.
 */
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { listening, stopListening } from '@/components/listen/listening';
import { lazy } from '@/components/ui/lazy';
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import type { Span } from '@/utils/text/span';
import { ArticleBody } from './ArticleBody';
import { ArticleHead } from './ArticleHead';
import type { ArticleDom } from './article-dom';
import { directionOverride } from './direction-override';
import { useArticleDisplay } from './display-edits';
import type { ShowFixControls } from './fixing';
import { goTo } from './go-to';
import { OverviewPlace } from './OverviewPlace';
import { PassageContext } from './Passage';
import './article.css';

const ListenBar = lazy(async () => (await import('@/components/listen/ListenBar')).ListenBar);

const DateTip = lazy(async () => (await import('./DateTip')).DateTip);

interface Props {
  article: Article;
  /** Null until it has arrived. */
  analysis: Analysis | null;
  /** Whether the analysis failed and will not arrive. */
  failed: boolean;
  images: 'remote' | 'none';
  onCorrect: (correction: Correction) => void;
  /** While the reader corrects the text. */
  fix: ShowFixControls | null;
}

export function ArticleView({ article, analysis, failed, images, onCorrect, fix }: Props) {
  const dom = useRef<ArticleDom>(null);
  const body = useRef<HTMLDivElement>(null);
  const go = useCallback((span: Span) => dom.current && goTo(dom.current, span), []);
  const chosenDir = directionOverride(article)?.dir ?? null;
  const dir = chosenDir ?? article.dir;
  const { edits, other } = useArticleDisplay(article, analysis);
  const passages = useMemo(() => ({ dir, edits }), [dir, edits]);
  return (
    <PassageContext.Provider value={passages}>
      <article class="article" data-part="article" lang={article.lang} dir={dir}>
        <ArticleHead article={article} dir={dir} title={other(article.title)} />
        <OverviewPlace
          key={article.url}
          article={article}
          analysis={analysis}
          failed={failed}
          dom={dom}
          body={body}
          onGo={go}
          onCorrect={onCorrect}
        />
        <ArticleBody
          article={article}
          images={images}
          chosenDir={chosenDir}
          edits={edits}
          dom={dom}
          host={body}
          fix={fix}
        />
        {analysis && analysis.dates.length > 0 && <DateTip dates={analysis.dates} dom={dom} body={body} />}
        {analysis && listening.value && (
          <ListenBar
            text={articleText(article)}
            lang={article.lang}
            sentences={analysis.sentences}
            dom={dom}
            onClose={stopListening}
          />
        )}
      </article>
    </PassageContext.Provider>
  );
}
