/**
 * A shelf of articles: what is searched, narrowed and ordered, and the list.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Loading } from '@/components/ui/Loading';
import { lazy } from '@/components/ui/lazy';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/utils/i18n/i18n';
import { ArticleList } from './ArticleList';
import { EmptyShelf } from './EmptyShelf';
import { FilterBar } from './FilterBar';
import { isFiltered, leftList, listQuery } from './list-state';
import { NothingFound } from './NothingFound';
import { SearchBox } from './SearchBox';
import { SelectionBar } from './SelectionBar';
import { SortControl } from './SortControl';
import { clearSelection } from './selection';
import { TagDialog } from './TagDialog';
import { useIds, useRows } from './use-rows';

/** Brings the rules of search into the page. */
const FoundLinks = lazy(async () => (await import('./FoundLinks')).FoundLinks);
const BackupReminder = lazy(async () => (await import('@/components/transfer/BackupReminder')).BackupReminder);

/** Rows that surely fit the window before it has told. */
const FIRST_ROWS = 20;

export function ArticleShelf() {
  const query = listQuery.value;
  const [filtering, setFiltering] = useState(isFiltered(query));
  const [[first, last], setWindow] = useState([0, FIRST_ROWS]);
  const known = useRef<readonly string[] | null>(null);
  const listed = useRows(query, first, last, known.current);
  const loaded = listed.state === 'ready' && listed.value.query === query ? listed.value : null;
  // A list that was left is shown as it was until it is read again.
  const ids = useIds(query, loaded !== null) ?? leftList(query)?.ids ?? null;
  known.current = ids;
  // The first rows are shown before all are counted.
  const count = ids?.length ?? (loaded ? loaded.from + loaded.rows.length : null);
  useEffect(clearSelection, [query]);

  return (
    <>
      {ids && <BackupReminder articles={ids.length} />}
      <SearchBox />
      <div class="library-tools">
        <button
          type="button"
          class="button"
          data-action="filter"
          aria-expanded={filtering}
          onClick={() => setFiltering(!filtering)}
        >
          <Icon name="filter" />
          {t('library.filter')}
        </button>
        <SortControl query={query} />
        {ids && ids.length > 0 && (
          <p class="library-count" data-part="count">
            {t('library.count', { count: ids.length })}
          </p>
        )}
      </div>
      {(filtering || isFiltered(query)) && <FilterBar query={query} />}
      {listed.state === 'failed' && <Notice code={listed.code} />}
      {count === null && listed.state !== 'failed' && <Loading text={t('library.loading')} />}
      {count === 0 && query.found && <NothingFound />}
      {count === 0 && !query.found && <EmptyShelf shelf={isFiltered(query) ? 'filtered' : query.shelf} />}
      {count !== null && count > 0 && (
        <ArticleList
          key={query}
          query={query}
          count={count}
          ids={ids}
          loaded={loaded}
          onWindow={(from, to) => setWindow([from, to])}
        />
      )}
      {query.found && <FoundLinks />}
      <SelectionBar query={query} />
      <TagDialog />
    </>
  );
}
