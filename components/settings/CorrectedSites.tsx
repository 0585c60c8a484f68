/**
 * The sites that the reader has corrected, each with a way to forget it.
 */
import { useEffect, useState } from 'preact/hooks';
import { report } from '@/utils/extension/errors';
import { forgetSite, sitesWithFixes } from '@/utils/extension/site-fixes';
import { t } from '@/utils/i18n/i18n';

export function CorrectedSites() {
  const [sites, setSites] = useState<string[]>([]);
  const refresh = () => sitesWithFixes().then(setSites, (error) => report(error, 'reading the corrected sites'));
  useEffect(() => {
    refresh();
  }, []);
  if (sites.length === 0) return null;
  return (
    <section class="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('settings.sites.title')}</h2>
      <p>{t('settings.sites.text')}</p>
      <ul data-part="sites">
        {sites.map((host) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi>
            <button
              type="button"
              class="button button-done"
              data-action="forget"
              aria-label={t('settings.sites.forgetHost', { host })}
              onClick={() => forgetSite(host).then(refresh, (error) => report(error, 'forgetting a site'))}
            >
              {t('settings.sites.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
