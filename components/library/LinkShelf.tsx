/**
 * Links that were kept and not read yet: open one, or have them all read.
 */
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Loading } from '@/components/ui/Loading';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { LinkRow } from './LinkRow';
import { keepTabs, readAll, stopReading } from './link-actions';

const PAGE = 100;

function ReadAll({ queued, addresses }: { queued: number; addresses: readonly string[] }) {
  if (queued > 0) {
    return (
      <p class="link-queue" data-part="queue" role="status">
        {t('links.reading', { count: queued })}
        <button type="button" class="button button-done" data-action="stop-links" onClick={stopReading}>
          {t('links.stop')}
        </button>
      </p>
    );
  }
  return (
    <p class="link-queue">
      <button type="button" class="button button-done" data-action="read-links" onClick={() => readAll(addresses)}>
        {t('links.readAll')}
      </button>
      <span>{t('links.readAll.how')}</span>
    </p>
  );
}

export function LinkShelf() {
  const [limit, setLimit] = useState(PAGE);
  const live = useLive((library) => library.listLinks(limit), [limit]);
  const addresses = useLive((library) => library.linkAddresses(), []);
  if (live.state === 'failed') return <Notice code={live.code} />;
  if (live.state !== 'ready') return <Loading text={t('library.loading')} />;
  const { rows, count, queued } = live.value;
  return (
    <>
      <div class="library-tools">
        <button type="button" class="button" data-action="save-tabs" onClick={keepTabs}>
          <Icon name="link" />
          {t('links.saveTabs')}
        </button>
        {count > 0 && (
          <p class="library-count" data-part="count">
            {t('links.count', { count })}
          </p>
        )}
      </div>
      {count > 0 && addresses.state === 'ready' && <ReadAll queued={queued} addresses={addresses.value} />}
      {count === 0 && (
        <div class="empty" data-part="empty">
          <img src="/icons/warraq.svg" alt="" width="72" height="72" />
          <h2>{t('links.empty.title')}</h2>
          <p>{t('links.empty.text')}</p>
        </div>
      )}
      {count > 0 && (
        <ul class="link-rows" data-part="links" aria-label={t('library.links')}>
          {rows.map((link) => (
            <LinkRow key={link.id} link={link} />
          ))}
        </ul>
      )}
      {count > rows.length && (
        <button type="button" class="button button-done" data-action="more" onClick={() => setLimit(limit + PAGE)}>
          {t('links.more')}
        </button>
      )}
    </>
  );
}
