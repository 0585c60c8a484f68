/**
 * A search that found nothing: what was looked for, and what might help.
 */
import { t } from '@/utils/i18n/i18n';
import { typed } from './search-state';

export function NothingFound() {
  return (
    <div class="empty" data-part="nothing-found">
      <h2>
        {t('search.none.title')} <bdi>{typed.value.trim()}</bdi>
      </h2>
      <p>{t('search.none.text')}</p>
    </div>
  );
}
