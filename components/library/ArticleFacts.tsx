/**
 * The line under a saved article's title: source, date, minutes, how far it was read.
 */

import { FactLine } from '@/components/ui/FactLine';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import type { SavedArticle } from '@/utils/library/rows';

export function ArticleFacts({ saved }: { saved: SavedArticle }) {
  return (
    <FactLine>
      <bdi class="row-source" data-part="source">
        {saved.siteName ?? saved.host}
      </bdi>
      {saved.publishedAt && (
        <time data-part="date" dateTime={saved.publishedAt}>
          <bdi>{formatDay(saved.publishedAt)}</bdi>
        </time>
      )}
      <bdi data-part="minutes">{t('article.minutes', { count: saved.minutes })}</bdi>
      {saved.finishedAt > 0 && <bdi data-part="progress">{t('library.finished')}</bdi>}
      {saved.finishedAt === 0 && saved.progress > 0 && (
        <bdi data-part="progress">{t('library.progress', { percent: Math.round(saved.progress * 100) })}</bdi>
      )}
    </FactLine>
  );
}
