/**
 * How far the running job is, at the foot of the window.
 */
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import { job } from './job';
import './transfer.css';

export function JobBar() {
  const running = job.value;
  if (!running) return null;
  const { title, done, total, stop } = running;
  return (
    <section class="job" data-part="job" aria-label={t(title)}>
      <label>
        <span>{t(title)}</span>
        <progress max={total || undefined} value={total ? done : undefined} />
      </label>
      <span class="job-count">{total > 0 && t('transfer.progress', { done, total })}</span>
      <button type="button" class="button" data-action="stop-job" onClick={stop}>
        <Icon name="close" />
        {t('transfer.stop')}
      </button>
    </section>
  );
}
