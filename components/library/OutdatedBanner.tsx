/**
 * Says that another window runs a newer version, which has the library now: this one gave its connection up, so that nobody waits.
 */
import { useEffect, useState } from 'preact/hooks';
import { report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import './outdated-banner.css';

export function OutdatedBanner() {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    let left = false;
    let stop: (() => void) | undefined;
    import('@/utils/library/outdated').then(
      ({ onOutdated }) => {
        if (!left) stop = onOutdated(() => setOutdated(true));
      },
      (error) => report(error, 'watching the version of the library'),
    );
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  if (!outdated) return null;
  return (
    <p class="outdated" role="alert" data-part="outdated">
      {t('error.outdated')}
      <button type="button" class="button button-done" data-action="reload" onClick={() => location.reload()}>
        {t('action.reload')}
      </button>
    </p>
  );
}
