/**
 * How much the reader has read, in one small panel that is closed until it is asked for.
 */
import { useState } from 'preact/hooks';
import { useLive } from '@/components/ui/use-live';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import type { ReadingStatistics } from '@/utils/library/statistics';
import './statistics.css';

const WEEKS = 12;
const HOSTS = 5;
const WEEK = 7 * 86_400_000;

function Weeks({ weeks }: Pick<ReadingStatistics, 'weeks'>) {
  const most = Math.max(...weeks.map(({ finished }) => finished));
  return (
    <ol class="weeks" data-part="weeks">
      {weeks.map(({ finished }, index) => {
        const day = formatDay(new Date(Date.now() - (weeks.length - index) * WEEK).toISOString());
        const label = t('statistics.week', { count: finished, day });
        return (
          <li key={day} title={label}>
            <span class="visually-hidden">{label}</span>
            <span class="week-bar" aria-hidden="true" style={{ blockSize: `${(finished / most) * 100}%` }} />
          </li>
        );
      })}
    </ol>
  );
}

function Panel() {
  const live = useLive((library) => library.readingStatistics(WEEKS, HOSTS), []);
  if (live.state !== 'ready') return null;
  const { weeks, saved, finished, minutes, hosts } = live.value;
  if (finished === 0) return <p>{t('statistics.none')}</p>;
  const sentence = t('statistics.finished', { count: finished, weeks: WEEKS });
  return (
    <>
      <p>
        {sentence} · {t('statistics.minutes', { count: minutes })} · {t('statistics.saved', { count: saved })}
      </p>
      <Weeks weeks={weeks} />
      <dl class="hosts">
        <dt>{t('statistics.hosts')}</dt>
        {hosts.map(([host, count]) => (
          <dd key={host}>
            <bdi>{host}</bdi> <span class="host-count">{count}</span>
          </dd>
        ))}
      </dl>
    </>
  );
}

export function Statistics() {
  const [open, setOpen] = useState(false);
  return (
    <details class="statistics" data-part="statistics" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('statistics.title')}</summary>
      {open && <Panel />}
    </details>
  );
}
