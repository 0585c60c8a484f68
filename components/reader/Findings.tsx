/**
 * What else was found in the article, folded up until it is asked for: who said what, and its dates as a timeline. Every line leads to its place.
 */
import type { Analysis, Quote } from '@/utils/analysis/analysis';
import { formatDate } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import { overlaps, type Span } from '@/utils/text/span';
import { Passage } from './Passage';
import './findings.css';

interface Props {
  text: string;
  analysis: Analysis;
  onGo: (span: Span) => void;
}

/** Whose words these are, as far as the article tells. */
function speakerOf(quote: Quote, { entities }: Analysis, text: string): string {
  const speaker = quote.speaker === null ? undefined : entities[quote.speaker]?.name;
  if (speaker) return speaker;
  return quote.attribution ? text.slice(quote.attribution.start, quote.attribution.end) : t('findings.unknownSpeaker');
}

/** One line for each date of the article, in the order of time, with the sentence that it stands in. */
function timeline({ dates, sentences }: Analysis): { iso: string; span: Span }[] {
  const lines = new Map<string, { iso: string; span: Span }>();
  for (const date of dates) {
    const sentence = sentences.find((span) => overlaps(span, date));
    if (sentence && !lines.has(date.iso)) lines.set(date.iso, { iso: date.iso, span: sentence });
  }
  return [...lines.values()].sort((a, b) => a.iso.localeCompare(b.iso));
}

export function Findings({ text, analysis, onGo }: Props) {
  const { quotes } = analysis;
  const dates = timeline(analysis);
  if (quotes.length + dates.length === 0) return null;
  return (
    <div class="findings">
      {quotes.length > 0 && (
        <details data-part="quotes">
          <summary>
            <bdi>{t('findings.quotes', { count: quotes.length })}</bdi>
          </summary>
          <ul>
            {quotes.map((quote) => (
              <li key={quote.start}>
                <button type="button" data-kind={quote.kind} onClick={() => onGo(quote)}>
                  <bdi class="findings-label">{speakerOf(quote, analysis, text)}</bdi>
                  <Passage text={text} span={quote} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {dates.length > 0 && (
        <details data-part="timeline">
          <summary>
            <bdi>{t('findings.dates', { count: dates.length })}</bdi>
          </summary>
          <ol>
            {dates.map(({ iso, span }) => (
              <li key={iso}>
                <button type="button" onClick={() => onGo(span)}>
                  <time class="findings-label" dateTime={iso}>
                    <bdi>{formatDate(iso)}</bdi>
                  </time>
                  <Passage text={text} span={span} />
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
