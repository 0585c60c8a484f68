/**
 * How far the running jobs are, at the foot of the window.
 */
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import { type Job, jobs } from './job';
import './transfer.css';

function JobLine({ title, done, total, stop }: Job) {
  return (
    <li>
      <label>
        <span>{t(title)}</span>
        <progress max={total || undefined} value={total ? done : undefined} />
      </label>
      <span class="job-count">{total > 0 && t('transfer.progress', { done, total })}</span>
      <button type="button" class="button" data-action="stop-job" onClick={stop}>
        <Icon name="close" />
        {t('transfer.stop')}
      </button>
    </li>
  );
}

export function JobBar() {
  if (jobs.value.length === 0) return null;
  return (
    <ul class="jobs" data-part="jobs" aria-label={t('transfer.jobs')}>
      {jobs.value.map((job) => (
        <JobLine key={job.title} {...job} />
      ))}
    </ul>
  );
}
