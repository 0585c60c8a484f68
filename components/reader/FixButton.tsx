/**
 * Opens and closes the corrections of an article.
 */
import { IconButton } from '@/components/ui/IconButton';
import { t } from '@/utils/i18n/i18n';

export function FixButton({ fixing, onToggle }: { fixing: boolean; onToggle: () => void }) {
  return <IconButton action="fix" icon="note" label={t('article.fix')} aria-pressed={fixing} onClick={onToggle} />;
}
