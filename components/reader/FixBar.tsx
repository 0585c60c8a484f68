/**
 * Above the text while it is being corrected: what to do, how much was left out, and the way out.
 */
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/i18n/i18n';

export function FixBar({ article, onDone }: { article: Article; onDone: () => void }) {
  const count = article.removed.length;
  return (
    <div class="fix-bar" data-part="fix-bar">
      <p>
        {t('article.fixHint')} {count > 0 ? `${t('article.leftOut', { count })}.` : t('article.nothingLeftOut')}
      </p>
      <button type="button" class="button button-primary" data-action="fix-done" onClick={onDone}>
        {t('article.fixDone')}
      </button>
    </div>
  );
}
