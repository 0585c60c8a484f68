/**
 * The overview's place above the text. It has its room from the first paint on, as much as what will be found likely takes, so that the text
 * stays where it is when the analysis arrives. What the reader unfolds gets all the room that it wants.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/lazy';
import type { Analysis } from '@/utils/analysis/analysis';
import { t } from '@/utils/i18n/i18n';
import { type LikelyOverview, likelyOverview } from './likely-overview';
import type { OverviewProps } from './Overview';
import './findings.css';
import './summary-box.css';
import '@/components/people/people.css';
import './overview.css';

const Overview = lazy(async () => (await import('./Overview')).Overview);

/** What makes the overview longer when it is pressed. */
const UNFOLDS = 'summary, [aria-controls], .people-type, [data-action="generate"]';

interface Props extends Omit<OverviewProps, 'analysis'> {
  /** Null until it has arrived. */
  analysis: Analysis | null;
  /** Whether it will never arrive. */
  failed: boolean;
}

export function OverviewPlace({ analysis, failed, ...rest }: Props) {
  const likely = useMemo(() => likelyOverview(rest.article), [rest.article]);
  const place = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  useEffect(() => {
    const unfold = ({ target }: Event) => {
      if (target instanceof Element && target.closest(UNFOLDS)) setUnfolded(true);
    };
    place.current?.addEventListener('click', unfold);
    return () => place.current?.removeEventListener('click', unfold);
  }, []);
  const isOtherwise = analysis !== null && analysis.summary.length > 0 !== likely.summary.length > 0;
  const isKept = !unfolded && !failed && !isOtherwise;
  return (
    <div ref={place} class="overview" data-part="overview" data-kept={isKept}>
      {isKept && <Room likely={likely} arrived={analysis !== null} />}
      {analysis && (
        <div class="overview-found">
          <Overview {...rest} analysis={analysis} />
        </div>
      )}
    </div>
  );
}

/** Takes the room: built like what will be there, with other words and with its style sheets. */
function Room({ likely: { summary, hasNames }, arrived }: { likely: LikelyOverview; arrived: boolean }) {
  return (
    <div class="overview-room" aria-hidden="true" data-arrived={arrived}>
      {summary.length > 0 && (
        <div class="summary">
          <h2>
            <bdi>{t('article.summary')}</bdi>
          </h2>
          <ul>
            {summary.map((words, index) => (
              <li key={index}>
                <p class="summary-likely">
                  <span>{words}</span>
                </p>
              </li>
            ))}
          </ul>
          <p class="button summary-more">{'\u00a0'}</p>
          <p class="terms">{'\u00a0'}</p>
        </div>
      )}
      {hasNames && (
        <div class="people">
          <p class="people-types">
            <span class="people-type">{'\u00a0'}</span>
          </p>
          {(summary.length > 0 ? [1, 2] : [1]).map((row) => (
            <p key={row} class="people-names">
              <span class="chip">{'\u00a0'}</span>
            </p>
          ))}
        </div>
      )}
      <div class="findings">
        <p class="findings-folded">{'\u00a0'}</p>
      </div>
    </div>
  );
}
