/**
 * Links that were kept and not read yet: open one, or have them all read.
 */
import { useState } from 'preact/hooks';
import { FactLine } from '@/components/ui/FactLine';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Loading } from '@/components/ui/Loading';
import { useLive } from '@/components/ui/use-live';
import type { ErrorCode } from '@/utils/extension/errors';
import { messageFor } from '@/utils/extension/errors';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import type { SavedLink } from '@/utils/library/rows';
import { forgetLinks, keepTabs, readAll, stopReading } from './link-actions';

const PAGE = 100;

/** The address as a reader reads it. */
function readable({ url }: SavedLink): string {
  const { pathname, search } = new URL(url);
  try {
    return decodeURI(pathname + search);
  } catch {
    return pathname + search;
  }
}

function LinkRow({ link }: { link: SavedLink }) {
  const title = link.title || readable(link);
  const reason =
    link.code === 'not-allowed' ? t('links.notAllowed') : t(messageFor((link.code ?? 'failed') as ErrorCode));
  return (
    <li class="row" data-id={link.id} data-url={link.url} data-state={link.status}>
      <div class="row-text" dir="auto">
        <h2 class="row-title">
          <a href={link.url} target="_blank" rel="noopener noreferrer" data-action="open">
            {title}
          </a>
        </h2>
        <FactLine>
          <bdi class="row-source" data-part="source">
            {new URL(link.url).hostname.replace(/^www\./, '')}
          </bdi>
          <bdi>{formatDay(new Date(link.savedAt).toISOString())}</bdi>
        </FactLine>
        {link.status === 'failed' && (
          <p class="link-failed" data-part="reason">
            {t('links.failed', { reason })}
          </p>
        )}
      </div>
      <div class="row-tools">
        <IconButton
          action="delete"
          icon="delete"
          label={t('links.delete', { title })}
          onClick={() => forgetLinks([link])}
        />
      </div>
    </li>
  );
}

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
