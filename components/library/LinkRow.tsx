/**
 * One kept link: what it is called, where it leads, and why it could not be read.
 */
import { FactLine } from '@/components/ui/FactLine';
import { IconButton } from '@/components/ui/IconButton';
import { type ErrorCode, messageFor } from '@/utils/extension/errors';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import { linkTitle } from '@/utils/library/link-title';
import { hostOf } from '@/utils/library/list-fields';
import type { SavedLink } from '@/utils/library/rows';
import { forgetLinks } from './link-actions';

export function LinkRow({ link }: { link: SavedLink }) {
  const title = linkTitle(link);
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
            {hostOf(link.url)}
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
