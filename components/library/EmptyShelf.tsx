/**
 * A shelf with nothing on it: what comes here, and how.
 */
import { t } from '@/utils/i18n/i18n';
import type { Shelf } from '@/utils/library/list-query';

export function EmptyShelf({ shelf }: { shelf: Shelf | 'filtered' }) {
  return (
    <div class="empty" data-part="empty">
      <img src="/icons/warraq.svg" alt="" width="72" height="72" />
      <h2>{t(`library.empty.${shelf}.title`)}</h2>
      <p>{t(`library.empty.${shelf}.text`)}</p>
    </div>
  );
}
