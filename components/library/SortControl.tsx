/**
 * The order of the list: by what, and which way.
 */
import { IconButton } from '@/components/ui/IconButton';
import { t } from '@/utils/i18n/i18n';
import type { ListQuery, SortField } from '@/utils/library/list-query';
import { askFor } from './list-state';

const ORDERS = {
  savedAt: 'library.sort.savedAt',
  publishedTime: 'library.sort.publishedTime',
  words: 'library.sort.words',
  progress: 'library.sort.progress',
} as const satisfies Record<SortField, string>;

export function SortControl({ query }: { query: ListQuery }) {
  const way = t(query.descending ? 'library.sort.down' : 'library.sort.up');
  return (
    <div class="sort">
      <select
        name="sort"
        aria-label={t('library.sort')}
        value={query.sort}
        onChange={(event) => askFor({ sort: event.currentTarget.value as SortField })}
      >
        {Object.entries(ORDERS).map(([field, label]) => (
          <option key={field} value={field}>
            {t(label)}
          </option>
        ))}
      </select>
      <IconButton
        action="sort-way"
        icon={query.descending ? 'down' : 'up'}
        label={way}
        onClick={() => askFor({ descending: !query.descending })}
      />
    </div>
  );
}
