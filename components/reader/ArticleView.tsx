/**
 * An article as it is read, in the popup and in the tab alike: head, summary, text. It carries its own language and direction, whatever
 * those of the interface are.
 */
import { useMemo } from 'preact/hooks';
import { listening, stopListening } from '@/components/listen/listening';
import { lazy } from '@/components/ui/lazy';
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import type { Span } from '@/utils/text/span';
import { ArticleBody } from './ArticleBody';
import { ArticleHead } from './ArticleHead';
import { directionOverride } from './direction-override';
import { useArticleDisplay } from './display-edits';
import type { ShowFixControls } from './fixing';
import { goTo } from './go-to';
import { OverviewPlace } from './OverviewPlace';
import { PassageContext } from './Passage';
import { shownArticle } from './shown-article';
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

function go(span: Span): void {
  const shown = shownArticle.peek();
  if (shown) goTo(shown.dom, span);
}

export function ArticleView({ article, analysis, failed, images, onCorrect, fix }: Props) {
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
          onGo={go}
          onCorrect={onCorrect}
        />
        <ArticleBody article={article} images={images} chosenDir={chosenDir} edits={edits} fix={fix} />
        {analysis && analysis.dates.length > 0 && <DateTip dates={analysis.dates} />}
        {analysis && listening.value && (
          <ListenBar
            text={articleText(article)}
            lang={article.lang}
            sentences={analysis.sentences}
            onClose={stopListening}
          />
        )}
      </article>
    </PassageContext.Provider>
  );
}
