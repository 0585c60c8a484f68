/**
 * The summary above the text: the article's own sentences, each leading to its place.
 */

import { t } from '@/utils/i18n/i18n';
import type { Span } from '@/utils/text/span';

interface Props {
  text: string;
  summary: readonly Span[];
  onGo: (span: Span) => void;
}

export function SummaryBox({ text, summary, onGo }: Props) {
  if (summary.length === 0) return null;
  return (
    <section class="summary" data-part="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">
        <bdi>{t('article.summary')}</bdi>
      </h2>
      <ul>
        {summary.map((span) => (
          <li key={span.start}>
            <button type="button" title={t('article.goToSentence')} onClick={() => onGo(span)}>
              {text.slice(span.start, span.end)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
