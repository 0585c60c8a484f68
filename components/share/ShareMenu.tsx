/**
 * The ways to take an article along, one button each.
 */
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icon-paths';
import { t } from '@/utils/i18n/i18n';
import { copyAsMarkdown, copyAsText, exportMarkdown, printArticle } from './share-actions';
import './share-menu.css';

/** @param onDone is told that one was chosen */
export function ShareMenu({ onDone }: { onDone: () => void }) {
  const way = (action: string, icon: IconName, label: string, run: () => unknown) => (
    <li>
      <button
        type="button"
        class="button"
        data-action={action}
        onClick={() => {
          onDone();
          run();
        }}
      >
        <Icon name={icon} />
        {label}
      </button>
    </li>
  );
  return (
    <ul class="share">
      {way('copy-text', 'copy', t('reading.copyText'), copyAsText)}
      {way('copy-markdown', 'copy', t('reading.copyMarkdown'), copyAsMarkdown)}
      {way('export-markdown', 'note', t('reading.exportMarkdown'), exportMarkdown)}
      {way('print', 'print', t('reading.print'), printArticle)}
    </ul>
  );
}
