/**
 * The summary above the text: the article's own sentences, each leading to its place; on request a longer one, and what the article is about.
 */

import { useMemo, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/lazy';
import type { Analysis } from '@/utils/analysis/analysis';
import { type Article, articleText } from '@/utils/article/article';
import { t } from '@/utils/i18n/i18n';
import type { Span } from '@/utils/text/span';
import { Passage } from './Passage';
import './summary-box.css';

const GeneratedSummary = lazy(async () => (await import('./GeneratedSummary')).GeneratedSummary);

/** Whether the browser may have a summariser of its own; for which languages, the part that is loaded asks. */
const MAY_GENERATE = 'Summarizer' in globalThis;

interface Props {
  article: Article;
  analysis: Analysis;
  onGo: (span: Span) => void;
}

export function SummaryBox({ article, analysis, onGo }: Props) {
  const { summary, points, keyTerms } = analysis;
  const [long, setLong] = useState(false);
  const text = articleText(article);
  const paragraphs = useMemo(() => article.blocks.map((block) => block.text), [article]);
  if (summary.length === 0) return null;
  const hasMore = points.length > summary.length;
  return (
    <section class="summary" data-part="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">
        <bdi>{t('article.summary')}</bdi>
      </h2>
      <ul id="summary-points">
        {(long ? points : summary).map((span) => (
          <li key={span.start}>
            <button type="button" title={t('article.goToSentence')} onClick={() => onGo(span)}>
              <Passage text={text} span={span} />
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button
          type="button"
          class="button summary-more"
          data-action="points"
          aria-expanded={long}
          aria-controls="summary-points"
          onClick={() => setLong(!long)}
        >
          <bdi>{t(long ? 'summary.shorter' : 'summary.longer')}</bdi>
        </button>
      )}
      {keyTerms.length > 0 && <KeyTerms keyTerms={keyTerms} onGo={onGo} />}
      {MAY_GENERATE && <GeneratedSummary paragraphs={paragraphs} lang={article.lang} />}
    </section>
  );
}

/** The terms of the article; each press leads to the next place that has it. */
function KeyTerms({ keyTerms, onGo }: { keyTerms: Analysis['keyTerms']; onGo: (span: Span) => void }) {
  const at = useRef({ term: '', mention: 0 });
  const go = ({ term, mentions }: Analysis['keyTerms'][number]) => {
    const mention = at.current.term === term ? (at.current.mention + 1) % mentions.length : 0;
    at.current = { term, mention };
    const span = mentions[mention];
    if (span) onGo(span);
  };
  return (
    <div class="terms">
      <span id="terms-title">
        <bdi>{t('summary.terms')}</bdi>
      </span>
      <ul data-part="terms" aria-labelledby="terms-title">
        {keyTerms.map((term) => (
          <li key={term.term}>
            <button type="button" data-action="term" title={t('summary.goToTerm')} onClick={() => go(term)}>
              <bdi>{term.term}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
