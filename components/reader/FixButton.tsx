/**
 * Opens and closes the corrections of an article.
 */
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';

export function FixButton({ fixing, onToggle }: { fixing: boolean; onToggle: () => void }) {
  return (
    <button
      type="button"
      class="button button-icon"
      data-action="fix"
      aria-pressed={fixing}
      aria-label={t('article.fix')}
      title={t('article.fix')}
      onClick={onToggle}
    >
      <Icon name="note" />
    </button>
  );
}
