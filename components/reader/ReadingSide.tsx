/**
 * The contents and notes beside the text, where there is room for them; elsewhere a button opens them.
 */
import { lazy } from '@/components/ui/lazy';
import { t } from '@/utils/i18n/i18n';

const Contents = lazy(async () => (await import('./Contents')).Contents);

export function ReadingSide() {
  return (
    <aside class="reading-side" data-part="side" aria-label={t('reading.contents')}>
      <Contents />
    </aside>
  );
}
